balance =
    💰 <b>{ $balance }</b>
    Account: { $name }

    Il saldo si ricarica su jiema.my. Poi tocca “Aggiorna” per vederlo qui.
help =
    1. Tocca “Acquista un numero”, o scrivi a cosa serve: “telegram”.
    2. Se vuoi, aggiungi il paese: “telegram malaysia”.
    3. Controlla il prezzo e tocca “Acquista”. È in quel momento che paghi.
    4. Inserisci il numero dove viene chiesto un codice. Un tocco lo copia.
    5. Il codice arriva qui da solo, in un nuovo messaggio.
    6. Te ne serve un altro? “SMS successivo” mantiene il numero, senza costi aggiuntivi.
    7. Nessun SMS? “Annulla” restituisce i soldi, finché non ne è arrivato nessuno.
    8. /orders mostra ciò che è in attesa, /history tutto ciò che è venuto prima.
    9. Il saldo si ricarica su jiema.my, vedi /balance.
    10. /privacy dice cosa viene conservato, /forget lo elimina.

## Settings
settings =
    ⚙️ <b>Impostazioni</b>

    Lingua: { $language }
    Account: { $name }
settings-no-key =
    ⚙️ <b>Impostazioni</b>

    Lingua: { $language }
    Account: nessuno collegato
low-balance =
    💰 <b>Saldo basso</b>

    Avvisami una volta quando un ordine lascia meno di:

    Viene avvisato anche un gruppo, se quell’ordine è mostrato lì e il gruppo è impostato così.
language = 🌐 In che lingua devo scrivere?
# Said once, in the language offered, to somebody whose account is set to it.
language-offer = 🌐 Vuoi che scriva in italiano?

## Privacy
privacy =
    <b>Cosa viene conservato qui</b>

    • Il tuo ID Telegram e la tua lingua, per riconoscerti
    • La tua chiave, cifrata, per noleggiare con il tuo saldo e vedere i tuoi SMS
    • I tuoi ordini con numeri e SMS, per mostrarteli
    • Quali messaggi mostrano un ordine, qui e nei tuoi gruppi, per tenerli aggiornati
    • I preferiti che contrassegni, per metterli per primi
    • Quali gruppi hai collegato e cosa possono vedere, per pubblicare lì e da nessun’altra parte

    { $days ->
        [one] Numeri e SMS vengono cancellati 1 giorno dopo l’acquisto.
        [many] Numeri e SMS vengono cancellati { $days } di giorni dopo l’acquisto.
       *[other] Numeri e SMS vengono cancellati { $days } giorni dopo l’acquisto.
    } Il resto rimane finché non lo elimini. Niente viene dato ad altri che a jiema.my, che vende i numeri.

## Another key, or none
replace-key =
    🔑 Incolla qui la nuova chiave. Prende il posto della vecchia appena jiema.my la accetta.

    Fino ad allora non cambia nulla.
replace-key-orders = { $orders ->
    [one] Questo ordine continua con la nuova chiave, se è dello stesso account jiema.my. Se è di un altro, l’ordine resta con la vecchia chiave e il suo codice arriva comunque; in tal caso non revocare la vecchia chiave prima che l’ordine finisca:
    [many] Questi { $orders } ordini continuano con la nuova chiave, se è dello stesso account jiema.my. Se è di un altro, restano con la vecchia chiave e i loro codici arrivano comunque; in tal caso non revocare la vecchia chiave prima che finiscano:
   *[other] Questi { $orders } ordini continuano con la nuova chiave, se è dello stesso account jiema.my. Se è di un altro, restano con la vecchia chiave e i loro codici arrivano comunque; in tal caso non revocare la vecchia chiave prima che finiscano:
}
disconnect =
    <b>Scollegare il tuo account?</b>

    Non potrai più acquistare qui finché non incolli di nuovo una chiave. I tuoi soldi restano su jiema.my.
disconnect-orders = { $orders ->
    [one] Questo ordine è ancora aperto. Il suo codice arriva qui finché non finisce; dopo, non viene più controllato nulla. Puoi annullarlo prima:
    [many] Questi { $orders } ordini sono ancora aperti. I loro codici arrivano qui finché non finiscono; dopo, non viene più controllato nulla. Puoi annullarli prima:
   *[other] Questi { $orders } ordini sono ancora aperti. I loro codici arrivano qui finché non finiscono; dopo, non viene più controllato nulla. Puoi annullarli prima:
}
disconnected =
    Account scollegato. I tuoi soldi sono su jiema.my come prima.

    Per tornare, incolla qui una chiave quando vuoi.
forget =
    <b>Eliminare tutto ciò che è conservato qui?</b>

    La tua chiave, le tue impostazioni, i tuoi collegamenti ai gruppi, tutti gli ordini e gli SMS. Non si può annullare. Il tuo account e i tuoi soldi su jiema.my restano come sono.
forget-orders = { $orders ->
    [one] ⚠️ Questo ordine è ancora aperto. Il suo SMS non arriverà più qui, e non viene rimborsato da solo. Puoi annullarlo prima:
    [many] ⚠️ Questi { $orders } ordini sono ancora aperti. I loro SMS non arriveranno più qui, e non vengono rimborsati da soli. Puoi annullarli prima:
   *[other] ⚠️ Questi { $orders } ordini sono ancora aperti. I loro SMS non arriveranno più qui, e non vengono rimborsati da soli. Puoi annullarli prima:
}
forgotten =
    Tutto ciò che era conservato qui su di te è stato eliminato. I tuoi soldi sono su jiema.my come prima.

    I messaggi di questa chat puoi eliminarli tu.

button-low-balance = 💰 Saldo basso: { $least }
button-low-balance-never = 💰 Saldo basso: nessun avviso
button-least-never = Non avvisarmi
button-replace-key = Cambia chiave
button-disconnect = Scollega
button-disconnect-now = Scollega
button-forget = Elimina tutto
button-forget-now = Elimina tutto
