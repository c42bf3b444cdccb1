buy-services =
    <b>¿Para qué es el número?</b>

    Toca un servicio o escribe su nombre. También puedes escribir el país, como en “telegram malasia”. Cada precio es el del país más barato.
buy-jump = { $pages ->
    [one] 1 página. ¿Cuál?
    [many] { $pages } de páginas. ¿Cuál?
   *[other] { $pages } páginas. ¿Cuál?
}
buy-found = 🔎 Mejores resultados para “{ $query }”. Cada precio es el del país más barato.
buy-nothing-found =
    🔎 No hay resultados para “{ $query }”.

    Prueba con una parte del nombre o mira todos los servicios.
buy-service = <b>{ $service }</b>
buy-countries = { $sort ->
    [s] Primero los de mayor disponibilidad. Cada línea indica el precio y cuántos números hay. Escribe un país para buscarlo.
    [n] Por nombre. Cada línea indica el precio y cuántos números hay. Escribe un país para buscarlo.
   *[p] Primero los más baratos. Cada línea indica el precio y cuántos números hay. Escribe un país para buscarlo.
}
buy-countries-found = 🔎 Países que coinciden con “{ $query }”:
buy-no-countries =
    Ahora mismo no hay números de <b>{ $service }</b> en ningún país.

    Suelen llegar nuevos. Vuelve a mirar dentro de un rato.

button-service = { $name } { $price }
button-service-unpriced = { $name }
button-offer = { $flag } { $name } · { $price } · { $stock }
button-all-services = Todos los servicios
button-sort = { $sort ->
    [s] ↕️ Más disponibles primero
    [n] ↕️ Por nombre
   *[p] ↕️ Más baratos primero
}
