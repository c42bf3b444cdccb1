confirm-price =
    Preis: <b>{ $price }</b>
    Dein Guthaben lässt sich gerade nicht abrufen. Reicht es nicht, wird nichts gekauft.
confirm-price-balance =
    Preis: <b>{ $price }</b>
    Guthaben: { $before }
    Danach: { $after }
confirm-rose = ⚠️ Der Preis ist von { $before } auf { $price } gestiegen. Es wurde nichts gekauft; zum neuen Preis kaufen?
confirm-insufficient =
    Preis: <b>{ $price }</b>
    Guthaben: { $balance }
    Es fehlen: <b>{ $missing }</b>

    Es wurde nichts gekauft. Lade auf und tippe dann auf „Erneut prüfen“.
confirm-buying = ⏳ Ich miete eine Nummer für dich…
confirm-queued = { $seconds ->
    [one] ⏳ jiema.my nimmt nur eine begrenzte Zahl von Bestellungen pro Minute an. Deine wird in etwa 1 Sekunde aufgegeben. Wenn diese Nachricht stehen bleibt, wurde nichts gekauft.
   *[other] ⏳ jiema.my nimmt nur eine begrenzte Zahl von Bestellungen pro Minute an. Deine wird in etwa { $seconds } Sekunden aufgegeben. Wenn diese Nachricht stehen bleibt, wurde nichts gekauft.
}
confirm-checking =
    🔎 Die Antwort von jiema.my ist verloren gegangen, darum prüfe ich, ob der Kauf geklappt hat.

    Bitte kaufe nicht noch einmal. Du erfährst es innerhalb einer Minute und musst nichts tun.
confirm-nothing-bought =
    ✅ Ich habe nachgesehen: Es wurde nichts gekauft. Sollte doch noch eine Bestellung dafür auftauchen, wird sie hier gezeigt.

    Du kannst es erneut versuchen.
confirm-another =
    ⏳ Ein anderer Kauf auf diesem Konto wird noch geprüft. Jetzt wurde nichts gekauft.

    Das dauert höchstens eine Minute. Danach kannst du diese Nummer kaufen.

button-buy-for = Für { $price } kaufen
button-post-on = 👥 In { $name } zeigen: an
button-post-off = 👥 In { $name } zeigen: aus
note-unposted = ⚠️ Nicht in { $group } gezeigt: Die Verknüpfung wurde unterbrochen, nachdem der Preis angezeigt war.
