language-own-name = Bahasa Indonesia

## What is bought
thing = <b>{ $service }</b> · { $flag } { $country }
thing-anywhere = <b>{ $service }</b>
country-unknown = Negara mana pun
phone-unknown = belum diketahui
phone-erased = dihapus
time-utc = { $time } UTC

## Buttons that many screens share
button-back = ⬅️ Kembali
button-menu = Menu
button-refresh = 🔄 Segarkan
button-try-again = Coba lagi
button-check-again = Cek lagi
button-top-up = 💳 Isi saldo
button-get-key = 🔑 Ambil kunci
button-open-site = 🌍 Buka jiema.my
# As command-language: readable by those who know none of this language. At most 30 letters.
button-language = 🌐 Bahasa · Язык · 语言
button-privacy = Privasi
button-start-again = Mulai lagi
button-buy-number = 📱 Beli nomor
button-buy-again = Beli lagi
button-buy-again-order = Beli lagi { $name } { $flag }
button-buy-another = Beli yang lain
button-orders = ⏳ Pesanan aktif
button-history = 🗂 Riwayat
button-balance = 💰 Saldo
button-settings = ⚙️ Pengaturan
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
list-more = …dan { $more } lagi, lihat Riwayat
