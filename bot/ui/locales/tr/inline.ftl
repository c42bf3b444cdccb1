## Search while one types: the lines of the list
inline-offer = { $name } · { $flag } { $country }
inline-offer-facts = { $price } · stokta { $stock } numara
inline-service = { $name }
inline-service-facts = En düşük { $price } · stokta { $stock } numara
inline-service-unpriced = Stokta { $stock } numara

## What is sent to another chat
inline-share = 📱 { $thing }

button-search = 🔎 Ara
button-inline-open = 📱 Böyle bir numara al
button-inline-connect = 🔑 Hesabınızı bağlayın
