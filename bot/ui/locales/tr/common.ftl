language-own-name = Türkçe

## What is bought
thing = <b>{ $service }</b> · { $flag } { $country }
thing-anywhere = <b>{ $service }</b>
country-unknown = Herhangi bir ülke
phone-unknown = henüz belli değil
phone-erased = silindi
time-utc = { $time } UTC

## Buttons that many screens share
button-back = ⬅️ Geri
button-menu = Menü
button-refresh = 🔄 Yenile
button-try-again = Tekrar dene
button-check-again = Yeniden bak
button-top-up = 💳 Para yükle
button-get-key = 🔑 Anahtar al
button-open-site = 🌍 jiema.my sitesini aç
# As command-language: readable by those who know none of this language. At most 30 letters.
button-language = 🌐 Dil · Language · Язык · 语言
button-privacy = Gizlilik
button-start-again = Yeniden başla
button-buy-number = 📱 Numara al
button-buy-again = Yeniden al
button-buy-again-order = Yeniden al: { $name } { $flag }
button-buy-another = Başka al
button-orders = ⏳ Etkin siparişler
button-history = 🗂 Geçmiş
button-balance = 💰 Bakiye
button-settings = ⚙️ Ayarlar
button-help = ❔ Yardım

## Turning pages
button-earlier = ‹
button-later = ›
button-page = { $page }/{ $pages }
button-page-only = { $page }

## Lists of orders
button-order = { $mark } { $name } { $flag } { $digits }
button-cancel-order = İptal: { $name } { $flag } { $digits }
list-item = • { $thing } · { $phone }
list-more = …ve { $more } tane daha, bkz. Geçmiş
