## Search while one types: the lines of the list
inline-offer = { $name } · { $flag } { $country }
inline-offer-facts = { $stock ->
    [one] { $price } · 1 Nummer verfügbar
   *[other] { $price } · { $stock } Nummern verfügbar
}
inline-service = { $name }
inline-service-facts = { $stock ->
    [one] ab { $price } · 1 Nummer verfügbar
   *[other] ab { $price } · { $stock } Nummern verfügbar
}
inline-service-unpriced = { $stock ->
    [one] 1 Nummer verfügbar
   *[other] { $stock } Nummern verfügbar
}

## What is sent to another chat
inline-share = 📱 { $thing }

button-search = 🔎 Suchen
button-inline-open = 📱 So eine Nummer holen
button-inline-connect = 🔑 Dein Konto verbinden
