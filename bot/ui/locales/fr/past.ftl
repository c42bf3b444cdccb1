## Finding an order again
find =
    🔎 <b>Retrouver une commande</b>

    Écrivez ici une partie de son numéro ou de son SMS, ou choisissez un service.

    Je cherche parmi les commandes que j’ai vues. Les anciens numéros et SMS effacés ne se retrouvent pas.
find-none-seen = Je n’ai encore vu aucune commande de vous.
find-service = 🔎 <b>{ $name }</b> : appuyez sur une commande pour l’ouvrir.
find-words = 🔎 Commandes avec « { $words } » : appuyez sur l’une d’elles pour l’ouvrir.
find-nothing = 🔎 Aucune commande que j’ai vue ne contient « { $words } » dans son numéro ou ses SMS.
find-more = Pour chercher autre chose, écrivez-le ici.

button-find = 🔎 Retrouver
button-find-service = { $name } ({ $orders })

## Figures
stats-title = { $days ->
    [one] 📊 <b>Acheté ici, { $days } jour</b>
    [many] 📊 <b>Acheté ici, { $days } de jours</b>
   *[other] 📊 <b>Acheté ici, { $days } jours</b>
}
stats-none = Rien n’a été acheté ici pendant cette période.
stats-spent = { $orders ->
    [one] Dépensé : <b>{ $spent }</b> pour { $orders } commande, sans les annulées
    [many] Dépensé : <b>{ $spent }</b> pour { $orders } de commandes, sans les annulées
   *[other] Dépensé : <b>{ $spent }</b> pour { $orders } commandes, sans les annulées
}
stats-received = Un SMS est arrivé : <b>{ $received }</b> sur { $settled }
stats-time = La moitié des premiers SMS est arrivée en { $time } ou moins.
stats-line = { $name } : { $received } sur { $settled }, { $spent }
# The label is a code such as TG, as it stands in the picture.
stats-line-drawn = <b>{ $label }</b> { $name } : { $received } sur { $settled }, { $spent }
stats-legend = Sur l’image : A dépenses par jour, B SMS par service, C SMS par pays, D secondes jusqu’au premier SMS.

button-stats = 📊 Statistiques
button-days = { $days ->
    [one] { $days } jour
    [many] { $days } de jours
   *[other] { $days } jours
}

## Files to take away
export-orders = { $orders ->
    [one] 📄 La seule commande de vous que j’ai vue, avec son numéro et ses SMS. Gardez ce fichier pour vous.
    [many] 📄 Toutes les commandes de vous que j’ai vues ({ $orders }), avec leurs numéros et SMS. Gardez ce fichier pour vous.
   *[other] 📄 Les { $orders } commandes de vous que j’ai vues, avec leurs numéros et SMS. Gardez ce fichier pour vous.
}
export-none = Je n’ai vu aucune commande de vous, il n’y a donc rien à mettre dans un fichier.
export-all = 📄 Tout ce qui est conservé ici à votre sujet, sauf votre clé. Gardez ce fichier pour vous.
export-under-way = Votre fichier est en préparation. Il arrive ici dans un instant.
export-unsent = 📄 Je ne suis pas sûr que votre fichier soit arrivé. S’il n’est pas ici, veuillez réessayer dans une minute.
privacy-export = /export vous donne vos commandes en tableau, /export all tout ce qui est conservé à votre sujet, sauf la clé.

button-export = 📄 Exporter
button-export-all = 📄 Tout ce qui est conservé
