language-own-name = Polski

## What is bought
thing = <b>{ $service }</b> · { $flag } { $country }
thing-anywhere = <b>{ $service }</b>
country-unknown = Dowolny kraj
phone-unknown = jeszcze nieznany
phone-erased = usunięty
time-utc = { $time } UTC

## Buttons that many screens share
button-back = ⬅️ Wstecz
button-menu = Menu
button-refresh = 🔄 Odśwież
button-try-again = Ponów próbę
button-check-again = Sprawdź znowu
button-top-up = 💳 Doładuj
button-get-key = 🔑 Uzyskaj klucz
button-open-site = 🌍 Otwórz jiema.my
# As command-language: readable by those who know none of this language. At most 30 letters.
button-language = 🌐 Język · Language · Язык · 语言
button-privacy = Prywatność
button-start-again = Zacznij od nowa
button-buy-number = 📱 Kup numer
button-buy-again = Kup ponownie
button-buy-again-order = Kup ponownie { $name } { $flag }
button-buy-another = Kup inny
button-orders = ⏳ Aktywne
button-history = 🗂 Historia
button-balance = 💰 Saldo
button-settings = ⚙️ Ustawienia
button-help = ❔ Pomoc

## Turning pages
button-earlier = ‹
button-later = ›
button-page = { $page }/{ $pages }
button-page-only = { $page }

## Lists of orders
button-order = { $mark } { $name } { $flag } { $digits }
button-cancel-order = Anuluj { $name } { $flag } { $digits }
list-item = • { $thing } · { $phone }
list-more = …i jeszcze { $more }, zobacz „Historię”
