## Search while one types: the lines of the list
inline-offer = { $name } · { $flag } { $country }
inline-offer-facts = { $price } · stok { $stock } nombor
inline-service = { $name }
inline-service-facts = dari { $price } · stok { $stock } nombor
inline-service-unpriced = stok { $stock } nombor

## What is sent to another chat
inline-share = 📱 { $thing }

button-search = 🔎 Cari
button-inline-open = 📱 Dapatkan nombor ini
button-inline-connect = 🔑 Sambungkan akaun anda
