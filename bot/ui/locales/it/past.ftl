## Finding an order again
find =
    🔎 <b>Trova un ordine</b>

    Scrivi qui una parte del suo numero o del suo SMS, o tocca un servizio.

    Cerco tra gli ordini che ho visto. I vecchi numeri e SMS cancellati non si trovano.
find-none-seen = Non ho ancora visto nessun tuo ordine.
find-service = 🔎 <b>{ $name }</b>: tocca un ordine per aprirlo.
find-words = 🔎 Ordini con “{ $words }”: toccane uno per aprirlo.
find-nothing = 🔎 Nessun ordine che ho visto ha “{ $words }” nel suo numero o nei suoi SMS.
find-more = Per cercare altro, scrivilo qui.

button-find = 🔎 Trova
button-find-service = { $name } ({ $orders })

## Figures
stats-title = { $days ->
    [one] 📊 <b>Acquistato qui, 1 giorno</b>
    [many] 📊 <b>Acquistato qui, { $days } di giorni</b>
   *[other] 📊 <b>Acquistato qui, { $days } giorni</b>
}
stats-none = In questo periodo qui non è stato acquistato nulla.
stats-spent = { $orders ->
    [one] Speso: <b>{ $spent }</b> per 1 ordine, esclusi quelli annullati
    [many] Speso: <b>{ $spent }</b> per { $orders } di ordini, esclusi quelli annullati
   *[other] Speso: <b>{ $spent }</b> per { $orders } ordini, esclusi quelli annullati
}
stats-received = È arrivato un SMS: <b>{ $received }</b> su { $settled }
stats-time = La metà dei primi SMS è arrivata entro { $time }.
stats-line = { $name }: { $received } su { $settled }, { $spent }
# The label is a code such as TG, as it stands in the picture.
stats-line-drawn = <b>{ $label }</b> { $name }: { $received } su { $settled }, { $spent }
stats-legend = Nel grafico: A spesa per giorno, B SMS per servizio, C SMS per paese, D secondi fino al primo SMS.

button-stats = 📊 Statistiche
button-days = { $days ->
    [one] 1 giorno
    [many] { $days } di giorni
   *[other] { $days } giorni
}

## Files to take away
export-orders = { $orders ->
    [one] 📄 L’unico tuo ordine che ho visto, con il suo numero e i suoi SMS. Tieni questo file per te.
    [many] 📄 Tutti i tuoi ordini che ho visto ({ $orders }), con i loro numeri e SMS. Tieni questo file per te.
   *[other] 📄 Tutti i { $orders } tuoi ordini che ho visto, con i loro numeri e SMS. Tieni questo file per te.
}
export-none = Non ho visto nessun tuo ordine, quindi non c’è nulla da mettere in un file.
export-all = 📄 Tutto ciò che è conservato qui su di te, tranne la tua chiave. Tieni questo file per te.
export-under-way = Il tuo file è in preparazione. Arriverà qui tra un momento.
export-unsent = 📄 Non so con certezza se il tuo file è arrivato. Se non è qui, riprova tra un minuto.
privacy-export = /export ti dà i tuoi ordini in una tabella, /export all tutto ciò che è conservato su di te, tranne la chiave.

button-export = 📄 Esporta
button-export-all = 📄 Tutto ciò che è conservato
