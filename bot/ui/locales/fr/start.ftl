start-welcome =
    👋 Ici, vous louez un numéro de téléphone et recevez son code SMS dans ce chat. Les codes arrivent tout seuls, inutile d’actualiser.

    Pour commencer, connectez votre compte jiema.my avec une clé. Une clé est un mot de passe qui permet à ce bot de louer avec votre solde.

    1. Connectez-vous sur jiema.my et rechargez
    2. Créez-y une clé
    3. Collez-la ici

    Votre message avec la clé est supprimé aussitôt, et la clé est conservée chiffrée.
start-need-key =
    🔑 Pour cela, j’ai besoin de votre clé.

    Une clé est un mot de passe qui permet à ce bot de louer avec votre solde. Appuyez sur « Obtenir une clé », créez-en une et collez-la ici.
start-not-allowed =
    Ce bot est privé, et votre compte Telegram n’est pas sur sa liste. Rien n’a été conservé à votre sujet.

    Si vous pensez qu’il devrait y être, adressez-vous à la personne qui gère ce bot.

## A pasted key
key-checking = 🔑 Vérification de votre clé…
key-connected = ✅ Compte connecté : <b>{ $name }</b>.
key-connected-empty = Il n’y a pas encore d’argent sur votre compte. Rechargez, puis appuyez sur « Revérifier ».
key-cut =
    ✂️ Cette clé semble coupée. Une clé entière, c’est <code>jm_</code> suivi de 43 caractères.

    Copiez-la encore une fois et collez-la ici. Si vous ne la voyez plus sur le site, créez-en une nouvelle.
key-refused =
    🚫 jiema.my n’accepte pas cette clé. Elle a peut-être été révoquée, ou un caractère s’est perdu. Rien n’a été conservé.

    Créez-en une nouvelle et collez-la ici.
key-banned =
    🚫 jiema.my refuse l’accès à ce compte, quelle que soit la clé. Rien n’a été conservé.

    Veuillez écrire à l’assistance de jiema.my ; elle pourra vous dire pourquoi.
key-unchecked =
    📡 jiema.my ne répond pas pour le moment, je n’ai donc pas pu vérifier cette clé. Rien n’a été conservé.

    Veuillez la coller à nouveau dans quelques minutes.
key-unstored =
    💾 Je ne peux rien enregistrer pour le moment, je n’ai donc pas gardé cette clé. Rien n’a été conservé.

    Veuillez la coller à nouveau dans quelques minutes.
key-in-group =
    ⚠️ C’était une clé, et d’autres personnes ici ont pu la lire. Une clé est un mot de passe de votre solde : révoquez-la maintenant sur jiema.my et créez-en une nouvelle.

    Ne collez la nouvelle que dans un chat privé avec moi.
key-message-deleted = 🧹 Votre message avec la clé est supprimé.
key-message-not-deleted = ⚠️ Telegram ne m’a pas laissé supprimer votre message avec la clé. Veuillez le supprimer vous-même.

## Main menu
menu =
    💰 Solde : <b>{ $balance }</b>
    { $waiting ->
        [0] Aucun numéro n’attend de SMS.
        [one] { $waiting } numéro attend un SMS.
        [many] { $waiting } de numéros attendent un SMS.
       *[other] { $waiting } numéros attendent un SMS.
    }
menu-no-balance =
    💰 Votre solde ne peut pas être lu pour le moment.
    { $waiting ->
        [0] Aucun numéro n’attend de SMS.
        [one] { $waiting } numéro attend un SMS.
        [many] { $waiting } de numéros attendent un SMS.
       *[other] { $waiting } numéros attendent un SMS.
    }
