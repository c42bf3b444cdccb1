## The card
card-number = Nummer: { $phone }
card-charged = Berechnet: { $charged }
card-expiry = Ablauf: { $relative }, { $clock }
card-state = Status: { $state }
card-elsewhere = Außerhalb dieses Chats aufgegeben, mit demselben Konto.
card-pressed-cancel = { $name } hat in { $group } auf „Stornieren“ getippt.
card-pressed-next = { $name } hat in { $group } auf „Nächste SMS“ getippt.
card-pressed-anonymous-cancel = Ein anonymer Administrator von { $group } hat auf „Stornieren“ getippt.
card-pressed-anonymous-next = Ein anonymer Administrator von { $group } hat auf „Nächste SMS“ getippt.

state-waiting = ⏳ wartet auf die SMS. Der Code kommt von selbst hierher.
state-waiting-next = { $sms ->
    [one] ⏳ wartet auf die nächste SMS, 1 ist da
   *[other] ⏳ wartet auf die nächste SMS, { $sms } sind da
}
state-received = { $sms ->
    [0] ✉️ die SMS ist unterwegs hierher
    [one] ✉️ 1 SMS ist da
   *[other] ✉️ { $sms } SMS sind da
}
state-completed = { $sms ->
    [0] fertig, ohne SMS
   *[other] ✅ fertig, { $sms } SMS
}
state-failed = { $sms ->
    [0] ⚠️ ohne SMS beendet
   *[other] ✅ fertig, { $sms } SMS
}
state-cancelled = ✖️ storniert
state-cancelled-refunded = ✖️ storniert, { $charged } zurück auf deinem Guthaben
state-unknown = { $state }

button-copy-number = Nr. kopieren
button-cancel = Stornieren

## A code
code-unsure = ✉️ Eine SMS ist gekommen. Ich bin nicht sicher, welcher Teil der Code ist, darum hier die ganze:
code-erased = ✉️ Der Text dieser SMS wurde gelöscht, wie unter Datenschutz versprochen.
code-source = { $service } · { $flag } · { $digits }
code-source-erased = { $service } · { $flag }
sms-cut = [der Rest ist zu lang für Telegram]
sms-erased = [gelöscht, wie unter Datenschutz versprochen]

button-copy-code = Code kopieren
button-copy-sms = SMS kopieren
button-next-sms = Nächste SMS
button-waiting-next = Warten auf die nächste SMS

## The end
ended-one =
    { $ending }

    { $thing }
    Nummer: { $phone }
ended-several = { $orders ->
    [one] 1 Bestellung ist zu Ende:
   *[other] { $orders } Bestellungen sind zu Ende:
}
ended-item = • { $thing } { $digits }: { $ending }. { $charged }
ended-with-sms = Fertig, { $sms } SMS
ended-cancelled = Storniert, { $charged } zurück auf deinem Guthaben
ended-cancelled-unpriced = Storniert, der Preis ist zurück auf deinem Guthaben
ended-cancelled-elsewhere = Storniert, aber nicht von mir
ended-failed = Ohne SMS beendet
ended-completed = Fertig, ohne SMS
ended-unclear = Beendet
charged-unknown = Berechnet: nicht bekannt
balance-before = Guthaben vorher: { $balance }
balance-before-first = Guthaben vor der ersten davon: { $balance }
balance-now = Guthaben jetzt: <b>{ $balance }</b>
balance-unknown = Guthaben jetzt: gerade nicht abrufbar, siehe Guthaben

## A purchase in doubt
found-one = ✅ Dein Kauf hat geklappt: Diese neue Bestellung ist auf deinem Konto, und ich warte auf ihre SMS.
found-several =
    🔎 Dein Kauf hat vielleicht geklappt, aber { $orders } neue Bestellungen passen dazu. Ich rate nicht; hier sind sie alle.

    Ich warte auf die SMS jeder von ihnen.
found-item = • { $thing } · { $phone } · { $charged }
watch-ended =
    ⌛ jiema.my sagt nicht, wie diese Bestellung geendet hat. Ich frage nicht mehr nach.

    { $thing }
    Nummer: { $phone }

    Öffne sie, um noch einmal nachzusehen, oder sieh bei deinem Guthaben nach, was mit dem Geld passiert ist.
