confirm-price =
    Prezzo: <b>{ $price }</b>
    Al momento il tuo saldo non si può leggere. Se è troppo basso, non viene acquistato nulla.
confirm-price-balance =
    Prezzo: <b>{ $price }</b>
    Saldo: { $before }
    Dopo: { $after }
confirm-rose = ⚠️ Il prezzo è salito da { $before } a { $price }. Non è stato acquistato nulla; vuoi acquistare al nuovo prezzo?
confirm-insufficient =
    Prezzo: <b>{ $price }</b>
    Saldo: { $balance }
    Mancano: <b>{ $missing }</b>

    Non è stato acquistato nulla. Ricarica, poi tocca “Ricontrolla”.
confirm-buying = ⏳ Noleggio un numero per te…
confirm-queued = { $seconds ->
    [one] ⏳ jiema.my accetta solo un certo numero di ordini al minuto. Il tuo verrà inviato tra circa 1 secondo. Se questo messaggio non cambia, non è stato acquistato nulla.
    [many] ⏳ jiema.my accetta solo un certo numero di ordini al minuto. Il tuo verrà inviato tra circa { $seconds } di secondi. Se questo messaggio non cambia, non è stato acquistato nulla.
   *[other] ⏳ jiema.my accetta solo un certo numero di ordini al minuto. Il tuo verrà inviato tra circa { $seconds } secondi. Se questo messaggio non cambia, non è stato acquistato nulla.
}
confirm-checking =
    🔎 La risposta di jiema.my si è persa, quindi sto controllando se l’acquisto è andato a buon fine.

    Per favore, non acquistare di nuovo. Lo saprai entro un minuto; non devi fare nulla.
confirm-nothing-bought =
    ✅ Ho controllato: non è stato acquistato nulla. Se comparisse comunque un ordine, verrà mostrato qui.

    Puoi riprovare.
confirm-another =
    ⏳ Un altro acquisto su questo account è ancora in fase di verifica. Ora non è stato acquistato nulla.

    Ci vuole al massimo un minuto. Poi potrai fare questo acquisto.

button-buy-for = Acquista per { $price }
button-post-on = 👥 Mostra in { $name }: sì
button-post-off = 👥 Mostra in { $name }: no
note-unposted = ⚠️ Non mostrato in { $group }: il suo collegamento si è interrotto dopo che il prezzo era stato mostrato.
