## Quiet hours
quiet-none =
    🌙 <b>Tahimik na oras</b>

    Sa mga oras na ito, mga code lang ang tutunog. Agad pa ring darating ang iba, nang walang tunog.

    Mula anong oras?
quiet-until = Tahimik mula { $begins }. Hanggang anong oras?
quiet-clock = Tahimik mula { $begins } hanggang { $ends }. Anong oras na riyan sa iyo? I-tap kung ano ang nasa orasan mo, para malaman ko ang oras mo.
quiet =
    🌙 <b>Tahimik na oras</b>

    Mula { $begins } hanggang { $ends }, mga code lang ang tutunog. Agad pa ring darating ang iba, nang walang tunog.

    Nasa orasan mo ngayon: { $now }. Kung iba ang nakikita mo, i-set ulit ang tahimik na oras.

button-quiet = 🌙 Tahimik: { $begins } – { $ends }
button-quiet-none = 🌙 Tahimik na oras: wala
button-quiet-change = I-set ulit ang oras
button-quiet-off = Walang tahimik na oras

## The order of countries
sort = ↕️ Sa anong ayos ko ililista ang mga bansa?

button-sort-usual = { $sort ->
    [s] ↕️ Bansa: ayon sa stock
    [n] ↕️ Bansa: ayon sa pangalan
   *[p] ↕️ Bansa: pinakamura muna
}

## What is kept for this
privacy-comfort = Naka-store din: ang mga ipinasasabi mo sa akin, hanggang masabi ito o lumipas ang 7 araw; ang tahimik na oras mo kasama ang agwat ng oras ng orasan mo.

## Waiting
card-usual-wait = { $orders ->
    [one] Karaniwang paghihintay: { $wait } (kalahati ng { $orders } order dito ay hindi naghintay nang mas matagal)
   *[other] Karaniwang paghihintay: { $wait } (kalahati ng { $orders } na order dito ay hindi naghintay nang mas matagal)
}
card-overdue = ⌛ Mas matagal ito kaysa karaniwan. Puwede kang maghintay pa, o kanselahin ito at sumubok ng ibang numero o bansa.
reminder-one = ⌛ Wala pang SMS, at mag-e-expire ang numerong ito { $relative }.
reminder-several = { $orders ->
    [one] ⌛ Wala pang SMS, at malapit nang mag-expire ang { $orders } numero:
   *[other] ⌛ Wala pang SMS, at malapit nang mag-expire ang { $orders } na numero:
}
reminder-item = • { $thing } · { $phone }, { $relative }
reminder-cancel = Puwede ka pang magkansela, basta wala pang dumarating na SMS.
