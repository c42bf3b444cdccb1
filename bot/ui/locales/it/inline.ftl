## Search while one types: the lines of the list
inline-offer = { $name } · { $flag } { $country }
inline-offer-facts = { $stock ->
    [one] { $price } · 1 numero disponibile
    [many] { $price } · { $stock } di numeri disponibili
   *[other] { $price } · { $stock } numeri disponibili
}
inline-service = { $name }
inline-service-facts = { $stock ->
    [one] da { $price } · 1 numero disponibile
    [many] da { $price } · { $stock } di numeri disponibili
   *[other] da { $price } · { $stock } numeri disponibili
}
inline-service-unpriced = { $stock ->
    [one] 1 numero disponibile
    [many] { $stock } di numeri disponibili
   *[other] { $stock } numeri disponibili
}

## What is sent to another chat
inline-share = 📱 { $thing }

button-search = 🔎 Cerca
button-inline-open = 📱 Ottieni un numero così
button-inline-connect = 🔑 Collega il tuo account
