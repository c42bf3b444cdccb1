## The groups of a person
groups =
    👥 <b>Gruppi</b>

    Un gruppo può vedere a che punto sono i tuoi ordini. Scegli tu cosa vede, e per quali ordini.

    Tocca “Aggiungi a un gruppo” e scegline uno di cui sei amministratore. Il pulsante funziona una volta, entro 10 minuti.
groups-linked =
    👥 <b>Gruppi</b>

    Tocca un gruppo per scegliere cosa vede. ⏸ indica che per ora lì non viene mostrato nulla.

    “Aggiungi a un gruppo” ne collega un altro, di cui sei amministratore. Il pulsante funziona una volta, entro 10 minuti.
groups-no-key =
    👥 <b>Gruppi</b>

    Un gruppo può vedere a che punto sono i tuoi ordini. Prima collega la tua chiave: tocca “Ottieni una chiave”, creane una e incollala qui.
groups-no-key-linked =
    👥 <b>Gruppi</b>

    Questi restano collegati, ma senza una chiave non puoi acquistare. Per continuare, tocca “Ottieni una chiave”, creane una e incollala qui.
groups-topic =
    <b>Un solo argomento di un gruppo</b>

    Prima aggiungimi al gruppo. Poi invia /link nell’argomento che vuoi.

    <b>Lì scrivi in modo anonimo</b>

    Allora non posso vedere chi sei. Invia invece lì questa riga, entro 10 minuti. Funziona una volta, e un tocco la copia:

    { $line }

button-groups = 👥 Gruppi
button-add-to-group = ➕ Aggiungi a un gruppo
button-topic = Un argomento, o anonimo?
button-link = { $name }
button-link-suspended = ⏸ { $name }

## One group
link-group =
    👥 <b>{ $title }</b>

    Tutto il gruppo vede i tuoi ordini. Per un solo argomento, invia /link al suo interno.
link-topic =
    👥 <b>{ $title }</b>

    Un argomento vede i tuoi ordini. Per un altro, invia /link lì.
link-choose = Se un ordine viene mostrato lì, lo scegli tu a ogni acquisto.
link-suspended =
    👥 <b>{ $title }</b>

    ⏸ { $why }
link-why-removed = Non sono più in questo gruppo, quindi lì non viene mostrato nulla. Aggiungimi di nuovo e tutto riprende.
link-why-restricted = Non posso scrivere in questo gruppo, quindi lì non viene mostrato nulla. Permettimi di inviare messaggi, poi tocca “Riprova”.
link-why-topic = L’argomento è chiuso o eliminato, quindi lì non viene mostrato nulla. Riaprilo e tocca “Riprova”, o invia /link in un altro argomento.
link-why-owner = Ora non sei amministratore di questo gruppo, quindi lì non viene mostrato nulla di tuo. Quando lo sarai, tocca “Riprova”.
link-content =
    <b>Cosa vede { $title } di un codice?</b>

    <b>Solo stato</b>: a che punto è l’ordine, niente SMS e niente codice.

    <b>Codice coperto</b>: codice e SMS coperti. Questo li sottrae agli sguardi, non ai membri: ognuno può scoprirli.

    <b>Codice visibile</b>: codice e SMS per tutti i membri.

    Con i primi due, “Mostra codice” lo mostra solo a chi lo tocca e può vederlo.
link-pressers =
    <b>Chi può usare i pulsanti in { $title }?</b>

    Tu puoi sempre. “Annulla” e “SMS successivo” agiscono sul tuo ordine, “Mostra codice” ne mostra il codice. Il messaggio dice chi li ha toccati.
link-happenings =
    <b>Quando scrivo in { $title }?</b>

    Una volta che il messaggio di un ordine è lì, mostra sempre a che punto è l’ordine.
link-language = 🌐 In che lingua devo scrivere in { $title }?
link-unlink =
    <b>Scollegare { $title }?</b>

    Lì non verrà mostrato più nulla di tuo. Quello che c’è, rimane. I tuoi ordini continuano in questa chat.

