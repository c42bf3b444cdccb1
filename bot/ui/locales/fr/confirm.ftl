confirm-price =
    Prix : <b>{ $price }</b>
    Votre solde ne peut pas être lu pour le moment. S’il est trop bas, rien n’est acheté.
confirm-price-balance =
    Prix : <b>{ $price }</b>
    Solde : { $before }
    Après : { $after }
confirm-rose = ⚠️ Le prix est passé de { $before } à { $price }. Rien n’a été acheté ; acheter au nouveau prix ?
confirm-insufficient =
    Prix : <b>{ $price }</b>
    Solde : { $balance }
    Il manque : <b>{ $missing }</b>

    Rien n’a été acheté. Rechargez, puis appuyez sur « Revérifier ».
confirm-buying = ⏳ Location d’un numéro pour vous…
confirm-queued = { $seconds ->
    [one] ⏳ jiema.my n’accepte qu’un certain nombre de commandes par minute. La vôtre sera passée dans environ { $seconds } seconde. Si ce message ne change pas, rien n’a été acheté.
    [many] ⏳ jiema.my n’accepte qu’un certain nombre de commandes par minute. La vôtre sera passée dans environ { $seconds } de secondes. Si ce message ne change pas, rien n’a été acheté.
   *[other] ⏳ jiema.my n’accepte qu’un certain nombre de commandes par minute. La vôtre sera passée dans environ { $seconds } secondes. Si ce message ne change pas, rien n’a été acheté.
}
confirm-checking =
    🔎 La réponse de jiema.my s’est perdue, je vérifie donc si l’achat a abouti.

    Merci de ne pas acheter à nouveau. Vous le saurez d’ici une minute ; rien à faire.
confirm-nothing-bought =
    ✅ J’ai vérifié : rien n’a été acheté. Si une commande apparaissait malgré tout, elle serait affichée ici.

    Vous pouvez réessayer.
confirm-another =
    ⏳ Un autre achat sur ce compte est encore en cours de vérification. Rien n’a été acheté cette fois.

    Cela prend une minute au plus. Vous pourrez ensuite faire celui-ci.

button-buy-for = Acheter pour { $price }
button-post-on = 👥 Publier dans { $name } : oui
button-post-off = 👥 Publier dans { $name } : non
note-unposted = ⚠️ Pas publié dans { $group } : son lien a été interrompu après l’affichage du prix.
