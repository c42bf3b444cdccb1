language-own-name = हिन्दी

## What is bought
thing = <b>{ $service }</b> · { $flag } { $country }
thing-anywhere = <b>{ $service }</b>
country-unknown = कोई भी देश
phone-unknown = अभी पता नहीं
phone-erased = मिटाया गया
time-utc = { $time } UTC

## Buttons that many screens share
button-back = ⬅️ वापस
button-menu = मेन्यू
button-refresh = 🔄 रीफ़्रेश
button-try-again = फिर कोशिश करें
button-check-again = फिर जाँचें
button-top-up = 💳 पैसे डालें
button-get-key = 🔑 कुंजी लें
button-open-site = 🌍 jiema.my खोलें
# As command-language: readable by those who know none of this language. At most 30 letters.
button-language = 🌐 भाषा · Language · 语言
button-privacy = गोपनीयता
button-start-again = फिर से शुरू करें
button-buy-number = 📱 नंबर खरीदें
button-buy-again = फिर खरीदें
button-buy-again-order = फिर खरीदें { $name } { $flag }
button-buy-another = एक और खरीदें
button-orders = ⏳ चालू ऑर्डर
button-history = 🗂 इतिहास
button-balance = 💰 बैलेंस
button-settings = ⚙️ सेटिंग
button-help = ❔ मदद

## Turning pages
button-earlier = ‹
button-later = ›
button-page = { $page }/{ $pages }
button-page-only = { $page }

## Lists of orders
button-order = { $mark } { $name } { $flag } { $digits }
button-cancel-order = रद्द करें { $name } { $flag } { $digits }
list-item = • { $thing } · { $phone }
list-more = { $more ->
    [one] …और { $more } और, इतिहास में देखें
   *[other] …और { $more } और, इतिहास में देखें
}
