buy-services =
    <b>Para saan ang numero?</b>

    Mag-tap ng serbisyo, o i-type ang pangalan nito. Puwede mo ring i-type ang bansa, gaya ng “telegram malaysia”. Ang presyo ay sa pinakamurang bansa.
buy-jump = { $pages ->
    [one] { $pages } page. Alin ang bubuksan?
   *[other] { $pages } na page. Alin ang bubuksan?
}
buy-found = 🔎 Mga pinakatugma sa “{ $query }”. Ang presyo ay sa pinakamurang bansa.
buy-nothing-found =
    🔎 Walang tumutugma sa “{ $query }”.

    Subukan ang bahagi ng pangalan, o tingnan ang lahat ng serbisyo.
buy-service = <b>{ $service }</b>
buy-countries = { $sort ->
    [s] Nauuna ang may pinakamaraming stock. Nasa bawat linya ang presyo at kung ilan ang numero. Mag-type ng bansa para hanapin ito.
    [n] Ayon sa pangalan. Nasa bawat linya ang presyo at kung ilan ang numero. Mag-type ng bansa para hanapin ito.
   *[p] Nauuna ang pinakamura. Nasa bawat linya ang presyo at kung ilan ang numero. Mag-type ng bansa para hanapin ito.
}
buy-countries-found = 🔎 Mga bansang tumutugma sa “{ $query }”:
buy-no-countries =
    Walang stock na numero para sa <b>{ $service }</b> kahit saan sa ngayon.

    Madalas may dumarating na bago. Tumingin ulit mamaya.

button-service = { $name } { $price }
button-service-unpriced = { $name }
button-offer = { $flag } { $name } · { $price } · { $stock }
button-all-services = Lahat ng serbisyo
button-sort = { $sort ->
    [s] ↕️ Pinakamaraming stock muna
    [n] ↕️ Ayon sa pangalan
   *[p] ↕️ Pinakamura muna
}
