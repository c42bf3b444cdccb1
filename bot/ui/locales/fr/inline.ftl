## Search while one types: the lines of the list
inline-offer = { $name } · { $flag } { $country }
inline-offer-facts = { $stock ->
    [one] { $price } · { $stock } numéro disponible
    [many] { $price } · { $stock } de numéros disponibles
   *[other] { $price } · { $stock } numéros disponibles
}
inline-service = { $name }
inline-service-facts = { $stock ->
    [one] à partir de { $price } · { $stock } numéro disponible
    [many] à partir de { $price } · { $stock } de numéros disponibles
   *[other] à partir de { $price } · { $stock } numéros disponibles
}
inline-service-unpriced = { $stock ->
    [one] { $stock } numéro disponible
    [many] { $stock } de numéros disponibles
   *[other] { $stock } numéros disponibles
}

## What is sent to another chat
inline-share = 📱 { $thing }

button-search = 🔎 Rechercher
button-inline-open = 📱 Obtenir un tel numéro
button-inline-connect = 🔑 Connecter votre compte
