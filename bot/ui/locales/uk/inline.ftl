## Search while one types: the lines of the list
inline-offer = { $name } · { $flag } { $country }
inline-offer-facts = { $stock ->
    [one] { $price } · { $stock } номер у наявності
    [few] { $price } · { $stock } номери в наявності
   *[many] { $price } · { $stock } номерів у наявності
}
inline-service = { $name }
inline-service-facts = { $stock ->
    [one] від { $price } · { $stock } номер у наявності
    [few] від { $price } · { $stock } номери в наявності
   *[many] від { $price } · { $stock } номерів у наявності
}
inline-service-unpriced = { $stock ->
    [one] { $stock } номер у наявності
    [few] { $stock } номери в наявності
   *[many] { $stock } номерів у наявності
}

## What is sent to another chat
inline-share = 📱 { $thing }

button-search = 🔎 Пошук
button-inline-open = 📱 Отримати такий номер
button-inline-connect = 🔑 Під’єднати обліковий запис
