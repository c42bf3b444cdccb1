buy-services =
    <b>Para que é o número?</b>

    Toque em um serviço ou escreva o nome dele. Você também pode escrever o país, como em “telegram malásia”. Cada preço é o do país mais barato.
buy-jump = { $pages ->
    [one] { $pages } página. Qual?
    [many] { $pages } de páginas. Qual?
   *[other] { $pages } páginas. Qual?
}
buy-found = 🔎 Melhores resultados para “{ $query }”. Cada preço é o do país mais barato.
buy-nothing-found =
    🔎 Nada encontrado para “{ $query }”.

    Tente uma parte do nome ou veja todos os serviços.
buy-service = <b>{ $service }</b>
buy-countries = { $sort ->
    [s] Os de maior estoque primeiro. Cada linha traz o preço e quantos números há. Escreva um país para encontrá-lo.
    [n] Por nome. Cada linha traz o preço e quantos números há. Escreva um país para encontrá-lo.
   *[p] Os mais baratos primeiro. Cada linha traz o preço e quantos números há. Escreva um país para encontrá-lo.
}
buy-countries-found = 🔎 Países que correspondem a “{ $query }”:
buy-no-countries =
    <b>{ $service }</b> não tem números em estoque em nenhum país agora.

    Sempre chegam novos. Volte daqui a pouco.

button-service = { $name } { $price }
button-service-unpriced = { $name }
button-offer = { $flag } { $name } · { $price } · { $stock }
button-all-services = Todos os serviços
button-sort = { $sort ->
    [s] ↕️ Maior estoque primeiro
    [n] ↕️ Por nome
   *[p] ↕️ Mais baratos primeiro
}
