## Search while one types: the lines of the list
inline-offer = { $name } · { $flag } { $country }
inline-offer-facts = { $stock ->
    [one] { $price } · 1 number in stock
   *[other] { $price } · { $stock } numbers in stock
}
inline-service = { $name }
inline-service-facts = { $stock ->
    [one] from { $price } · 1 number in stock
   *[other] from { $price } · { $stock } numbers in stock
}
inline-service-unpriced = { $stock ->
    [one] 1 number in stock
   *[other] { $stock } numbers in stock
}

## What is sent to another chat
inline-share = 📱 { $thing }

button-search = 🔎 Search
button-inline-open = 📱 Get such a number
button-inline-connect = 🔑 Connect your account
