## jiema.my said no
refused-insufficient = 💰 Il tuo saldo non basta. Non è stato acquistato nulla.
refused-no-numbers = 📭 L’ultimo numero disponibile è appena andato via. Non è stato acquistato nulla; prova un altro paese, o riguarda tra un po’.
refused-bad-service = jiema.my non vende più numeri per questo servizio. Non è stato acquistato nulla; scegline un altro.
refused-bad-country = jiema.my non vende più numeri di questo paese. Non è stato acquistato nulla; scegline un altro.
refused-code-received = ✉️ È arrivato un SMS, quindi questo ordine non si può più annullare. Non è stato rimborsato nulla; l’SMS arriva qui ora.
refused-already-changed = Questo ordine era appena cambiato. Ecco com’è ora.
refused-other =
    jiema.my ha rifiutato:

    <blockquote>{ $message }</blockquote>

    Non è stato acquistato né modificato nulla.
refused-unexplained = jiema.my ha rifiutato senza dare un motivo. Non è stato acquistato né modificato nulla.

## Trouble
trouble-unreachable = 📡 Al momento jiema.my non risponde. Non è stato acquistato né modificato nulla. Riprova tra un minuto.
trouble-too-fast = ⏳ jiema.my chiede una breve pausa. Non è stato acquistato né modificato nulla. Riprova tra un minuto.
trouble-too-fast-seconds = { $seconds ->
    [one] ⏳ jiema.my chiede una breve pausa. Non è stato acquistato né modificato nulla. Riprova tra 1 secondo.
    [many] ⏳ jiema.my chiede una breve pausa. Non è stato acquistato né modificato nulla. Riprova tra { $seconds } di secondi.
   *[other] ⏳ jiema.my chiede una breve pausa. Non è stato acquistato né modificato nulla. Riprova tra { $seconds } secondi.
}
trouble-key-refused = 🔑 jiema.my non accetta più la tua chiave; probabilmente è stata revocata. Non è stato acquistato né modificato nulla. Crea una nuova chiave su jiema.my e incollala qui.
trouble-banned = 🚫 jiema.my non fa accedere questo account. Non è stato acquistato né modificato nulla. Scrivi all’assistenza di jiema.my.
trouble-key-lost = 🔑 La tua chiave conservata non si può più leggere qui. Non è stato acquistato né modificato nulla. Incolla di nuovo la tua chiave.
trouble-gone = jiema.my non conosce questo ordine sul tuo account. Non è stato acquistato né modificato nulla. Forse appartiene a una chiave che usavi prima.
trouble-unwritable = 💾 Al momento non riesco a salvare nulla, quindi non è stato acquistato nulla. Quello che succede intanto ai tuoi ordini verrà mostrato qui appena potrò salvare di nuovo. Riprova tra qualche minuto.
trouble-unexpected = 😕 Qualcosa è andato storto da parte mia. Se stavi acquistando, guarda “Ordini attivi” prima di riprovare: lì è indicato ciò che è stato addebitato.

hint-media = Leggo solo testo. Scrivi a cosa serve il numero, per esempio “telegram”, o apri il menu.

toast-expired = Questo pulsante è scaduto. Apri il menu con /menu
toast-not-allowed = Questo bot è privato
