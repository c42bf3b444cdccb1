buy-services =
    <b>Wofür ist die Nummer?</b>

    Tippe auf einen Dienst oder schreib seinen Namen. Du kannst auch das Land dazuschreiben, etwa „telegram malaysia“. Jeder Preis ist der des günstigsten Landes.
buy-jump = { $pages ->
    [one] 1 Seite. Welche?
   *[other] { $pages } Seiten. Welche?
}
buy-found = 🔎 Beste Treffer für „{ $query }“. Jeder Preis ist der des günstigsten Landes.
buy-nothing-found =
    🔎 Nichts gefunden für „{ $query }“.

    Versuch es mit einem Teil des Namens, oder sieh alle Dienste durch.
buy-service = <b>{ $service }</b>
buy-countries = { $sort ->
    [s] Größter Vorrat zuerst. Jede Zeile nennt den Preis und wie viele Nummern es gibt. Schreib ein Land, um es zu finden.
    [n] Nach Namen. Jede Zeile nennt den Preis und wie viele Nummern es gibt. Schreib ein Land, um es zu finden.
   *[p] Günstigste zuerst. Jede Zeile nennt den Preis und wie viele Nummern es gibt. Schreib ein Land, um es zu finden.
}
buy-countries-found = 🔎 Länder, die zu „{ $query }“ passen:
buy-no-countries =
    Für <b>{ $service }</b> ist gerade nirgends eine Nummer verfügbar.

    Es kommen oft neue. Sieh in einer Weile wieder nach.

button-service = { $name } { $price }
button-service-unpriced = { $name }
button-offer = { $flag } { $name } · { $price } · { $stock }
button-all-services = Alle Dienste
button-sort = { $sort ->
    [s] ↕️ Größter Vorrat zuerst
    [n] ↕️ Nach Namen
   *[p] ↕️ Günstigste zuerst
}
