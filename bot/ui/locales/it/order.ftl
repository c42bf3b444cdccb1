## The card
card-number = Numero: { $phone }
card-charged = Addebitato: { $charged }
card-expiry = Scadenza: { $relative }, { $clock }
card-state = Stato: { $state }
card-elsewhere = Effettuato fuori da questa chat, con lo stesso account.
card-pressed-cancel = { $name } ha toccato “Annulla” in { $group }.
card-pressed-next = { $name } ha toccato “SMS successivo” in { $group }.
card-pressed-anonymous-cancel = Un amministratore anonimo di { $group } ha toccato “Annulla”.
card-pressed-anonymous-next = Un amministratore anonimo di { $group } ha toccato “SMS successivo”.

state-waiting = ⏳ in attesa dell’SMS. Il codice arriva qui da solo.
state-waiting-next = { $sms ->
    [one] ⏳ in attesa dell’SMS successivo, 1 è già qui
    [many] ⏳ in attesa dell’SMS successivo, { $sms } sono già qui
   *[other] ⏳ in attesa dell’SMS successivo, { $sms } sono già qui
}
state-received = { $sms ->
    [0] ✉️ l’SMS è in arrivo
    [one] ✉️ è arrivato 1 SMS
    [many] ✉️ sono arrivati { $sms } di SMS
   *[other] ✉️ sono arrivati { $sms } SMS
}
state-completed = { $sms ->
    [0] concluso senza SMS
   *[other] ✅ concluso, { $sms } SMS
}
state-failed = { $sms ->
    [0] ⚠️ terminato senza SMS
   *[other] ✅ concluso, { $sms } SMS
}
state-cancelled = ✖️ annullato
state-cancelled-refunded = ✖️ annullato, { $charged } di nuovo sul tuo saldo
state-unknown = { $state }

button-copy-number = Copia numero
button-cancel = Annulla

## A code
code-unsure = ✉️ È arrivato un SMS. Non so con certezza quale parte sia il codice, quindi eccolo intero:
code-erased = ✉️ Il testo di questo SMS è stato cancellato, come promesso in Privacy.
code-source = { $service } · { $flag } · { $digits }
code-source-erased = { $service } · { $flag }
sms-cut = [il resto è troppo lungo per Telegram]
sms-erased = [cancellato, come promesso in Privacy]

button-copy-code = Copia codice
button-copy-sms = Copia SMS
button-next-sms = SMS successivo
button-waiting-next = In attesa dell’SMS successivo

## The end
ended-one =
    { $ending }

    { $thing }
    Numero: { $phone }
ended-several = { $orders ->
    [one] 1 ordine è terminato:
    [many] { $orders } di ordini sono terminati:
   *[other] { $orders } ordini sono terminati:
}
ended-item = • { $thing } { $digits }: { $ending }. { $charged }
ended-with-sms = Concluso, { $sms } SMS
ended-cancelled = Annullato, { $charged } di nuovo sul tuo saldo
ended-cancelled-unpriced = Annullato, quanto è costato è di nuovo sul tuo saldo
ended-cancelled-elsewhere = Annullato, ma non da me
ended-failed = Terminato senza SMS
ended-completed = Concluso senza SMS
ended-unclear = Terminato
charged-unknown = Addebitato: non noto
balance-before = Saldo prima: { $balance }
balance-before-first = Saldo prima del primo: { $balance }
balance-now = Saldo ora: <b>{ $balance }</b>
balance-unknown = Saldo ora: al momento non leggibile, vedi Saldo

## A purchase in doubt
found-one = ✅ Il tuo acquisto è andato a buon fine: questo nuovo ordine è sul tuo account, e sto aspettando il suo SMS.
found-several =
    🔎 Il tuo acquisto potrebbe essere andato a buon fine, ma ci sono { $orders } nuovi ordini che corrispondono. Non tiro a indovinare; eccoli tutti.

    Aspetto l’SMS di ognuno.
found-item = • { $thing } · { $phone } · { $charged }
watch-ended =
    ⌛ jiema.my non dice com’è finito questo ordine. Ho smesso di controllare.

    { $thing }
    Numero: { $phone }

    Aprilo per controllare ancora una volta, o guarda il tuo saldo per sapere cosa è successo ai soldi.
