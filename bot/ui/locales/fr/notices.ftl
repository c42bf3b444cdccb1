notice-key-refused =
    🔑 jiema.my n’accepte plus la clé de <b>{ $name }</b>. Elle a sans doute été révoquée.

    Créez une nouvelle clé et collez-la ici ; tout continuera alors.
notice-unwatched = { $orders ->
    [one] D’ici là, je ne peux pas voir les SMS de cette commande ; ils sont sur jiema.my :
    [many] D’ici là, je ne peux pas voir les SMS de ces { $orders } commandes ; ils sont sur jiema.my :
   *[other] D’ici là, je ne peux pas voir les SMS de ces { $orders } commandes ; ils sont sur jiema.my :
}
notice-outage =
    📡 jiema.my ne répond plus depuis quelques minutes. Je continue de demander ; ce qui arrive sera affiché ici dès qu’il répondra, rien à faire.
notice-outage-orders = { $orders ->
    [one] Cette commande est en attente :
    [many] Ces { $orders } commandes sont en attente :
   *[other] Ces { $orders } commandes sont en attente :
}
notice-unexplained =
    🔎 Aucune nouvelle commande n’apparaît pour cet achat, mais votre solde est plus bas qu’avant.

    Avant : { $before }
    Maintenant : <b>{ $now }</b>

    Si vous avez dépensé cela ailleurs, rien n’a été acheté ici. Sinon, regardez les commandes sur jiema.my avant d’acheter à nouveau. Je continue de regarder aussi, et j’afficherai la commande ici si elle apparaît.
notice-low-balance =
    💰 Votre solde est maintenant inférieur à { $least }.

    Reste après cette commande : <b>{ $left }</b>

## Beside other screens
note-cancelling = { $seconds ->
    [one] ⏳ Annulation dans environ { $seconds } seconde, rien à faire.
    [many] ⏳ Annulation dans environ { $seconds } de secondes, rien à faire.
   *[other] ⏳ Annulation dans environ { $seconds } secondes, rien à faire.
}
note-asking-next = { $seconds ->
    [one] ⏳ Demande du SMS suivant dans environ { $seconds } seconde, rien à faire.
    [many] ⏳ Demande du SMS suivant dans environ { $seconds } de secondes, rien à faire.
   *[other] ⏳ Demande du SMS suivant dans environ { $seconds } secondes, rien à faire.
}
note-unchanged = Rien de nouveau pour l’instant.
note-language = ✅ Désormais, j’écris en français.
note-typing-ended = D’accord, oubliez ce que vous étiez en train d’écrire. Aucune commande n’a été touchée.
note-follows = ✅ Ses codes arrivent ici désormais.
note-confirm-afresh = Cet appui est arrivé trop tard, et rien n’a été acheté. Voici le prix actuel.
