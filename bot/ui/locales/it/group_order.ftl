## The message of an order in a group
post-number = Numero: { $phone }
post-state = Stato: { $state }
post-pressed-cancel = { $name } ha toccato “Annulla”.
post-pressed-next = { $name } ha toccato “SMS successivo”.
post-pressed-anonymous-cancel = Un amministratore anonimo ha toccato “Annulla”.
post-pressed-anonymous-next = Un amministratore anonimo ha toccato “SMS successivo”.
post-trouble = ⚠️ Stavolta jiema.my non l’ha accettato; non è cambiato nulla. Tocca di nuovo tra un minuto.

post-waiting = ⏳ in attesa dell’SMS
post-waiting-next = { $sms ->
    [one] ⏳ in attesa dell’SMS successivo, ne è arrivato 1
    [many] ⏳ in attesa dell’SMS successivo, ne sono arrivati { $sms }
   *[other] ⏳ in attesa dell’SMS successivo, ne sono arrivati { $sms }
}
post-received = { $sms ->
    [0] ✉️ l’SMS è in arrivo
    [one] ✉️ è arrivato 1 SMS
    [many] ✉️ sono arrivati { $sms } di SMS
   *[other] ✉️ sono arrivati { $sms } SMS
}
post-completed = { $sms ->
    [0] concluso senza SMS
   *[other] ✅ concluso, { $sms } SMS
}
post-failed = { $sms ->
    [0] ⚠️ terminato senza SMS
   *[other] ✅ concluso, { $sms } SMS
}
post-cancelled = ✖️ annullato
post-unknown = { $state }

## A code in a group
post-source = { $service } · { $flag } · { $phone }
post-source-erased = { $service } · { $flag }
post-code-came = ✉️ È arrivato un SMS. “Mostra codice” ne mostra il codice a chi può vederlo.
post-code-hidden = Coperto, per sottrarlo agli sguardi. Chiunque qui può scoprirlo con un tocco.
post-code-unsure = ✉️ È arrivato un SMS. Non so con certezza quale parte sia il codice, quindi eccolo intero:

button-show-code = Mostra codice

## Answers to those who press
toast-code = { $service }: { $code }
toast-code-none = Non è ancora arrivato nessun SMS. Niente da mostrare.
toast-code-erased = Il testo di questo SMS è stato cancellato, come promesso in Privacy.
toast-cancel-sure = Tocca ancora una volta “Annulla” entro 5 secondi per annullare.
toast-cancelling = ⏳ Annullamento…
toast-cancel-late = Troppo tardi per annullare: guarda a che punto è l’ordine.
toast-asking-next = ⏳ Richiesta dell’SMS successivo…
toast-next-late = Ora non si può chiedere un altro SMS: guarda a che punto è l’ordine.
toast-only-owner = Solo { $name } può usare questi pulsanti.
toast-only-administrators = Solo { $name } e gli amministratori di questo gruppo possono usare questi pulsanti.
toast-only-members = Solo { $name } e i membri di questo gruppo possono usare questi pulsanti.
toast-only-members-unseen = Non posso vedere chi è membro qui, quindi solo { $name } e gli amministratori possono usare questi pulsanti.
toast-name-unknown = chi ha fatto l’ordine
toast-not-known-now = Ora non posso vedere se puoi usare questi pulsanti. Riprova tra un momento.

## Low balance, in a group
post-low-balance = 💰 Il saldo usato per gli ordini mostrati qui è ora inferiore a { $least }. { $name } può ricaricarlo su jiema.my.
