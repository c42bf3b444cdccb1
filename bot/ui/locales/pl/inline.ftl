## Search while one types: the lines of the list
inline-offer = { $name } · { $flag } { $country }
inline-offer-facts = { $stock ->
    [one] { $price } · { $stock } dostępny numer
    [few] { $price } · { $stock } dostępne numery
   *[many] { $price } · { $stock } dostępnych numerów
}
inline-service = { $name }
inline-service-facts = { $stock ->
    [one] od { $price } · { $stock } dostępny numer
    [few] od { $price } · { $stock } dostępne numery
   *[many] od { $price } · { $stock } dostępnych numerów
}
inline-service-unpriced = { $stock ->
    [one] { $stock } dostępny numer
    [few] { $stock } dostępne numery
   *[many] { $stock } dostępnych numerów
}

## What is sent to another chat
inline-share = 📱 { $thing }

button-search = 🔎 Szukaj
button-inline-open = 📱 Zdobądź taki numer
button-inline-connect = 🔑 Połącz konto
