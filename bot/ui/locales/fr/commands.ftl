command-start = Commencer, ou connecter votre compte
command-menu = Menu principal
command-buy = Acheter un numéro
command-orders = Commandes en cours
command-history = Toutes vos commandes
command-stats = Vos dépenses et les SMS reçus, en image
command-export = Vos commandes en fichier ; all : tout ce qui est conservé
command-groups = Groupes qui voient vos commandes
command-balance = Votre solde
command-settings = Langue et clé
# Shown in this language, and readable by those who know none of it: keep the sign and the words
# for "language" in other scripts, this language's own word first.
command-language = 🌐 Langue · Language · Язык · 语言 · اللغة · भाषा
command-help = Comment ça marche, en dix lignes
command-privacy = Ce qui est conservé ici, et combien de temps
command-forget = Supprimer tout ce qui est conservé sur vous
command-cancel = Arrêter la saisie ; n’annule jamais une commande

## In groups
command-group-link = Afficher vos commandes ici
command-group-unlink = Ne plus afficher vos commandes ici
command-group-help = Ce que je fais ici

## What Telegram shows of the bot: in an empty chat (at most 512 characters), and in its page (120)
bot-description =
    Louez un numéro de téléphone et recevez son code SMS ici même.

    Connectez votre compte jiema.my avec une clé, choisissez un service et un pays, puis appuyez sur « Acheter ». Le code arrive tout seul.
bot-short-description = Louez un numéro de téléphone, recevez son code SMS dans ce chat. Une interface de jiema.my
