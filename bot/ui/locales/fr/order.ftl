## The card
card-number = Numéro : { $phone }
card-charged = Débité : { $charged }
card-expiry = Expiration : { $relative }, { $clock }
card-state = État : { $state }
card-elsewhere = Passée hors de ce chat, avec le même compte.
card-pressed-cancel = { $name } a appuyé sur « Annuler » dans { $group }.
card-pressed-next = { $name } a appuyé sur « SMS suivant » dans { $group }.
card-pressed-anonymous-cancel = Un administrateur anonyme de { $group } a appuyé sur « Annuler ».
card-pressed-anonymous-next = Un administrateur anonyme de { $group } a appuyé sur « SMS suivant ».

state-waiting = ⏳ en attente du SMS. Le code arrive ici tout seul.
state-waiting-next = { $sms ->
    [one] ⏳ en attente du SMS suivant, { $sms } est là
    [many] ⏳ en attente du SMS suivant, { $sms } sont là
   *[other] ⏳ en attente du SMS suivant, { $sms } sont là
}
state-received = { $sms ->
    [0] ✉️ le SMS est en route
    [one] ✉️ { $sms } SMS est là
    [many] ✉️ { $sms } de SMS sont là
   *[other] ✉️ { $sms } SMS sont là
}
state-completed = { $sms ->
    [0] terminée sans SMS
   *[other] ✅ terminée, { $sms } SMS
}
state-failed = { $sms ->
    [0] ⚠️ close sans SMS
   *[other] ✅ terminée, { $sms } SMS
}
state-cancelled = ✖️ annulée
state-cancelled-refunded = ✖️ annulée, { $charged } de retour sur votre solde
state-unknown = { $state }

button-copy-number = Copier le numéro
button-cancel = Annuler

## A code
code-unsure = ✉️ Un SMS est arrivé. Je ne suis pas sûr de la partie qui est le code, le voici donc en entier :
code-erased = ✉️ Le texte de ce SMS a été effacé, comme promis dans Confidentialité.
code-source = { $service } · { $flag } · { $digits }
code-source-erased = { $service } · { $flag }
sms-cut = [la suite est trop longue pour Telegram]
sms-erased = [effacé, comme promis dans Confidentialité]

button-copy-code = Copier le code
button-copy-sms = Copier le SMS
button-next-sms = SMS suivant
button-waiting-next = En attente du SMS suivant

## The end
ended-one =
    { $ending }

    { $thing }
    Numéro : { $phone }
ended-several = { $orders ->
    [one] { $orders } commande est terminée :
    [many] { $orders } de commandes sont terminées :
   *[other] { $orders } commandes sont terminées :
}
ended-item = • { $thing } { $digits } : { $ending }. { $charged }
ended-with-sms = Terminée, { $sms } SMS
ended-cancelled = Annulée, { $charged } de retour sur votre solde
ended-cancelled-unpriced = Annulée, ce qu’elle a coûté est de retour sur votre solde
ended-cancelled-elsewhere = Annulée, mais pas par moi
ended-failed = Close sans SMS
ended-completed = Terminée sans SMS
ended-unclear = Close
charged-unknown = Débité : montant inconnu
balance-before = Solde avant : { $balance }
balance-before-first = Solde avant la première : { $balance }
balance-now = Solde actuel : <b>{ $balance }</b>
balance-unknown = Solde actuel : illisible pour le moment, voir Solde

## A purchase in doubt
found-one = ✅ Votre achat a abouti : cette nouvelle commande est sur votre compte, et j’attends son SMS.
found-several =
    🔎 Votre achat a peut-être abouti, mais { $orders } nouvelles commandes y correspondent. Je ne devine pas ; les voici toutes.

    J’attends le SMS de chacune.
found-item = • { $thing } · { $phone } · { $charged }
watch-ended =
    ⌛ jiema.my ne dit pas comment cette commande s’est terminée. J’ai arrêté de regarder.

    { $thing }
    Numéro : { $phone }

    Ouvrez-la pour regarder une fois encore, ou voyez votre solde pour savoir ce qu’est devenu l’argent.
