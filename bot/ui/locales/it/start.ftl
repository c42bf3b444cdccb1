start-welcome =
    👋 Qui noleggi un numero di telefono e ricevi il suo codice SMS in questa chat. I codici arrivano da soli, non serve aggiornare nulla.

    Per iniziare, collega il tuo account jiema.my con una chiave. Una chiave è una password che permette a questo bot di noleggiare con il tuo saldo.

    1. Accedi a jiema.my e ricarica
    2. Crea lì una chiave
    3. Incollala qui

    Il tuo messaggio con la chiave viene eliminato subito, e la chiave viene conservata cifrata.
start-need-key =
    🔑 Per questo mi serve la tua chiave.

    Una chiave è una password che permette a questo bot di noleggiare con il tuo saldo. Tocca “Ottieni una chiave”, creane una e incollala qui.
start-not-allowed =
    Questo bot è privato, e il tuo account Telegram non è nella sua lista. Su di te non è stato conservato nulla.

    Se pensi che dovrebbe esserci, chiedi a chi gestisce questo bot.

## A pasted key
key-checking = 🔑 Controllo la tua chiave…
key-connected = ✅ Account collegato: <b>{ $name }</b>.
key-connected-empty = Sul tuo account non ci sono ancora soldi. Ricarica, poi tocca “Ricontrolla”.
key-cut =
    ✂️ Questa chiave sembra tagliata. Una chiave intera è <code>jm_</code> seguito da 43 caratteri.

    Copiala ancora una volta e incollala qui. Se sul sito non la vedi più, creane una nuova.
key-refused =
    🚫 jiema.my non accetta questa chiave. Forse è stata revocata, o si è perso un carattere. Non è stato conservato nulla.

    Creane una nuova e incollala qui.
key-banned =
    🚫 jiema.my non fa accedere questo account, qualunque sia la chiave. Non è stato conservato nulla.

    Scrivi all’assistenza di jiema.my; possono dirti il perché.
key-unchecked =
    📡 Al momento jiema.my non risponde, quindi non ho potuto controllare questa chiave. Non è stato conservato nulla.

    Incollala di nuovo tra qualche minuto.
key-unstored =
    💾 Al momento non riesco a salvare nulla, quindi non ho tenuto questa chiave. Non è stato conservato nulla.

    Incollala di nuovo tra qualche minuto.
key-in-group =
    ⚠️ Quella era una chiave, e altri qui potrebbero averla letta. Una chiave è una password per il tuo saldo: revocala ora su jiema.my e creane una nuova.

    Incolla quella nuova solo in una chat privata con me.
key-message-deleted = 🧹 Il tuo messaggio con la chiave è stato eliminato.
key-message-not-deleted = ⚠️ Telegram non mi ha permesso di eliminare il tuo messaggio con la chiave. Per favore, eliminalo tu.

## Main menu
menu =
    💰 Saldo: <b>{ $balance }</b>
    { $waiting ->
        [0] Nessun numero è in attesa di un SMS.
        [one] 1 numero è in attesa di un SMS.
        [many] { $waiting } di numeri sono in attesa di un SMS.
       *[other] { $waiting } numeri sono in attesa di un SMS.
    }
menu-no-balance =
    💰 Al momento il tuo saldo non si può leggere.
    { $waiting ->
        [0] Nessun numero è in attesa di un SMS.
        [one] 1 numero è in attesa di un SMS.
        [many] { $waiting } di numeri sono in attesa di un SMS.
       *[other] { $waiting } numeri sono in attesa di un SMS.
    }
