notice-key-refused =
    🔑 jiema.my nimmt den Schlüssel von <b>{ $name }</b> nicht mehr an. Er wurde wahrscheinlich widerrufen.

    Erstelle einen neuen Schlüssel und füge ihn hier ein; dann geht alles weiter.
notice-unwatched = { $orders ->
    [one] Bis dahin kann ich die SMS dieser Bestellung nicht sehen; sie sind auf jiema.my:
   *[other] Bis dahin kann ich die SMS dieser { $orders } Bestellungen nicht sehen; sie sind auf jiema.my:
}
notice-outage =
    📡 jiema.my antwortet seit ein paar Minuten nicht. Ich frage weiter; was kommt, wird hier gezeigt, sobald es antwortet. Du musst nichts tun.
notice-outage-orders = { $orders ->
    [one] Diese Bestellung wartet:
   *[other] Diese { $orders } Bestellungen warten:
}
notice-unexplained =
    🔎 Zu diesem Kauf erscheint keine neue Bestellung, aber dein Guthaben ist niedriger als davor.

    Vorher: { $before }
    Jetzt: <b>{ $now }</b>

    Wenn du das anderswo ausgegeben hast, wurde hier nichts gekauft. Wenn nicht, sieh dir bitte die Bestellungen auf jiema.my an, bevor du erneut kaufst. Ich suche auch weiter und zeige die Bestellung hier, wenn sie auftaucht.
notice-low-balance =
    💰 Dein Guthaben liegt jetzt unter { $least }.

    Übrig nach dieser Bestellung: <b>{ $left }</b>

## Beside other screens
note-cancelling = { $seconds ->
    [one] ⏳ Wird in etwa 1 Sekunde storniert, du musst nichts tun.
   *[other] ⏳ Wird in etwa { $seconds } Sekunden storniert, du musst nichts tun.
}
note-asking-next = { $seconds ->
    [one] ⏳ Die nächste SMS wird in etwa 1 Sekunde angefordert, du musst nichts tun.
   *[other] ⏳ Die nächste SMS wird in etwa { $seconds } Sekunden angefordert, du musst nichts tun.
}
note-unchanged = Noch nichts Neues.
note-language = ✅ Ab jetzt schreibe ich auf Deutsch.
note-typing-ended = In Ordnung, vergiss, was du gerade eingegeben hast. Keine Bestellung wurde angerührt.
note-follows = ✅ Ihre Codes kommen ab jetzt hierher.
note-confirm-afresh = Das Tippen kam zu spät, und es wurde nichts gekauft. Hier ist der jetzige Preis.
