buy-services =
    <b>号码用于什么服务？</b>

    点选服务，或输入名称，也可以加上国家，例如“telegram malaysia”。所示价格均为最便宜国家的价格。
buy-jump = 共 { $pages } 页，要看哪一页？
buy-found = 🔎 与“{ $query }”最匹配的结果。所示价格均为最便宜国家的价格。
buy-nothing-found =
    🔎 没有与“{ $query }”匹配的结果。

    请试试名称的一部分，或浏览全部服务。
buy-service = <b>{ $service }</b>
buy-countries = { $sort ->
    [s] 库存最多的在前。每行是价格和号码数量。输入国家名即可查找。
    [n] 按名称排序。每行是价格和号码数量。输入国家名即可查找。
   *[p] 最便宜的在前。每行是价格和号码数量。输入国家名即可查找。
}
buy-countries-found = 🔎 与“{ $query }”匹配的国家：
buy-no-countries =
    <b>{ $service }</b> 目前在所有国家都没有号码。

    经常会有新号码，请过一会儿再来看看。

button-service = { $name } { $price }
button-service-unpriced = { $name }
button-offer = { $flag } { $name } · { $price } · { $stock }
button-all-services = 全部服务
button-sort = { $sort ->
    [s] ↕️ 库存最多优先
    [n] ↕️ 按名称排序
   *[p] ↕️ 价格最低优先
}
