## Quiet hours
quiet-none =
    🌙 <b>Quiet hours</b>

    In these hours only codes make a sound. Everything else still comes at once, silently.

    From which hour?
quiet-until = Quiet from { $begins }. Until which hour?
quiet-clock = Quiet from { $begins } to { $ends }. What time is it for you now? Tap what your clock shows, so that I know your hours.
quiet =
    🌙 <b>Quiet hours</b>

    From { $begins } to { $ends } only codes make a sound. Everything else still comes at once, silently.

    Your clock now: { $now }. If it shows something else, set the hours again.

button-quiet = 🌙 Quiet hours: { $begins } – { $ends }
button-quiet-none = 🌙 Quiet hours: none
button-quiet-change = Set the hours again
button-quiet-off = No quiet hours

## The order of countries
sort = ↕️ In which order shall I list countries?

button-sort-usual = { $sort ->
    [s] ↕️ Countries: by stock
    [n] ↕️ Countries: by name
   *[p] ↕️ Countries: cheapest
}

## What is kept for this
privacy-comfort = Also stored: what you asked to be told of, until it is told or 7 days have passed; your quiet hours with the time difference of your clock.

## Waiting
card-usual-wait = { $orders ->
    [one] Usual wait: { $wait } (half of { $orders } order here waited no longer)
   *[other] Usual wait: { $wait } (half of { $orders } orders here waited no longer)
}
card-overdue = ⌛ This one takes longer than usual. You can go on waiting, or cancel it and try another number or country.
reminder-one = ⌛ No SMS yet, and this number expires { $relative }.
reminder-several = { $orders ->
    [one] ⌛ No SMS yet, and 1 number expires soon:
   *[other] ⌛ No SMS yet, and { $orders } numbers expire soon:
}
reminder-item = • { $thing } · { $phone }, { $relative }
reminder-cancel = You can still cancel, as long as no SMS has come.
