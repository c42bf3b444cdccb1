admin =
    🛠 <b>Ten bot</b>

    Osoby: { $people }, z kluczem: { $connected }
    Aktywne zamówienia: { $orders }
    { $lag ->
        [one] Zamówienia są sprawdzane z opóźnieniem najwyżej { $lag } sekundy
        [few] Zamówienia są sprawdzane z opóźnieniem najwyżej { $lag } sekund
       *[many] Zamówienia są sprawdzane z opóźnieniem najwyżej { $lag } sekund
    }
    Do wysłania: { $outbox }, zaległe: { $overdue }
admin-errors = Ostatnie błędy (UTC), od najnowszych:
admin-no-errors = Od uruchomienia nie było błędów.
admin-error = { $time } { $event }
