buy-services =
    <b>À quoi servira le numéro ?</b>

    Choisissez un service ou écrivez son nom. Vous pouvez aussi écrire le pays, comme dans « telegram malaisie ». Chaque prix est celui du pays le moins cher.
buy-jump = { $pages ->
    [one] { $pages } page. Laquelle ?
    [many] { $pages } de pages. Laquelle ?
   *[other] { $pages } pages. Laquelle ?
}
buy-found = 🔎 Meilleurs résultats pour « { $query } ». Chaque prix est celui du pays le moins cher.
buy-nothing-found =
    🔎 Rien ne correspond à « { $query } ».

    Essayez une partie du nom, ou parcourez tous les services.
buy-service = <b>{ $service }</b>
buy-countries = { $sort ->
    [s] Les mieux fournis d’abord. Chaque ligne indique le prix et combien de numéros il y a. Écrivez un pays pour le trouver.
    [n] Par nom. Chaque ligne indique le prix et combien de numéros il y a. Écrivez un pays pour le trouver.
   *[p] Les moins chers d’abord. Chaque ligne indique le prix et combien de numéros il y a. Écrivez un pays pour le trouver.
}
buy-countries-found = 🔎 Pays correspondant à « { $query } » :
buy-no-countries =
    <b>{ $service }</b> n’a plus de numéro disponible nulle part pour le moment.

    Il en arrive souvent. Revenez voir un peu plus tard.

button-service = { $name } { $price }
button-service-unpriced = { $name }
button-offer = { $flag } { $name } · { $price } · { $stock }
button-all-services = Tous les services
button-sort = { $sort ->
    [s] ↕️ Les mieux fournis d’abord
    [n] ↕️ Par nom
   *[p] ↕️ Les moins chers d’abord
}