button-link-content = { $content ->
    [hidden] 💬 Codice coperto
    [shown] 💬 Codice visibile
   *[status] 💬 Solo stato
}
button-link-pressers = { $pressers ->
    [administrators] 👆 Pulsanti: amministratori
    [members] 👆 Pulsanti: tutti i membri
   *[owner] 👆 Pulsanti: solo tu
}
button-link-happenings = 🔔 Quando: { $on } di { $all }
button-link-masked = 🔢 Numeri: parziali
button-link-unmasked = 🔢 Numeri: interi
button-link-language = 🌐 { $name }
button-content = { $content ->
    [hidden] Codice coperto
    [shown] Codice visibile
   *[status] Solo stato
}
button-pressers = { $pressers ->
    [administrators] Anche gli amministratori
    [members] Tutti i membri
   *[owner] Solo tu
}
button-happening-on = ✅ { $happening ->
    [placed] Ordine effettuato
    [code] Codice ricevuto
    [ended] Terminato senza codice
    [cancelled] Annullato
   *[low_balance] Saldo basso
}
button-happening-off = ▫️ { $happening ->
    [placed] Ordine effettuato
    [code] Codice ricevuto
    [ended] Terminato senza codice
    [cancelled] Annullato
   *[low_balance] Saldo basso
}
button-language-mine = Di questa chat
button-repair = Ripara
button-unlink = Scollega
button-unlink-now = Scollega

## Beside these screens
note-linked = ✅ <b>{ $title }</b> è collegato. Scegli qui cosa vede.
note-unlinked = ✅ <b>{ $title }</b> è scollegato. Lì non verrà mostrato più nulla di tuo.
note-link-works = ✅ I tuoi ordini sono di nuovo mostrati lì.
note-link-still = Ho appena provato, ed è ancora così:
note-link-gone = Questo gruppo non è più collegato.
note-link-unasked = Al momento Telegram non risponde. Riprova tra un minuto.

## A link that stopped, in the owner's chat
notice-link-suspended =
    ⏸ <b>{ $title }</b> non vede più i tuoi ordini.

    { $why }

    I tuoi codici arrivano qui come sempre.

## What is said in a group
group-linked = { $where ->
    [topic] 🔗 <b>{ $name }</b> ha collegato questo argomento: qui possono comparire suoi ordini. Sceglie quali.
   *[group] 🔗 <b>{ $name }</b> ha collegato questo gruppo: qui possono comparire suoi ordini. Sceglie quali.
}
group-linked-anonymous = { $where ->
    [topic] 🔗 Un amministratore ha collegato questo argomento: qui possono comparire suoi ordini. Sceglie quali.
   *[group] 🔗 Un amministratore ha collegato questo gruppo: qui possono comparire suoi ordini. Sceglie quali.
}
group-choose-topic = 👋 Invia /link nell’argomento che vuoi, e gli ordini compariranno lì. Per usare General, invialo qui.
group-choose-topic-anonymous =
    👋 Invia questa riga nell’argomento che vuoi, e gli ordini compariranno lì. Per usare General, inviala qui.

    { $line }
group-not-administrator = Solo un amministratore di questo gruppo può collegarlo. Quando lo sarai, invia di nuovo /link.
group-need-key = 🔑 Prima collega la tua chiave nella chat privata con me. Poi invia di nuovo /link qui.
group-anonymous = Qui scrivi in modo anonimo, quindi non posso vedere chi sei. Nella chat privata con me, invia /groups, tocca “Un argomento, o anonimo?” e invia qui la riga che trovi lì.
group-used-up = È già stato usato, o ha più di 10 minuti. Invia /groups nella chat privata con me e tocca di nuovo “Aggiungi a un gruppo”. Oppure invia /link qui, a meno che tu non scriva in modo anonimo.
group-unasked = Al momento Telegram non mi dice chi è amministratore qui. Non è stato collegato nulla. Riprova tra un minuto.
group-unsaved = Al momento non riesco a salvare nulla. Non è stato modificato nulla. Riprova tra qualche minuto.
group-unlinked = ✅ Scollegato. Qui non verrà mostrato più nulla di { $name }.
group-not-linked = Non hai collegato questo gruppo, quindi non c’è nulla da scollegare. Chi lo ha collegato può inviare /unlink qui, o scollegarlo nella chat privata con me.
group-unlink-anonymous = Qui scrivi in modo anonimo, quindi non posso vedere quali ordini non mostrare più. Nella chat privata con me, invia /groups e scollega lì questo gruppo.
group-help =
    Qui mostro a che punto sono gli ordini su jiema.my, per chi lo desidera.

    /link mostra i tuoi ordini qui: nell’argomento in cui lo invii, o in tutto il gruppo. Devi essere amministratore.
    /unlink smette di mostrarli.

    Tutto il resto è nella chat privata con me.

button-private-chat = Apri la chat privata
