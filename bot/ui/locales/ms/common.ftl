language-own-name = Bahasa Melayu

## What is bought
thing = <b>{ $service }</b> · { $flag } { $country }
thing-anywhere = <b>{ $service }</b>
country-unknown = Mana-mana negara
phone-unknown = belum diketahui
phone-erased = dipadam
time-utc = { $time } UTC

## Buttons that many screens share
button-back = ⬅️ Kembali
button-menu = Menu
button-refresh = 🔄 Muat semula
button-try-again = Cuba lagi
button-check-again = Semak lagi
button-top-up = 💳 Tambah baki
button-get-key = 🔑 Dapatkan kunci
button-open-site = 🌍 Buka jiema.my
# As command-language: readable by those who know none of this language. At most 30 letters.
button-language = 🌐 Bahasa · Язык · 语言
button-privacy = Privasi
button-start-again = Mula semula
button-buy-number = 📱 Beli nombor
button-buy-again = Beli lagi
button-buy-again-order = Beli lagi { $name } { $flag }
button-buy-another = Beli yang lain
button-orders = ⏳ Pesanan aktif
button-history = 🗂 Sejarah
button-balance = 💰 Baki
button-settings = ⚙️ Tetapan
button-help = ❔ Bantuan

## Turning pages
button-earlier = ‹
button-later = ›
button-page = { $page }/{ $pages }
button-page-only = { $page }

## Lists of orders
button-order = { $mark } { $name } { $flag } { $digits }
button-cancel-order = Batalkan { $name } { $flag } { $digits }
list-item = • { $thing } · { $phone }
list-more = …dan { $more } lagi, lihat Sejarah
