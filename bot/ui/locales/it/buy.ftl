buy-services =
    <b>A cosa serve il numero?</b>

    Tocca un servizio, o scrivi il suo nome. Puoi scrivere anche il paese, come in “telegram malaysia”. Ogni prezzo è quello del paese più economico.
buy-jump = { $pages ->
    [one] 1 pagina. Quale?
    [many] { $pages } di pagine. Quale?
   *[other] { $pages } pagine. Quale?
}
buy-found = 🔎 Migliori risultati per “{ $query }”. Ogni prezzo è quello del paese più economico.
buy-nothing-found =
    🔎 Nessun risultato per “{ $query }”.

    Prova con una parte del nome, o sfoglia tutti i servizi.
buy-service = <b>{ $service }</b>
buy-countries = { $sort ->
    [s] Prima i più disponibili. Ogni riga indica il prezzo e quanti numeri ci sono. Scrivi un paese per trovarlo.
    [n] Per nome. Ogni riga indica il prezzo e quanti numeri ci sono. Scrivi un paese per trovarlo.
   *[p] Prima i più economici. Ogni riga indica il prezzo e quanti numeri ci sono. Scrivi un paese per trovarlo.
}
buy-countries-found = 🔎 Paesi che corrispondono a “{ $query }”:
buy-no-countries =
    Al momento <b>{ $service }</b> non ha numeri disponibili in nessun paese.

    Ne arrivano spesso di nuovi. Riguarda tra un po’.

button-service = { $name } { $price }
button-service-unpriced = { $name }
button-offer = { $flag } { $name } · { $price } · { $stock }
button-all-services = Tutti i servizi
button-sort = { $sort ->
    [s] ↕️ Prima i più disponibili
    [n] ↕️ Per nome
   *[p] ↕️ Prima i più economici
}
