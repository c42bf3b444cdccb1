## The groups of a person
groups =
    👥 <b>Groupes</b>

    Un groupe peut voir où en sont vos commandes. Vous choisissez ce qu’il voit, et pour quelles commandes.

    Appuyez sur « Ajouter à un groupe » et choisissez-en un dont vous êtes administrateur. Le bouton sert une seule fois, dans les 10 minutes.
groups-linked =
    👥 <b>Groupes</b>

    Appuyez sur un groupe pour choisir ce qu’il voit. ⏸ indique que rien n’y est affiché pour l’instant.

    « Ajouter à un groupe » en lie un autre, dont vous êtes administrateur. Le bouton sert une seule fois, dans les 10 minutes.
groups-no-key =
    👥 <b>Groupes</b>

    Un groupe peut voir où en sont vos commandes. Connectez d’abord votre clé : appuyez sur « Obtenir une clé », créez-en une et collez-la ici.
groups-no-key-linked =
    👥 <b>Groupes</b>

    Ceux-ci restent liés, mais sans clé vous ne pouvez pas acheter. Pour continuer, appuyez sur « Obtenir une clé », créez-en une et collez-la ici.
groups-topic =
    <b>Un seul sujet d’un groupe</b>

    Ajoutez-moi d’abord au groupe. Envoyez ensuite /link dans le sujet voulu.

    <b>Vous y écrivez anonymement</b>

    Alors je ne peux pas voir qui vous êtes. Envoyez-y plutôt cette ligne, dans les 10 minutes. Elle sert une seule fois, et un appui la copie :

    { $line }

button-groups = 👥 Groupes
button-add-to-group = ➕ Ajouter à un groupe
button-topic = Un sujet, ou anonyme ?
button-link = { $name }
button-link-suspended = ⏸ { $name }

## One group
link-group =
    👥 <b>{ $title }</b>

    Tout le groupe voit vos commandes. Pour un seul sujet, envoyez-y /link.
link-topic =
    👥 <b>{ $title }</b>

    Un sujet voit vos commandes. Pour un autre, envoyez-y /link.
link-choose = Vous choisissez à chaque achat si la commande y est affichée ou non.
link-suspended =
    👥 <b>{ $title }</b>

    ⏸ { $why }
link-why-removed = Je ne suis plus dans ce groupe, rien n’y est donc affiché. Ajoutez-moi à nouveau, et tout continuera.
link-why-restricted = Je n’ai pas le droit d’écrire dans ce groupe, rien n’y est donc affiché. Autorisez-moi à y envoyer des messages, puis appuyez sur « Réessayer ».
link-why-topic = Le sujet est fermé ou supprimé, rien n’y est donc affiché. Rouvrez-le et appuyez sur « Réessayer », ou envoyez /link dans un autre sujet.
link-why-owner = Vous n’êtes pas administrateur de ce groupe actuellement, rien de vous n’y est donc affiché. Dès que vous le serez, appuyez sur « Réessayer ».
link-content =
    <b>Que voit { $title } d’un code ?</b>

    <b>État seul</b> : où en est la commande, ni SMS ni code.

    <b>Code masqué</b> : code et SMS masqués. Cela les soustrait aux regards, pas aux membres : chacun peut les découvrir.

    <b>Code visible</b> : code et SMS pour tous les membres.

    Avec les deux premiers, « Afficher le code » ne le montre qu’à la personne qui appuie et qui y a droit.
link-pressers =
    <b>Qui peut utiliser les boutons dans { $title } ?</b>

    Vous, toujours. « Annuler » et « SMS suivant » agissent sur votre commande, « Afficher le code » montre son code. Le message dit qui a appuyé.
link-happenings =
    <b>Quand est-ce que j’écris dans { $title } ?</b>

    Une fois que le message d’une commande s’y trouve, il montre toujours où en est la commande.
link-language = 🌐 Dans quelle langue dois-je écrire dans { $title } ?
link-unlink =
    <b>Délier { $title } ?</b>

    Plus rien de vous n’y sera affiché. Ce qui s’y trouve y reste. Vos commandes continuent dans ce chat.

