orders-active = { $orders ->
    [1] <b>1 aktibong order.</b> I-tap para buksan. Kusang darating ang code.
    [one] <b>{ $orders } aktibong order.</b> Mag-tap ng isa para buksan. Kusang darating ang mga code.
   *[other] <b>{ $orders } na aktibong order.</b> Mag-tap ng isa para buksan. Kusang darating ang mga code.
}
orders-none = Walang numerong naghihintay ng SMS dito.
orders-elsewhere = { $orders ->
    [1] 1 order ang inilagay sa labas ng chat na ito, gamit ang parehong account. I-tap ito, at dito na rin darating ang mga code nito.
    [one] { $orders } order ang inilagay sa labas ng chat na ito, gamit ang parehong account. Mag-tap ng isa, at dito na rin darating ang mga code nito.
   *[other] { $orders } na order ang inilagay sa labas ng chat na ito, gamit ang parehong account. Mag-tap ng isa, at dito na rin darating ang mga code nito.
}
history = <b>Ang mga order mo.</b> Mag-tap ng isa para makita ang numero at SMS nito.
history-empty = Walang order dito.

button-filter-all = Lahat
button-filter-waiting = Hinihintay
button-filter-received = Natanggap
button-filter-completed = Tapos na
button-filter-failed = Pumalya
button-filter-cancelled = Kinansela
