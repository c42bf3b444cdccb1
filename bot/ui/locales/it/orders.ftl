orders-active = { $orders ->
    [one] <b>1 ordine attivo.</b> Toccalo per aprirlo. Il codice arriva da solo.
    [many] <b>{ $orders } di ordini attivi.</b> Toccane uno per aprirlo. I codici arrivano da soli.
   *[other] <b>{ $orders } ordini attivi.</b> Toccane uno per aprirlo. I codici arrivano da soli.
}
orders-none = Nessun numero è in attesa di un SMS qui.
orders-elsewhere = { $orders ->
    [one] 1 ordine è stato effettuato fuori da questa chat, con lo stesso account. Toccalo, e i suoi codici arriveranno anche qui.
    [many] { $orders } di ordini sono stati effettuati fuori da questa chat, con lo stesso account. Toccane uno, e i suoi codici arriveranno anche qui.
   *[other] { $orders } ordini sono stati effettuati fuori da questa chat, con lo stesso account. Toccane uno, e i suoi codici arriveranno anche qui.
}
history = <b>I tuoi ordini.</b> Toccane uno per vedere il suo numero e i suoi SMS.
history-empty = Nessun ordine qui.

button-filter-all = Tutti
button-filter-waiting = In attesa
button-filter-received = Ricevuti
button-filter-completed = Conclusi
button-filter-failed = Falliti
button-filter-cancelled = Annullati
