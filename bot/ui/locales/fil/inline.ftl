## Search while one types: the lines of the list
inline-offer = { $name } · { $flag } { $country }
inline-offer-facts = { $stock ->
    [one] { $price } · { $stock } numero ang stock
   *[other] { $price } · { $stock } na numero ang stock
}
inline-service = { $name }
inline-service-facts = { $stock ->
    [one] mula { $price } · { $stock } numero ang stock
   *[other] mula { $price } · { $stock } na numero ang stock
}
inline-service-unpriced = { $stock ->
    [one] { $stock } numero ang stock
   *[other] { $stock } na numero ang stock
}

## What is sent to another chat
inline-share = 📱 { $thing }

button-search = 🔎 Maghanap
button-inline-open = 📱 Kumuha ng ganitong numero
button-inline-connect = 🔑 Ikonekta ang account mo
