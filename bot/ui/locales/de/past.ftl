## Finding an order again
find =
    🔎 <b>Bestellung finden</b>

    Schreib hier einen Teil ihrer Nummer oder ihrer SMS, oder tippe auf einen Dienst.

    Ich suche unter den Bestellungen, die ich gesehen habe. Ältere Nummern und SMS, die schon gelöscht sind, werden nicht gefunden.
find-none-seen = Ich habe noch keine Bestellung von dir gesehen.
find-service = 🔎 <b>{ $name }</b>: Tippe auf eine Bestellung, um sie zu öffnen.
find-words = 🔎 Bestellungen mit „{ $words }“: Tippe auf eine, um sie zu öffnen.
find-nothing = 🔎 Keine Bestellung, die ich gesehen habe, enthält „{ $words }“ in ihrer Nummer oder SMS.
find-more = Um etwas anderes zu suchen, schreib es hier.

button-find = 🔎 Finden
button-find-service = { $name } ({ $orders })

## Figures
stats-title = { $days ->
    [one] 📊 <b>Hier gekauft, 1 Tag</b>
   *[other] 📊 <b>Hier gekauft, { $days } Tage</b>
}
stats-none = In dieser Zeit wurde hier nichts gekauft.
stats-spent = { $orders ->
    [one] Ausgegeben: <b>{ $spent }</b> für 1 Bestellung, ohne stornierte
   *[other] Ausgegeben: <b>{ $spent }</b> für { $orders } Bestellungen, ohne stornierte
}
stats-received = Eine SMS kam: <b>{ $received }</b> von { $settled }
stats-time = Die Hälfte der ersten SMS brauchte höchstens { $time }.
stats-line = { $name }: { $received } von { $settled }, { $spent }
# The label is a code such as TG, as it stands in the picture.
stats-line-drawn = <b>{ $label }</b> { $name }: { $received } von { $settled }, { $spent }
stats-legend = Im Bild: A Ausgaben pro Tag, B SMS nach Dienst, C SMS nach Land, D Sekunden bis zur ersten SMS.

button-stats = 📊 Statistik
button-days = { $days ->
    [one] 1 Tag
   *[other] { $days } Tage
}

## Files to take away
export-orders = { $orders ->
    [one] 📄 Die eine Bestellung, die ich von dir gesehen habe, mit Nummer und SMS. Behalte diese Datei für dich.
   *[other] 📄 Alle { $orders } Bestellungen, die ich von dir gesehen habe, mit ihren Nummern und SMS. Behalte diese Datei für dich.
}
export-none = Ich habe keine Bestellung von dir gesehen, also gibt es nichts für eine Datei.
export-all = 📄 Alles, was hier über dich gespeichert ist, außer deinem Schlüssel. Behalte diese Datei für dich.
export-under-way = Deine Datei wird gerade erstellt. Sie kommt gleich hierher.
export-unsent = 📄 Ich weiß nicht, ob deine Datei angekommen ist. Wenn sie nicht hier ist, versuch es bitte in einer Minute erneut.
privacy-export = /export gibt dir deine Bestellungen als Tabelle, /export all alles, was über dich gespeichert ist, außer dem Schlüssel.

button-export = 📄 Exportieren
button-export-all = 📄 Alles Gespeicherte
