## Search while one types: the lines of the list
inline-offer = { $name } · { $flag } { $country }
inline-offer-facts = { $stock ->
    [one] { $price } · { $stock } número em estoque
    [many] { $price } · { $stock } de números em estoque
   *[other] { $price } · { $stock } números em estoque
}
inline-service = { $name }
inline-service-facts = { $stock ->
    [one] a partir de { $price } · { $stock } número em estoque
    [many] a partir de { $price } · { $stock } de números em estoque
   *[other] a partir de { $price } · { $stock } números em estoque
}
inline-service-unpriced = { $stock ->
    [one] { $stock } número em estoque
    [many] { $stock } de números em estoque
   *[other] { $stock } números em estoque
}

## What is sent to another chat
inline-share = 📱 { $thing }

button-search = 🔎 Buscar
button-inline-open = 📱 Obter um número assim
button-inline-connect = 🔑 Conectar sua conta
