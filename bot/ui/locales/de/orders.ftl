orders-active = { $orders ->
    [one] <b>1 aktive Bestellung.</b> Tippe darauf, um sie zu öffnen. Der Code kommt von selbst.
   *[other] <b>{ $orders } aktive Bestellungen.</b> Tippe auf eine, um sie zu öffnen. Codes kommen von selbst.
}
orders-none = Hier wartet keine Nummer auf eine SMS.
orders-elsewhere = { $orders ->
    [one] 1 Bestellung wurde außerhalb dieses Chats aufgegeben, mit demselben Konto. Tippe darauf, dann kommen ihre Codes auch hierher.
   *[other] { $orders } Bestellungen wurden außerhalb dieses Chats aufgegeben, mit demselben Konto. Tippe auf eine, dann kommen ihre Codes auch hierher.
}
history = <b>Deine Bestellungen.</b> Tippe auf eine, um ihre Nummer und SMS zu sehen.
history-empty = Keine Bestellungen hier.

button-filter-all = Alle
button-filter-waiting = Wartend
button-filter-received = Erhalten
button-filter-completed = Fertig
button-filter-failed = Erfolglos
button-filter-cancelled = Storniert
