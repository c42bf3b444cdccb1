## Search while one types: the lines of the list
inline-offer = { $name } · { $flag } { $country }
inline-offer-facts = { $stock ->
    [one] { $price } · 1 número disponible
    [many] { $price } · { $stock } de números disponibles
   *[other] { $price } · { $stock } números disponibles
}
inline-service = { $name }
inline-service-facts = { $stock ->
    [one] desde { $price } · 1 número disponible
    [many] desde { $price } · { $stock } de números disponibles
   *[other] desde { $price } · { $stock } números disponibles
}
inline-service-unpriced = { $stock ->
    [one] 1 número disponible
    [many] { $stock } de números disponibles
   *[other] { $stock } números disponibles
}

## What is sent to another chat
inline-share = 📱 { $thing }

button-search = 🔎 Buscar
button-inline-open = 📱 Obtener un número así
button-inline-connect = 🔑 Conectar tu cuenta
