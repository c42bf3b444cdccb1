buy-services =
    <b>What is the number for?</b>

    Tap a service, or type its name. You can type the country too, as in “telegram malaysia”. Each price is the cheapest country’s.
buy-jump = { $pages ->
    [one] 1 page. Which one?
   *[other] { $pages } pages. Which one?
}
buy-found = 🔎 Best matches for “{ $query }”. Each price is the cheapest country’s.
buy-nothing-found =
    🔎 Nothing matches “{ $query }”.

    Try a part of the name, or look through all services.
buy-service = <b>{ $service }</b>
buy-countries = { $sort ->
    [s] Most in stock first. Each line is the price and how many numbers there are. Type a country to find it.
    [n] By name. Each line is the price and how many numbers there are. Type a country to find it.
   *[p] Cheapest first. Each line is the price and how many numbers there are. Type a country to find it.
}
buy-countries-found = 🔎 Countries that match “{ $query }”:
buy-no-countries =
    <b>{ $service }</b> has no number in stock anywhere right now.

    New ones come often. Look again in a while.

button-service = { $name } { $price }
button-service-unpriced = { $name }
button-offer = { $flag } { $name } · { $price } · { $stock }
button-all-services = All services
button-sort = { $sort ->
    [s] ↕️ Most in stock first
    [n] ↕️ By name
   *[p] ↕️ Cheapest first
}
