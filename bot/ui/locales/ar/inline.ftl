## Search while one types: the lines of the list
inline-offer = { $name } · { $flag } { $country }
inline-offer-facts = { $stock ->
    [zero] { $price } · { $stock } رقم متوفر
    [one] { $price } · رقم واحد متوفر
    [two] { $price } · رقمان متوفران
    [few] { $price } · { $stock } أرقام متوفرة
    [many] { $price } · { $stock } رقمًا متوفرًا
   *[other] { $price } · { $stock } رقم متوفر
}
inline-service = { $name }
inline-service-facts = { $stock ->
    [zero] من { $price } · { $stock } رقم متوفر
    [one] من { $price } · رقم واحد متوفر
    [two] من { $price } · رقمان متوفران
    [few] من { $price } · { $stock } أرقام متوفرة
    [many] من { $price } · { $stock } رقمًا متوفرًا
   *[other] من { $price } · { $stock } رقم متوفر
}
inline-service-unpriced = { $stock ->
    [zero] { $stock } رقم متوفر
    [one] رقم واحد متوفر
    [two] رقمان متوفران
    [few] { $stock } أرقام متوفرة
    [many] { $stock } رقمًا متوفرًا
   *[other] { $stock } رقم متوفر
}

## What is sent to another chat
inline-share = 📱 { $thing }

button-search = 🔎 بحث
button-inline-open = 📱 احصل على رقم كهذا
button-inline-connect = 🔑 اربط حسابك
