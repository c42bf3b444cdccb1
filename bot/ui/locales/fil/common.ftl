language-own-name = Filipino

## What is bought
thing = <b>{ $service }</b> · { $flag } { $country }
thing-anywhere = <b>{ $service }</b>
country-unknown = Kahit anong bansa
phone-unknown = hindi pa alam
phone-erased = binura na
time-utc = { $time } UTC

## Buttons that many screens share
button-back = ⬅️ Bumalik
button-menu = Menu
button-refresh = 🔄 I-refresh
button-try-again = Subukan ulit
button-check-again = Tingnan ulit
button-top-up = 💳 Mag-top up
button-get-key = 🔑 Kumuha ng key
button-open-site = 🌍 Buksan ang jiema.my
# As command-language: readable by those who know none of this language. At most 30 letters.
button-language = 🌐 Wika · Language · Язык · 语言
button-privacy = Privacy
button-start-again = Magsimula ulit
button-buy-number = 📱 Bumili ng numero
button-buy-again = Bumili ulit
button-buy-again-order = Bumili ulit ng { $name } { $flag }
button-buy-another = Bumili ng iba
button-orders = ⏳ Mga aktibo
button-history = 🗂 History
button-balance = 💰 Balance
button-settings = ⚙️ Mga setting
button-help = ❔ Tulong

## Turning pages
button-earlier = ‹
button-later = ›
button-page = { $page }/{ $pages }
button-page-only = { $page }

## Lists of orders
button-order = { $mark } { $name } { $flag } { $digits }
button-cancel-order = Kanselahin { $name } { $flag } { $digits }
list-item = • { $thing } · { $phone }
list-more = …at { $more } pa, tingnan ang History
