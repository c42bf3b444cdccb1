admin =
    🛠 <b>Dieser Bot</b>

    Personen: { $people }, mit Schlüssel: { $connected }
    Aktive Bestellungen: { $orders }
    { $lag ->
        [one] Bestellungen werden höchstens 1 Sekunde zu spät abgefragt
       *[other] Bestellungen werden höchstens { $lag } Sekunden zu spät abgefragt
    }
    Postausgang: { $outbox }, überfällig: { $overdue }
admin-errors = Letzte Fehler (UTC), neueste zuerst:
admin-no-errors = Keine Fehler seit dem Start.
admin-error = { $time } { $event }
