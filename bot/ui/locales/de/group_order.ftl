## The message of an order in a group
post-number = Nummer: { $phone }
post-state = Status: { $state }
post-pressed-cancel = { $name } hat auf „Stornieren“ getippt.
post-pressed-next = { $name } hat auf „Nächste SMS“ getippt.
post-pressed-anonymous-cancel = Ein anonymer Administrator hat auf „Stornieren“ getippt.
post-pressed-anonymous-next = Ein anonymer Administrator hat auf „Nächste SMS“ getippt.
post-trouble = ⚠️ jiema.my hat das gerade nicht angenommen; es hat sich nichts geändert. Bitte tippe in einer Minute noch einmal.

post-waiting = ⏳ wartet auf die SMS
post-waiting-next = { $sms ->
    [one] ⏳ wartet auf die nächste SMS, 1 ist gekommen
   *[other] ⏳ wartet auf die nächste SMS, { $sms } sind gekommen
}
post-received = { $sms ->
    [0] ✉️ die SMS ist unterwegs
    [one] ✉️ 1 SMS ist gekommen
   *[other] ✉️ { $sms } SMS sind gekommen
}
post-completed = { $sms ->
    [0] fertig, ohne SMS
   *[other] ✅ fertig, { $sms } SMS
}
post-failed = { $sms ->
    [0] ⚠️ ohne SMS beendet
   *[other] ✅ fertig, { $sms } SMS
}
post-cancelled = ✖️ storniert
post-unknown = { $state }

## A code in a group
post-source = { $service } · { $flag } · { $phone }
post-source-erased = { $service } · { $flag }
post-code-came = ✉️ Eine SMS ist gekommen. „Code zeigen“ zeigt ihren Code allen, die ihn sehen dürfen.
post-code-hidden = Verdeckt, zum Schutz vor flüchtigen Blicken. Alle hier können es mit einem Tippen aufdecken.
post-code-unsure = ✉️ Eine SMS ist gekommen. Ich bin nicht sicher, welcher Teil der Code ist, darum hier die ganze:

button-show-code = Code zeigen

## Answers to those who press
toast-code = { $service }: { $code }
toast-code-none = Noch ist keine SMS gekommen. Es gibt nichts zu zeigen.
toast-code-erased = Der Text dieser SMS wurde gelöscht, wie unter Datenschutz versprochen.
toast-cancel-sure = Tippe innerhalb von 5 Sekunden noch einmal auf „Stornieren“, um zu stornieren.
toast-cancelling = ⏳ Wird storniert…
toast-cancel-late = Zu spät zum Stornieren: Sieh nach, wie die Bestellung steht.
toast-asking-next = ⏳ Die nächste SMS wird angefordert…
toast-next-late = Jetzt lässt sich keine weitere SMS anfordern: Sieh nach, wie die Bestellung steht.
toast-only-owner = Diese Buttons darf nur { $name } benutzen.
toast-only-administrators = Diese Buttons dürfen nur { $name } und die Administratoren dieser Gruppe benutzen.
toast-only-members = Diese Buttons dürfen nur { $name } und Mitglieder dieser Gruppe benutzen.
toast-only-members-unseen = Ich kann nicht sehen, wer hier Mitglied ist, darum dürfen nur { $name } und die Administratoren diese Buttons benutzen.
toast-name-unknown = die bestellende Person
toast-not-known-now = Ich kann gerade nicht sehen, ob du diese Buttons benutzen darfst. Bitte versuch es gleich noch einmal.

## Low balance, in a group
post-low-balance = 💰 Das Guthaben hinter den hier gezeigten Bestellungen liegt jetzt unter { $least }. { $name } kann es auf jiema.my aufladen.