button-link-content = { $content ->
    [hidden] 💬 Code masqué
    [shown] 💬 Code visible
   *[status] 💬 État seul
}
button-link-pressers = { $pressers ->
    [administrators] 👆 Boutons : administrateurs
    [members] 👆 Boutons : tous les membres
   *[owner] 👆 Boutons : vous seul
}
button-link-happenings = 🔔 Quand : { $on } sur { $all }
button-link-masked = 🔢 Numéros : masqués
button-link-unmasked = 🔢 Numéros : entiers
button-link-language = 🌐 { $name }
button-content = { $content ->
    [hidden] Code masqué
    [shown] Code visible
   *[status] État seul
}
button-pressers = { $pressers ->
    [administrators] Les administrateurs aussi
    [members] Tous les membres
   *[owner] Vous seul
}
button-happening-on = ✅ { $happening ->
    [placed] Commande passée
    [code] Code reçu
    [ended] Close sans code
    [cancelled] Annulée
   *[low_balance] Solde bas
}
button-happening-off = ▫️ { $happening ->
    [placed] Commande passée
    [code] Code reçu
    [ended] Close sans code
    [cancelled] Annulée
   *[low_balance] Solde bas
}
button-language-mine = Celle de ce chat
button-repair = Réparer
button-unlink = Délier
button-unlink-now = Délier

## Beside these screens
note-linked = ✅ <b>{ $title }</b> est lié. Choisissez ici ce qu’il voit.
note-unlinked = ✅ <b>{ $title }</b> n’est plus lié. Plus rien de vous n’y sera affiché.
note-link-works = ✅ Vos commandes y sont à nouveau affichées.
note-link-still = Je viens d’essayer, et c’est toujours le cas :
note-link-gone = Ce groupe n’est plus lié.
note-link-unasked = Telegram ne répond pas pour le moment. Veuillez réessayer dans une minute.

## A link that stopped, in the owner's chat
notice-link-suspended =
    ⏸ <b>{ $title }</b> ne voit plus vos commandes.

    { $why }

    Vos codes arrivent ici comme toujours.

## What is said in a group
group-linked = { $where ->
    [topic] 🔗 <b>{ $name }</b> a lié ce sujet : certaines de ses commandes peuvent apparaître ici, à son choix.
   *[group] 🔗 <b>{ $name }</b> a lié ce groupe : certaines de ses commandes peuvent apparaître ici, à son choix.
}
group-linked-anonymous = { $where ->
    [topic] 🔗 Un administrateur a lié ce sujet : certaines de ses commandes peuvent apparaître ici, à son choix.
   *[group] 🔗 Un administrateur a lié ce groupe : certaines de ses commandes peuvent apparaître ici, à son choix.
}
group-choose-topic = 👋 Envoyez /link dans le sujet voulu, et les commandes y apparaîtront. Pour utiliser General, envoyez-le ici.
group-choose-topic-anonymous =
    👋 Envoyez cette ligne dans le sujet voulu, et les commandes y apparaîtront. Pour utiliser General, envoyez-la ici.

    { $line }
group-not-administrator = Seul un administrateur de ce groupe peut le lier. Dès que vous le serez, envoyez à nouveau /link.
group-need-key = 🔑 Connectez d’abord votre clé dans le chat privé avec moi. Envoyez ensuite /link ici à nouveau.
group-anonymous = Vous écrivez ici anonymement, je ne peux donc pas voir qui vous êtes. Dans le chat privé avec moi, envoyez /groups, appuyez sur « Un sujet, ou anonyme ? » et envoyez ici la ligne affichée là-bas.
group-used-up = Ceci a déjà servi, ou date de plus de 10 minutes. Envoyez /groups dans le chat privé avec moi et appuyez à nouveau sur « Ajouter à un groupe ». Ou envoyez /link ici, sauf si vous écrivez anonymement.
group-unasked = Telegram ne me dit pas pour le moment qui est administrateur ici. Rien n’a été lié. Veuillez réessayer dans une minute.
group-unsaved = Je ne peux rien enregistrer pour le moment. Rien n’a été modifié. Veuillez réessayer dans quelques minutes.
group-unlinked = ✅ Lien supprimé. Plus rien de { $name } ne sera affiché ici.
group-not-linked = Vous n’avez pas lié ce groupe, il n’y a donc rien à délier. La personne qui l’a lié peut envoyer /unlink ici, ou le délier dans le chat privé avec moi.
group-unlink-anonymous = Vous écrivez ici anonymement, je ne peux donc pas voir quelles commandes ne plus afficher. Dans le chat privé avec moi, envoyez /groups et déliez-y ce groupe.
group-help =
    J’affiche ici où en sont les commandes sur jiema.my, pour ceux qui le souhaitent.

    /link affiche vos commandes ici : dans le sujet où vous l’envoyez, ou dans tout le groupe. Vous devez être administrateur.
    /unlink y met fin.

    Tout le reste se trouve dans le chat privé avec moi.

button-private-chat = Ouvrir le chat privé
