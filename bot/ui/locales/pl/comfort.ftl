## Quiet hours
quiet-none =
    🌙 <b>Godziny ciszy</b>

    W tych godzinach z dźwiękiem przychodzą tylko kody. Cała reszta też przychodzi od razu, ale bez dźwięku.

    Od której godziny?
quiet-until = Cisza od { $begins }. Do której godziny?
quiet-clock = Cisza od { $begins } do { $ends }. Która jest teraz u ciebie godzina? Dotknij tego, co pokazuje twój zegar: stąd wiem, jaki masz czas.
quiet =
    🌙 <b>Godziny ciszy</b>

    Od { $begins } do { $ends } z dźwiękiem przychodzą tylko kody. Cała reszta też przychodzi od razu, ale bez dźwięku.

    Twój zegar teraz: { $now }. Jeśli pokazuje coś innego, ustaw godziny od nowa.

button-quiet = 🌙 Godziny ciszy: { $begins } – { $ends }
button-quiet-none = 🌙 Godziny ciszy: brak
button-quiet-change = Ustaw godziny od nowa
button-quiet-off = Bez godzin ciszy

## The order of countries
sort = ↕️ W jakiej kolejności mam pokazywać kraje?

button-sort-usual = { $sort ->
    [s] ↕️ Kraje: najwięcej numerów
    [n] ↕️ Kraje: według nazwy
   *[p] ↕️ Kraje: najtańsze
}

## What is kept for this
privacy-comfort = Przechowywane jest też: o czym mam cię powiadomić, dopóki tego nie zrobię albo nie minie 7 dni; twoje godziny ciszy i różnica czasu twojego zegara.

## Waiting
card-usual-wait = { $orders ->
    [one] Zwykły czas oczekiwania: { $wait } (połowa z { $orders } zamówienia tutaj czekała nie dłużej)
    [few] Zwykły czas oczekiwania: { $wait } (połowa z { $orders } zamówień tutaj czekała nie dłużej)
   *[many] Zwykły czas oczekiwania: { $wait } (połowa z { $orders } zamówień tutaj czekała nie dłużej)
}
card-overdue = ⌛ To zamówienie czeka dłużej niż zwykle. Możesz czekać dalej albo je anulować i spróbować innego numeru lub kraju.
reminder-one = ⌛ SMS-a jeszcze nie ma, a ten numer wygasa { $relative }.
reminder-several = { $orders ->
    [one] ⌛ SMS-a jeszcze nie ma, a { $orders } numer wkrótce wygaśnie:
    [few] ⌛ SMS-ów jeszcze nie ma, a { $orders } numery wkrótce wygasną:
   *[many] ⌛ SMS-ów jeszcze nie ma, a { $orders } numerów wkrótce wygaśnie:
}
reminder-item = • { $thing } · { $phone }, { $relative }
reminder-cancel = Możesz jeszcze anulować, dopóki żaden SMS nie przyszedł.
