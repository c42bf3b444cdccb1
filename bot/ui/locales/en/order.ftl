## The card
card-number = Number: { $phone }
card-charged = Charged: { $charged }
card-expiry = Expiry: { $relative }, { $clock }
card-state = State: { $state }
card-elsewhere = Placed outside this chat, with the same account.
card-pressed-cancel = Cancel was pressed by { $name } in { $group }.
card-pressed-next = Next SMS was pressed by { $name } in { $group }.
card-pressed-anonymous-cancel = Cancel was pressed by an anonymous administrator of { $group }.
card-pressed-anonymous-next = Next SMS was pressed by an anonymous administrator of { $group }.

state-waiting = ⏳ waiting for the SMS. The code comes here by itself.
state-waiting-next = { $sms ->
    [one] ⏳ waiting for the next SMS, 1 is here
   *[other] ⏳ waiting for the next SMS, { $sms } are here
}
state-received = { $sms ->
    [0] ✉️ the SMS is on its way here
    [one] ✉️ 1 SMS is here
   *[other] ✉️ { $sms } SMS are here
}
state-completed = { $sms ->
    [0] finished without an SMS
   *[other] ✅ finished, { $sms } SMS
}
state-failed = { $sms ->
    [0] ⚠️ ended without an SMS
   *[other] ✅ finished, { $sms } SMS
}
state-cancelled = ✖️ cancelled
state-cancelled-refunded = ✖️ cancelled, { $charged } is back on your balance
state-unknown = { $state }

button-copy-number = Copy number
button-cancel = Cancel

## A code
code-unsure = ✉️ An SMS came. I am not sure which part is the code, so here it is whole:
code-erased = ✉️ The text of this SMS was erased, as promised in Privacy.
code-source = { $service } · { $flag } · { $digits }
code-source-erased = { $service } · { $flag }
sms-cut = [the rest is too long for Telegram]
sms-erased = [erased, as promised in Privacy]

button-copy-code = Copy code
button-copy-sms = Copy SMS
button-next-sms = Next SMS
button-waiting-next = Waiting for the next SMS

## The end
ended-one =
    { $ending }

    { $thing }
    Number: { $phone }
ended-several = { $orders ->
    [one] 1 order has ended:
   *[other] { $orders } orders have ended:
}
ended-item = • { $thing } { $digits }: { $ending }. { $charged }
ended-with-sms = Finished, { $sms } SMS
ended-cancelled = Cancelled, { $charged } is back on your balance
ended-cancelled-unpriced = Cancelled, what it cost is back on your balance
ended-cancelled-elsewhere = Cancelled, but not by me
ended-failed = Ended without an SMS
ended-completed = Finished without an SMS
ended-unclear = Ended
charged-unknown = Charged: not known
balance-before = Balance before: { $balance }
balance-before-first = Balance before the first of them: { $balance }
balance-now = Balance now: <b>{ $balance }</b>
balance-unknown = Balance now: cannot be read right now, see Balance

## A purchase in doubt
found-one = ✅ Your purchase went through: this new order is on your account, and I am waiting for its SMS.
found-several =
    🔎 Your purchase may have gone through, but { $orders } new orders fit it. I do not guess; here they all are.

    I wait for the SMS of each.
found-item = • { $thing } · { $phone } · { $charged }
watch-ended =
    ⌛ jiema.my does not say how this order ended. I have stopped looking.

    { $thing }
    Number: { $phone }

    Open it to look once more, or see your balance for what happened to the money.
