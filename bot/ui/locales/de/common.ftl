language-own-name = Deutsch

## What is bought
thing = <b>{ $service }</b> · { $flag } { $country }
thing-anywhere = <b>{ $service }</b>
country-unknown = Beliebiges Land
phone-unknown = noch nicht bekannt
phone-erased = gelöscht
time-utc = { $time } UTC

## Buttons that many screens share
button-back = ⬅️ Zurück
button-menu = Menü
button-refresh = 🔄 Aktualisieren
button-try-again = Erneut versuchen
button-check-again = Erneut prüfen
button-top-up = 💳 Aufladen
button-get-key = 🔑 Schlüssel holen
button-open-site = 🌍 jiema.my öffnen
# As command-language: readable by those who know none of this language. At most 30 letters.
button-language = 🌐 Sprache · Язык · 语言
button-privacy = Datenschutz
button-start-again = Neu beginnen
button-buy-number = 📱 Nummer kaufen
button-buy-again = Erneut kaufen
button-buy-again-order = Erneut { $name } { $flag } kaufen
button-buy-another = Andere kaufen
button-orders = ⏳ Bestellungen
button-history = 🗂 Verlauf
button-balance = 💰 Guthaben
button-settings = ⚙️ Einstellungen
button-help = ❔ Hilfe

## Turning pages
button-earlier = ‹
button-later = ›
button-page = { $page }/{ $pages }
button-page-only = { $page }

## Lists of orders
button-order = { $mark } { $name } { $flag } { $digits }
button-cancel-order = { $name } { $flag } { $digits } stornieren
list-item = • { $thing } · { $phone }
list-more = …und { $more } weitere, siehe Verlauf
