## jiema.my said no
refused-insufficient = 💰 Dein Guthaben reicht nicht. Es wurde nichts gekauft.
refused-no-numbers = 📭 Die letzte Nummer dort ist gerade weg. Es wurde nichts gekauft; versuch ein anderes Land, oder sieh in einer Weile wieder nach.
refused-bad-service = jiema.my verkauft für diesen Dienst keine Nummern mehr. Es wurde nichts gekauft; wähle einen anderen.
refused-bad-country = jiema.my verkauft keine Nummern dieses Landes mehr. Es wurde nichts gekauft; wähle ein anderes.
refused-code-received = ✉️ Eine SMS ist gekommen, darum lässt sich diese Bestellung nicht mehr stornieren. Es wurde nichts erstattet; die SMS kommt jetzt hierher.
refused-already-changed = Diese Bestellung hatte sich kurz vorher geändert. So steht sie jetzt.
refused-other =
    jiema.my hat abgelehnt:

    <blockquote>{ $message }</blockquote>

    Es wurde nichts gekauft oder geändert.
refused-unexplained = jiema.my hat ohne Angabe von Gründen abgelehnt. Es wurde nichts gekauft oder geändert.

## Trouble
trouble-unreachable = 📡 jiema.my antwortet gerade nicht. Es wurde nichts gekauft oder geändert. Bitte versuch es in einer Minute erneut.
trouble-too-fast = ⏳ jiema.my bittet um eine kurze Pause. Es wurde nichts gekauft oder geändert. Bitte versuch es in einer Minute erneut.
trouble-too-fast-seconds = { $seconds ->
    [one] ⏳ jiema.my bittet um eine kurze Pause. Es wurde nichts gekauft oder geändert. Bitte versuch es in 1 Sekunde erneut.
   *[other] ⏳ jiema.my bittet um eine kurze Pause. Es wurde nichts gekauft oder geändert. Bitte versuch es in { $seconds } Sekunden erneut.
}
trouble-key-refused = 🔑 jiema.my nimmt deinen Schlüssel nicht mehr an; er wurde wahrscheinlich widerrufen. Es wurde nichts gekauft oder geändert. Erstelle auf jiema.my einen neuen Schlüssel und füge ihn hier ein.
trouble-banned = 🚫 jiema.my lässt dieses Konto nicht zu. Es wurde nichts gekauft oder geändert. Bitte schreib dem Support von jiema.my.
trouble-key-lost = 🔑 Dein gespeicherter Schlüssel lässt sich hier nicht mehr lesen. Es wurde nichts gekauft oder geändert. Bitte füge deinen Schlüssel erneut ein.
trouble-gone = jiema.my kennt diese Bestellung auf deinem Konto nicht. Es wurde nichts gekauft oder geändert. Vielleicht gehört sie zu einem Schlüssel, den du früher benutzt hast.
trouble-unwritable = 💾 Ich kann gerade nichts speichern, darum wurde nichts gekauft. Was inzwischen mit deinen Bestellungen passiert, wird hier gezeigt, sobald ich wieder speichern kann. Bitte versuch es in ein paar Minuten erneut.
trouble-unexpected = 😕 Bei mir ist etwas schiefgegangen. Falls du gerade gekauft hast, sieh unter „Bestellungen“ nach, bevor du es erneut versuchst: Dort steht, was berechnet wurde.

hint-media = Ich lese nur Text. Schreib, wofür die Nummer ist, zum Beispiel „telegram“, oder öffne das Menü.

toast-expired = Dieser Button ist abgelaufen. Öffne das Menü mit /menu
toast-not-allowed = Dieser Bot ist privat
