language-own-name = English

## What is bought
thing = <b>{ $service }</b> · { $flag } { $country }
thing-anywhere = <b>{ $service }</b>
country-unknown = Any country
phone-unknown = not known yet
phone-erased = erased
time-utc = { $time } UTC

## Buttons that many screens share
button-back = ⬅️ Back
button-menu = Menu
button-refresh = 🔄 Refresh
button-try-again = Try again
button-check-again = Check again
button-top-up = 💳 Top up
button-get-key = 🔑 Get a key
button-open-site = 🌍 Open jiema.my
# As command-language: readable by those who know none of this language. At most 30 letters.
button-language = 🌐 Language · Язык · 语言
button-privacy = Privacy
button-start-again = Start again
button-buy-number = 📱 Buy a number
button-buy-again = Buy again
button-buy-again-order = Buy again { $name } { $flag }
button-buy-another = Buy another
button-orders = ⏳ Active orders
button-history = 🗂 History
button-balance = 💰 Balance
button-settings = ⚙️ Settings
button-help = ❔ Help

## Turning pages
button-earlier = ‹
button-later = ›
button-page = { $page }/{ $pages }
button-page-only = { $page }

## Lists of orders
button-order = { $mark } { $name } { $flag } { $digits }
button-cancel-order = Cancel { $name } { $flag } { $digits }
list-item = • { $thing } · { $phone }
list-more = { $more ->
    [one] …and 1 more, see History
   *[other] …and { $more } more, see History
}
