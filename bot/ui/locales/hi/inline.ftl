## Search while one types: the lines of the list
inline-offer = { $name } · { $flag } { $country }
inline-offer-facts = { $stock ->
    [one] { $price } · { $stock } नंबर स्टॉक में
   *[other] { $price } · { $stock } नंबर स्टॉक में
}
inline-service = { $name }
inline-service-facts = { $stock ->
    [one] { $price } से · { $stock } नंबर स्टॉक में
   *[other] { $price } से · { $stock } नंबर स्टॉक में
}
inline-service-unpriced = { $stock ->
    [one] { $stock } नंबर स्टॉक में
   *[other] { $stock } नंबर स्टॉक में
}

## What is sent to another chat
inline-share = 📱 { $thing }

button-search = 🔎 खोजें
button-inline-open = 📱 ऐसा नंबर लें
button-inline-connect = 🔑 अपना खाता जोड़ें
