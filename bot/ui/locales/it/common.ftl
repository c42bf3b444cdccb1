language-own-name = Italiano

## What is bought
thing = <b>{ $service }</b> · { $flag } { $country }
thing-anywhere = <b>{ $service }</b>
country-unknown = Qualsiasi paese
phone-unknown = non ancora noto
phone-erased = cancellato
time-utc = { $time } UTC

## Buttons that many screens share
button-back = ⬅️ Indietro
button-menu = Menu
button-refresh = 🔄 Aggiorna
button-try-again = Riprova
button-check-again = Ricontrolla
button-top-up = 💳 Ricarica
button-get-key = 🔑 Ottieni una chiave
button-open-site = 🌍 Apri jiema.my
# As command-language: readable by those who know none of this language. At most 30 letters.
button-language = 🌐 Lingua · Язык · 语言
button-privacy = Privacy
button-start-again = Ricomincia
button-buy-number = 📱 Acquista un numero
button-buy-again = Riacquista
button-buy-again-order = Riacquista { $name } { $flag }
button-buy-another = Altro acquisto
button-orders = ⏳ Ordini attivi
button-history = 🗂 Cronologia
button-balance = 💰 Saldo
button-settings = ⚙️ Impostazioni
button-help = ❔ Aiuto

## Turning pages
button-earlier = ‹
button-later = ›
button-page = { $page }/{ $pages }
button-page-only = { $page }

## Lists of orders
button-order = { $mark } { $name } { $flag } { $digits }
button-cancel-order = Annulla { $name } { $flag } { $digits }
list-item = • { $thing } · { $phone }
list-more = { $more ->
    [one] …e 1 altro, vedi Cronologia
    [many] …e altri { $more }, vedi Cronologia
   *[other] …e altri { $more }, vedi Cronologia
}
