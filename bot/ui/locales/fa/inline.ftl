## Search while one types: the lines of the list
inline-offer = { $name } · { $flag } { $country }
inline-offer-facts = { $stock ->
    [one] { $price } · { $stock } شماره موجود
   *[other] { $price } · { $stock } شماره موجود
}
inline-service = { $name }
inline-service-facts = { $stock ->
    [one] از { $price } · { $stock } شماره موجود
   *[other] از { $price } · { $stock } شماره موجود
}
inline-service-unpriced = { $stock ->
    [one] { $stock } شماره موجود
   *[other] { $stock } شماره موجود
}

## What is sent to another chat
inline-share = 📱 { $thing }

button-search = 🔎 جستجو
button-inline-open = 📱 گرفتن چنین شماره‌ای
button-inline-connect = 🔑 اتصال حساب شما
