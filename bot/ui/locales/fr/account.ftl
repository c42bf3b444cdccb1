balance =
    💰 <b>{ $balance }</b>
    Compte : { $name }

    Le solde se recharge sur jiema.my. Appuyez ensuite sur « Actualiser » pour le voir ici.
help =
    1. Appuyez sur « Acheter un numéro », ou écrivez à quoi il doit servir : « telegram ».
    2. Ajoutez le pays si vous voulez : « telegram malaisie ».
    3. Vérifiez le prix et appuyez sur « Acheter ». C’est à ce moment que vous payez.
    4. Saisissez le numéro là où un code est demandé. Un appui le copie.
    5. Le code arrive ici tout seul, dans un nouveau message.
    6. Il en faut un autre ? « SMS suivant » garde le numéro, sans supplément.
    7. Pas de SMS ? « Annuler » rend l’argent, tant qu’aucun n’est arrivé.
    8. /orders montre ce qui est en attente, /history tout ce qui précède.
    9. Le solde se recharge sur jiema.my, voir /balance.
    10. /privacy dit ce qui est conservé, /forget l’efface.

## Settings
settings =
    ⚙️ <b>Paramètres</b>

    Langue : { $language }
    Compte : { $name }
settings-no-key =
    ⚙️ <b>Paramètres</b>

    Langue : { $language }
    Compte : aucun connecté
low-balance =
    💰 <b>Solde bas</b>

    M’avertir une fois quand une commande laisse moins de :

    Un groupe est averti aussi, si cette commande y est affichée et si le groupe est réglé ainsi.
language = 🌐 Dans quelle langue dois-je écrire ?
# Said once, in the language offered, to somebody whose account is set to it.
language-offer = 🌐 Voulez-vous que j’écrive en français ?

## Privacy
privacy =
    <b>Ce qui est conservé ici</b>

    • Votre identifiant Telegram et votre langue, pour vous reconnaître
    • Votre clé, chiffrée, pour louer avec votre solde et voir vos SMS
    • Vos commandes avec numéros et SMS, pour vous les montrer
    • Quels messages affichent une commande, ici et dans vos groupes, pour les tenir à jour
    • Les favoris que vous marquez, pour les mettre en premier
    • Quels groupes vous avez liés et ce qu’ils peuvent voir, pour publier là et nulle part ailleurs

    { $days ->
        [one] Les numéros et les SMS sont effacés { $days } jour après l’achat.
        [many] Les numéros et les SMS sont effacés { $days } de jours après l’achat.
       *[other] Les numéros et les SMS sont effacés { $days } jours après l’achat.
    } Le reste demeure jusqu’à ce que vous le supprimiez. Rien n’est transmis à personne d’autre que jiema.my, qui vend les numéros.

## Another key, or none
replace-key =
    🔑 Collez ici la nouvelle clé. Elle remplace l’ancienne dès que jiema.my l’accepte.

    D’ici là, rien ne change.
replace-key-orders = { $orders ->
    [one] Cette commande continue avec la nouvelle clé si celle-ci est du même compte jiema.my. Si elle est d’un autre, la commande reste avec l’ancienne clé et son code arrivera quand même ; dans ce cas, ne révoquez pas l’ancienne clé avant la fin de la commande :
    [many] Ces { $orders } commandes continuent avec la nouvelle clé si celle-ci est du même compte jiema.my. Si elle est d’un autre, elles restent avec l’ancienne clé et leurs codes arriveront quand même ; dans ce cas, ne révoquez pas l’ancienne clé avant leur fin :
   *[other] Ces { $orders } commandes continuent avec la nouvelle clé si celle-ci est du même compte jiema.my. Si elle est d’un autre, elles restent avec l’ancienne clé et leurs codes arriveront quand même ; dans ce cas, ne révoquez pas l’ancienne clé avant leur fin :
}
disconnect =
    <b>Déconnecter votre compte ?</b>

    Vous ne pourrez plus acheter ici tant que vous n’aurez pas collé à nouveau une clé. Votre argent reste sur jiema.my.
disconnect-orders = { $orders ->
    [one] Cette commande est encore ouverte. Son code arrivera ici jusqu’à ce qu’elle se termine ; ensuite, plus rien n’est consulté. Vous pouvez l’annuler avant :
    [many] Ces { $orders } commandes sont encore ouvertes. Leurs codes arriveront ici jusqu’à ce qu’elles se terminent ; ensuite, plus rien n’est consulté. Vous pouvez les annuler avant :
   *[other] Ces { $orders } commandes sont encore ouvertes. Leurs codes arriveront ici jusqu’à ce qu’elles se terminent ; ensuite, plus rien n’est consulté. Vous pouvez les annuler avant :
}
disconnected =
    Compte déconnecté. Votre argent est sur jiema.my comme avant.

    Pour revenir, collez une clé ici quand vous voulez.
forget =
    <b>Supprimer tout ce qui est conservé ici ?</b>

    Votre clé, vos paramètres, vos liens avec des groupes, toutes les commandes et les SMS. C’est irréversible. Votre compte et votre argent sur jiema.my restent tels quels.
forget-orders = { $orders ->
    [one] ⚠️ Cette commande est encore ouverte. Son SMS n’arrivera plus ici, et elle n’est pas remboursée d’elle-même. Vous pouvez l’annuler avant :
    [many] ⚠️ Ces { $orders } commandes sont encore ouvertes. Leurs SMS n’arriveront plus ici, et elles ne sont pas remboursées d’elles-mêmes. Vous pouvez les annuler avant :
   *[other] ⚠️ Ces { $orders } commandes sont encore ouvertes. Leurs SMS n’arriveront plus ici, et elles ne sont pas remboursées d’elles-mêmes. Vous pouvez les annuler avant :
}
forgotten =
    Tout ce qui était conservé ici à votre sujet est supprimé. Votre argent est sur jiema.my comme avant.

    Les messages de ce chat, c’est à vous de les supprimer.

button-low-balance = 💰 Solde bas : { $least }
button-low-balance-never = 💰 Solde bas : sans alerte
button-least-never = Ne pas m’avertir
button-replace-key = Changer la clé
button-disconnect = Déconnecter
button-disconnect-now = Déconnecter
button-forget = Tout supprimer
button-forget-now = Tout supprimer
