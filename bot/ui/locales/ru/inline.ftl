## Search while one types: the lines of the list
inline-offer = { $name } · { $flag } { $country }
inline-offer-facts = { $stock ->
    [one] { $price } · { $stock } номер в наличии
    [few] { $price } · { $stock } номера в наличии
   *[many] { $price } · { $stock } номеров в наличии
}
inline-service = { $name }
inline-service-facts = { $stock ->
    [one] от { $price } · { $stock } номер в наличии
    [few] от { $price } · { $stock } номера в наличии
   *[many] от { $price } · { $stock } номеров в наличии
}
inline-service-unpriced = { $stock ->
    [one] { $stock } номер в наличии
    [few] { $stock } номера в наличии
   *[many] { $stock } номеров в наличии
}

## What is sent to another chat
inline-share = 📱 { $thing }

button-search = 🔎 Поиск
button-inline-open = 📱 Получить такой номер
button-inline-connect = 🔑 Подключить аккаунт
