admin =
    🛠 <b>Questo bot</b>

    Persone: { $people }, con una chiave: { $connected }
    Ordini attivi: { $orders }
    { $lag ->
        [one] Gli ordini vengono controllati con al massimo 1 secondo di ritardo
        [many] Gli ordini vengono controllati con al massimo { $lag } di secondi di ritardo
       *[other] Gli ordini vengono controllati con al massimo { $lag } secondi di ritardo
    }
    Messaggi da inviare: { $outbox }, in ritardo: { $overdue }
admin-errors = Ultimi errori (UTC), prima i più recenti:
admin-no-errors = Nessun errore dall’avvio.
admin-error = { $time } { $event }
