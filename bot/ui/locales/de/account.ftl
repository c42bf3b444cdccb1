balance =
    💰 <b>{ $balance }</b>
    Konto: { $name }

    Geld lädst du auf jiema.my auf. Tippe danach auf „Aktualisieren“, um es hier zu sehen.
help =
    1. Tippe auf „Nummer kaufen“, oder schreib einfach, wofür sie ist: „telegram“.
    2. Wenn du magst, mit Land: „telegram malaysia“.
    3. Prüfe den Preis und tippe auf „Kaufen“. Erst dann bezahlst du.
    4. Gib die Nummer dort ein, wo ein Code verlangt wird. Antippen kopiert sie.
    5. Der Code kommt von selbst hierher, in einer neuen Nachricht.
    6. Brauchst du noch eine? „Nächste SMS“ behält die Nummer, ohne Aufpreis.
    7. Keine SMS? „Stornieren“ bringt das Geld zurück, solange keine gekommen ist.
    8. /orders zeigt, was noch wartet, /history alles davor.
    9. Geld lädst du auf jiema.my auf, siehe /balance.
    10. /privacy sagt, was gespeichert ist, /forget löscht es.

## Settings
settings =
    ⚙️ <b>Einstellungen</b>

    Sprache: { $language }
    Konto: { $name }
settings-no-key =
    ⚙️ <b>Einstellungen</b>

    Sprache: { $language }
    Konto: keines verbunden
low-balance =
    💰 <b>Wenig Guthaben</b>

    Sag mir einmal Bescheid, wenn nach einer Bestellung weniger übrig ist als:

    Auch eine Gruppe erfährt es, wenn diese Bestellung dort gezeigt wird und die Gruppe so eingestellt ist.
language = 🌐 In welcher Sprache soll ich schreiben?
# Said once, in the language offered, to somebody whose account is set to it.
language-offer = 🌐 Soll ich auf Deutsch schreiben?

## Privacy
privacy =
    <b>Was hier gespeichert ist</b>

    • Deine Telegram-ID und Sprache, um dich wiederzuerkennen
    • Dein Schlüssel, verschlüsselt, um mit deinem Guthaben zu mieten und deine SMS zu sehen
    • Deine Bestellungen mit Nummern und SMS, um sie dir zu zeigen
    • Welche Nachrichten eine Bestellung zeigen, hier und in deinen Gruppen, um sie aktuell zu halten
    • Die Favoriten, die du markierst, um sie zuerst zu zeigen
    • Welche Gruppen du verknüpft hast und was sie sehen dürfen, um dort und nirgendwo sonst zu schreiben

    { $days ->
        [one] Nummern und SMS werden 1 Tag nach dem Kauf gelöscht.
       *[other] Nummern und SMS werden { $days } Tage nach dem Kauf gelöscht.
    } Der Rest bleibt, bis du ihn löschst. Nichts wird weitergegeben, außer an jiema.my, das die Nummern verkauft.

## Another key, or none
replace-key =
    🔑 Füge den neuen Schlüssel hier ein. Er ersetzt den alten, sobald jiema.my ihn annimmt.

    Bis dahin ändert sich nichts.
replace-key-orders = { $orders ->
    [one] Diese Bestellung läuft mit dem neuen Schlüssel weiter, wenn er vom selben jiema.my-Konto ist. Ist er von einem anderen, bleibt sie beim alten Schlüssel, und ihr Code kommt trotzdem; widerrufe den alten Schlüssel dann nicht, bevor die Bestellung endet:
   *[other] Diese { $orders } Bestellungen laufen mit dem neuen Schlüssel weiter, wenn er vom selben jiema.my-Konto ist. Ist er von einem anderen, bleiben sie beim alten Schlüssel, und ihre Codes kommen trotzdem; widerrufe den alten Schlüssel dann nicht, bevor sie enden:
}
disconnect =
    <b>Dein Konto trennen?</b>

    Du kannst hier nicht mehr kaufen, bis du wieder einen Schlüssel einfügst. Dein Geld bleibt auf jiema.my.
disconnect-orders = { $orders ->
    [one] Diese Bestellung ist noch offen. Ihr Code kommt noch hierher, bis sie endet; danach wird nichts mehr abgefragt. Du kannst sie vorher stornieren:
   *[other] Diese { $orders } Bestellungen sind noch offen. Ihre Codes kommen noch hierher, bis sie enden; danach wird nichts mehr abgefragt. Du kannst sie vorher stornieren:
}
disconnected =
    Konto getrennt. Dein Geld ist wie zuvor auf jiema.my.

    Wenn du zurückkommen möchtest, füge hier jederzeit einen Schlüssel ein.
forget =
    <b>Alles löschen, was hier gespeichert ist?</b>

    Deinen Schlüssel, deine Einstellungen, deine Verknüpfungen mit Gruppen, alle Bestellungen und SMS. Das lässt sich nicht rückgängig machen. Dein Konto und dein Geld auf jiema.my bleiben, wie sie sind.
forget-orders = { $orders ->
    [one] ⚠️ Diese Bestellung ist noch offen. Ihre SMS kommt dann nicht mehr hierher, und sie wird nicht von selbst erstattet. Du kannst sie vorher stornieren:
   *[other] ⚠️ Diese { $orders } Bestellungen sind noch offen. Ihre SMS kommen dann nicht mehr hierher, und sie werden nicht von selbst erstattet. Du kannst sie vorher stornieren:
}
forgotten =
    Alles, was hier über dich gespeichert war, ist gelöscht. Dein Geld ist wie zuvor auf jiema.my.

    Die Nachrichten in diesem Chat kannst du selbst löschen.

button-low-balance = 💰 Wenig Guthaben: { $least }
button-low-balance-never = 💰 Wenig Guthaben: nie melden
button-least-never = Nicht melden
button-replace-key = Neuer Schlüssel
button-disconnect = Trennen
button-disconnect-now = Trennen
button-forget = Alles löschen
button-forget-now = Alles löschen
