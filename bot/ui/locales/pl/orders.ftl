orders-active = { $orders ->
    [one] <b>{ $orders } aktywne zamówienie.</b> Dotknij, aby je otworzyć. Kod przyjdzie sam.
    [few] <b>{ $orders } aktywne zamówienia.</b> Dotknij jednego, aby je otworzyć. Kody przyjdą same.
   *[many] <b>{ $orders } aktywnych zamówień.</b> Dotknij jednego, aby je otworzyć. Kody przyjdą same.
}
orders-none = Żaden numer nie czeka tu na SMS.
orders-elsewhere = { $orders ->
    [one] { $orders } zamówienie złożono poza tym czatem, z tego samego konta. Dotknij go, a jego kody też będą tu przychodzić.
    [few] { $orders } zamówienia złożono poza tym czatem, z tego samego konta. Dotknij jednego, a jego kody też będą tu przychodzić.
   *[many] { $orders } zamówień złożono poza tym czatem, z tego samego konta. Dotknij jednego, a jego kody też będą tu przychodzić.
}
history = <b>Twoje zamówienia.</b> Dotknij jednego, aby zobaczyć jego numer i SMS-y.
history-empty = Brak zamówień.

button-filter-all = Wszystkie
button-filter-waiting = Czekają
button-filter-received = Otrzymane
button-filter-completed = Gotowe
button-filter-failed = Nieudane
button-filter-cancelled = Anulowane
