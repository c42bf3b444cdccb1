## Search while one types: the lines of the list
inline-offer = { $name } · { $flag } { $country }
inline-offer-facts = { $price } · stok { $stock } nomor
inline-service = { $name }
inline-service-facts = mulai { $price } · stok { $stock } nomor
inline-service-unpriced = stok { $stock } nomor

## What is sent to another chat
inline-share = 📱 { $thing }

button-search = 🔎 Cari
button-inline-open = 📱 Dapatkan nomor ini
button-inline-connect = 🔑 Hubungkan akun Anda
