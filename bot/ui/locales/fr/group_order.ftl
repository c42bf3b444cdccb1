## The message of an order in a group
post-number = Numéro : { $phone }
post-state = État : { $state }
post-pressed-cancel = { $name } a appuyé sur « Annuler ».
post-pressed-next = { $name } a appuyé sur « SMS suivant ».
post-pressed-anonymous-cancel = Un administrateur anonyme a appuyé sur « Annuler ».
post-pressed-anonymous-next = Un administrateur anonyme a appuyé sur « SMS suivant ».
post-trouble = ⚠️ jiema.my n’a pas accepté cela cette fois ; rien n’a changé. Veuillez appuyer à nouveau dans une minute.

post-waiting = ⏳ en attente du SMS
post-waiting-next = { $sms ->
    [one] ⏳ en attente du SMS suivant, { $sms } est arrivé
    [many] ⏳ en attente du SMS suivant, { $sms } sont arrivés
   *[other] ⏳ en attente du SMS suivant, { $sms } sont arrivés
}
post-received = { $sms ->
    [0] ✉️ le SMS est en route
    [one] ✉️ { $sms } SMS est arrivé
    [many] ✉️ { $sms } de SMS sont arrivés
   *[other] ✉️ { $sms } SMS sont arrivés
}
post-completed = { $sms ->
    [0] terminée sans SMS
   *[other] ✅ terminée, { $sms } SMS
}
post-failed = { $sms ->
    [0] ⚠️ close sans SMS
   *[other] ✅ terminée, { $sms } SMS
}
post-cancelled = ✖️ annulée
post-unknown = { $state }

## A code in a group
post-source = { $service } · { $flag } · { $phone }
post-source-erased = { $service } · { $flag }
post-code-came = ✉️ Un SMS est arrivé. « Afficher le code » montre son code à ceux qui peuvent le voir.
post-code-hidden = Masqué, pour le soustraire aux regards. Tout le monde ici peut le découvrir d’un appui.
post-code-unsure = ✉️ Un SMS est arrivé. Je ne suis pas sûr de la partie qui est le code, le voici donc en entier :

button-show-code = Afficher le code

## Answers to those who press
toast-code = { $service } : { $code }
toast-code-none = Aucun SMS n’est encore arrivé. Rien à afficher.
toast-code-erased = Le texte de ce SMS a été effacé, comme promis dans Confidentialité.
toast-cancel-sure = Appuyez encore une fois sur « Annuler » dans les 5 secondes pour annuler.
toast-cancelling = ⏳ Annulation…
toast-cancel-late = Trop tard pour annuler : voyez où en est la commande.
toast-asking-next = ⏳ Demande du SMS suivant…
toast-next-late = Aucun autre SMS ne peut être demandé pour le moment : voyez où en est la commande.
toast-only-owner = Ces boutons sont réservés à { $name }.
toast-only-administrators = Ces boutons sont réservés à { $name } et aux administrateurs de ce groupe.
toast-only-members = Ces boutons sont réservés à { $name } et aux membres de ce groupe.
toast-only-members-unseen = Je ne peux pas voir qui est membre ici, ces boutons sont donc réservés à { $name } et aux administrateurs.
toast-name-unknown = la personne qui a commandé
toast-not-known-now = Je ne peux pas voir pour le moment si ces boutons vous sont permis. Veuillez réessayer dans un instant.

## Low balance, in a group
post-low-balance = 💰 Le solde qui sert aux commandes affichées ici est maintenant inférieur à { $least }. { $name } peut le recharger sur jiema.my.
