## Finding an order again
find =
    🔎 <b>Znajdź zamówienie</b>

    Wpisz tu część numeru lub treści SMS-a albo dotknij usługi.

    Szukam wśród zamówień, które znam. Starszych numerów i SMS-ów, które już usunięto, nie znajdę.
find-none-seen = Nie znam jeszcze żadnego twojego zamówienia.
find-service = 🔎 <b>{ $name }</b>: dotknij zamówienia, aby je otworzyć.
find-words = 🔎 Zamówienia, w których jest „{ $words }”: dotknij jednego, aby je otworzyć.
find-nothing = 🔎 Żadne zamówienie, które znam, nie ma „{ $words }” w numerze ani w SMS-ie.
find-more = Aby poszukać czegoś innego, wpisz to tutaj.

button-find = 🔎 Znajdź
button-find-service = { $name } ({ $orders })

## Figures
stats-title = { $days ->
    [one] 📊 <b>Kupione tutaj, { $days } dzień</b>
    [few] 📊 <b>Kupione tutaj, { $days } dni</b>
   *[many] 📊 <b>Kupione tutaj, { $days } dni</b>
}
stats-none = W tym czasie nic tu nie kupiono.
stats-spent = { $orders ->
    [one] Wydano: <b>{ $spent }</b> na { $orders } zamówienie, bez anulowanych
    [few] Wydano: <b>{ $spent }</b> na { $orders } zamówienia, bez anulowanych
   *[many] Wydano: <b>{ $spent }</b> na { $orders } zamówień, bez anulowanych
}
stats-received = Zamówienia z SMS-em: <b>{ $received }</b> z { $settled }
stats-time = Zwykły czas do pierwszego SMS-a: { $time } (połowa przyszła nie później).
stats-line = { $name }: { $received } z { $settled }, { $spent }
stats-line-drawn = <b>{ $label }</b> { $name }: { $received } z { $settled }, { $spent }
stats-legend = Na wykresie: A wydatki według dni, B SMS-y według usług, C SMS-y według krajów, D sekundy do pierwszego SMS-a.

button-stats = 📊 Statystyki
button-days = { $days ->
    [one] { $days } dzień
    [few] { $days } dni
   *[many] { $days } dni
}

## Files to take away
export-orders = { $orders ->
    [one] 📄 W pliku jest { $orders } twoje zamówienie: jedyne, które znam, z numerem i SMS-ami. Zachowaj ten plik dla siebie.
    [few] 📄 W pliku są { $orders } twoje zamówienia: wszystkie, które znam, z numerami i SMS-ami. Zachowaj ten plik dla siebie.
   *[many] 📄 W pliku jest { $orders } twoich zamówień: wszystkie, które znam, z numerami i SMS-ami. Zachowaj ten plik dla siebie.
}
export-none = Nie znam żadnego twojego zamówienia, więc nie ma czego zapisać w pliku.
export-all = 📄 Wszystko, co jest tu o tobie przechowywane, oprócz twojego klucza. Zachowaj ten plik dla siebie.
export-under-way = Twój plik jest przygotowywany. Za chwilę pojawi się tutaj.
export-unsent = 📄 Nie mam pewności, czy twój plik dotarł. Jeśli go tu nie ma, spróbuj ponownie za minutę.
privacy-export = /export daje twoje zamówienia w tabeli, /export all wszystko, co jest o tobie przechowywane, oprócz klucza.

button-export = 📄 Eksport
button-export-all = 📄 Wszystko przechowywane
