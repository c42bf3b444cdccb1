language-own-name = Français

## What is bought
thing = <b>{ $service }</b> · { $flag } { $country }
thing-anywhere = <b>{ $service }</b>
country-unknown = Tous pays
phone-unknown = pas encore connu
phone-erased = effacé
time-utc = { $time } UTC

## Buttons that many screens share
button-back = ⬅️ Retour
button-menu = Menu
button-refresh = 🔄 Actualiser
button-try-again = Réessayer
button-check-again = Revérifier
button-top-up = 💳 Recharger
button-get-key = 🔑 Obtenir une clé
button-open-site = 🌍 Ouvrir jiema.my
# As command-language: readable by those who know none of this language. At most 30 letters.
button-language = 🌐 Langue · Язык · 语言
button-privacy = Confidentialité
button-start-again = Recommencer
button-buy-number = 📱 Acheter un numéro
button-buy-again = Racheter
button-buy-again-order = Racheter { $name } { $flag }
button-buy-another = Autre achat
button-orders = ⏳ En cours
button-history = 🗂 Historique
button-balance = 💰 Solde
button-settings = ⚙️ Paramètres
button-help = ❔ Aide

## Turning pages
button-earlier = ‹
button-later = ›
button-page = { $page }/{ $pages }
button-page-only = { $page }

## Lists of orders
button-order = { $mark } { $name } { $flag } { $digits }
button-cancel-order = Annuler { $name } { $flag } { $digits }
list-item = • { $thing } · { $phone }
list-more = …et { $more } de plus, voir Historique
