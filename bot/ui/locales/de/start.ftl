start-welcome =
    👋 Hier mietest du eine Telefonnummer und erhältst ihren SMS-Code in diesem Chat. Codes kommen von selbst, du musst nichts aktualisieren.

    Verbinde zuerst dein jiema.my-Konto mit einem Schlüssel. Ein Schlüssel ist ein Passwort, mit dem dieser Bot von deinem Guthaben mieten darf.

    1. Melde dich auf jiema.my an und lade auf
    2. Erstelle dort einen Schlüssel
    3. Füge ihn hier ein

    Deine Nachricht mit dem Schlüssel wird sofort gelöscht, und der Schlüssel wird verschlüsselt gespeichert.
start-need-key =
    🔑 Dafür brauche ich deinen Schlüssel.

    Ein Schlüssel ist ein Passwort, mit dem dieser Bot von deinem Guthaben mieten darf. Tippe auf „Schlüssel holen“, erstelle einen und füge ihn hier ein.
start-not-allowed =
    Dieser Bot ist privat, und dein Telegram-Konto steht nicht auf seiner Liste. Über dich wurde nichts gespeichert.

    Wenn du meinst, dass es dort stehen sollte, frag die Person, die diesen Bot betreibt.

## A pasted key
key-checking = 🔑 Dein Schlüssel wird geprüft…
key-connected = ✅ Verbunden als <b>{ $name }</b>.
key-connected-empty = Auf deinem Konto ist noch kein Geld. Lade auf und tippe dann auf „Erneut prüfen“.
key-cut =
    ✂️ Dieser Schlüssel sieht abgeschnitten aus. Ein ganzer Schlüssel ist <code>jm_</code> und 43 Zeichen danach.

    Kopiere ihn noch einmal und füge ihn hier ein. Wenn du ihn auf der Website nicht mehr siehst, erstelle einen neuen.
key-refused =
    🚫 jiema.my nimmt diesen Schlüssel nicht an. Vielleicht wurde er widerrufen, oder ein Zeichen ging verloren. Es wurde nichts gespeichert.

    Erstelle einen neuen und füge ihn hier ein.
key-banned =
    🚫 jiema.my lässt dieses Konto nicht zu, mit keinem Schlüssel. Es wurde nichts gespeichert.

    Bitte schreib dem Support von jiema.my; dort kann man dir sagen, warum.
key-unchecked =
    📡 jiema.my antwortet gerade nicht, darum konnte ich diesen Schlüssel nicht prüfen. Es wurde nichts gespeichert.

    Bitte füge ihn in ein paar Minuten noch einmal ein.
key-unstored =
    💾 Ich kann gerade nichts speichern, darum habe ich diesen Schlüssel nicht behalten. Es wurde nichts gespeichert.

    Bitte füge ihn in ein paar Minuten noch einmal ein.
key-in-group =
    ⚠️ Das war ein Schlüssel, und andere hier könnten ihn gelesen haben. Ein Schlüssel ist ein Passwort zu deinem Guthaben: Widerrufe ihn jetzt auf jiema.my und erstelle einen neuen.

    Füge den neuen nur in einem privaten Chat mit mir ein.
key-message-deleted = 🧹 Deine Nachricht mit dem Schlüssel ist gelöscht.
key-message-not-deleted = ⚠️ Telegram ließ mich deine Nachricht mit dem Schlüssel nicht löschen. Bitte lösche sie selbst.

## Main menu
menu =
    💰 Guthaben: <b>{ $balance }</b>
    { $waiting ->
        [0] Keine Nummer wartet auf eine SMS.
        [one] 1 Nummer wartet auf eine SMS.
       *[other] { $waiting } Nummern warten auf eine SMS.
    }
menu-no-balance =
    💰 Dein Guthaben lässt sich gerade nicht abrufen.
    { $waiting ->
        [0] Keine Nummer wartet auf eine SMS.
        [one] 1 Nummer wartet auf eine SMS.
       *[other] { $waiting } Nummern warten auf eine SMS.
    }
