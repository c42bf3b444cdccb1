orders-active = { $orders ->
    [one] <b>1 active order.</b> Tap it to open it. The code comes by itself.
   *[other] <b>{ $orders } active orders.</b> Tap one to open it. Codes come by themselves.
}
orders-none = No number is waiting for an SMS here.
orders-elsewhere = { $orders ->
    [one] 1 order was placed outside this chat, with the same account. Tap it, and its codes come here too.
   *[other] { $orders } orders were placed outside this chat, with the same account. Tap one, and its codes come here too.
}
history = <b>Your orders.</b> Tap one to see its number and SMS.
history-empty = No orders here.

button-filter-all = All
button-filter-waiting = Waiting
button-filter-received = Received
button-filter-completed = Completed
button-filter-failed = Failed
button-filter-cancelled = Cancelled
