## Quiet hours
quiet-none =
    🌙 <b>Ruhezeit</b>

    In diesen Stunden machen nur Codes einen Ton. Alles andere kommt weiterhin sofort, aber lautlos.

    Ab wie viel Uhr?
quiet-until = Ruhe ab { $begins }. Bis wie viel Uhr?
quiet-clock = Ruhe von { $begins } bis { $ends }. Wie spät ist es gerade bei dir? Tippe auf das, was deine Uhr zeigt, damit ich deine Zeiten kenne.
quiet =
    🌙 <b>Ruhezeit</b>

    Von { $begins } bis { $ends } machen nur Codes einen Ton. Alles andere kommt weiterhin sofort, aber lautlos.

    Deine Uhr jetzt: { $now }. Zeigt sie etwas anderes, stell die Zeiten neu ein.

button-quiet = 🌙 Ruhezeit: { $begins } – { $ends }
button-quiet-none = 🌙 Ruhezeit: keine
button-quiet-change = Zeiten neu einstellen
button-quiet-off = Keine Ruhezeit

## The order of countries
sort = ↕️ In welcher Reihenfolge soll ich Länder zeigen?

button-sort-usual = { $sort ->
    [s] ↕️ Länder: nach Vorrat
    [n] ↕️ Länder: nach Namen
   *[p] ↕️ Länder: günstigste
}

## What is kept for this
privacy-comfort = Außerdem gespeichert: worüber ich dir Bescheid sagen soll, bis es gesagt ist oder 7 Tage vorbei sind; deine Ruhezeit mit der Zeitverschiebung deiner Uhr.

## Waiting
card-usual-wait = { $orders ->
    [one] Übliche Wartezeit: { $wait } (die Hälfte von { $orders } Bestellung hier wartete nicht länger)
   *[other] Übliche Wartezeit: { $wait } (die Hälfte von { $orders } Bestellungen hier wartete nicht länger)
}
card-overdue = ⌛ Diese hier braucht länger als üblich. Du kannst weiter warten, oder stornieren und es mit einer anderen Nummer oder einem anderen Land versuchen.
reminder-one = ⌛ Noch keine SMS, und diese Nummer läuft { $relative } ab.
reminder-several = { $orders ->
    [one] ⌛ Noch keine SMS, und 1 Nummer läuft bald ab:
   *[other] ⌛ Noch keine SMS, und { $orders } Nummern laufen bald ab:
}
reminder-item = • { $thing } · { $phone }, { $relative }
reminder-cancel = Du kannst noch stornieren, solange keine SMS gekommen ist.
