notice-key-refused =
    🔑 jiema.my non accetta più la chiave di <b>{ $name }</b>. Probabilmente è stata revocata.

    Crea una nuova chiave e incollala qui; poi tutto riprende.
notice-unwatched = { $orders ->
    [one] Fino ad allora non posso vedere gli SMS di questo ordine; sono su jiema.my:
    [many] Fino ad allora non posso vedere gli SMS di questi { $orders } ordini; sono su jiema.my:
   *[other] Fino ad allora non posso vedere gli SMS di questi { $orders } ordini; sono su jiema.my:
}
notice-outage =
    📡 jiema.my non risponde da qualche minuto. Continuo a chiedere; quello che arriva verrà mostrato qui appena risponde, non devi fare nulla.
notice-outage-orders = { $orders ->
    [one] Questo ordine è in attesa:
    [many] Questi { $orders } ordini sono in attesa:
   *[other] Questi { $orders } ordini sono in attesa:
}
notice-unexplained =
    🔎 Per questo acquisto non compare nessun nuovo ordine, ma il tuo saldo è più basso di prima.

    Prima: { $before }
    Ora: <b>{ $now }</b>

    Se li hai spesi altrove, qui non è stato acquistato nulla. Altrimenti, guarda gli ordini su jiema.my prima di acquistare di nuovo. Anch’io continuo a controllare, e mostro l’ordine qui se compare.
notice-low-balance =
    💰 Il tuo saldo è ora inferiore a { $least }.

    Rimasto dopo questo ordine: <b>{ $left }</b>

## Beside other screens
note-cancelling = { $seconds ->
    [one] ⏳ Annullamento tra circa 1 secondo, non devi fare nulla.
    [many] ⏳ Annullamento tra circa { $seconds } di secondi, non devi fare nulla.
   *[other] ⏳ Annullamento tra circa { $seconds } secondi, non devi fare nulla.
}
note-asking-next = { $seconds ->
    [one] ⏳ Richiesta dell’SMS successivo tra circa 1 secondo, non devi fare nulla.
    [many] ⏳ Richiesta dell’SMS successivo tra circa { $seconds } di secondi, non devi fare nulla.
   *[other] ⏳ Richiesta dell’SMS successivo tra circa { $seconds } secondi, non devi fare nulla.
}
note-unchanged = Ancora niente di nuovo.
note-language = ✅ D’ora in poi scrivo in italiano.
note-typing-ended = Va bene, lascia perdere quello che stavi scrivendo. Nessun ordine è stato toccato.
note-follows = ✅ D’ora in poi i suoi codici arrivano qui.
note-confirm-afresh = Quel tocco è arrivato troppo tardi, e non è stato acquistato nulla. Ecco il prezzo di adesso.
