buy-services =
    <b>어디에 쓸 번호인가요?</b>

    서비스를 누르거나 이름을 입력하세요. “telegram malaysia”처럼 국가를 함께 입력해도 됩니다. 가격은 모두 가장 저렴한 국가 기준입니다.
buy-jump = 모두 { $pages }페이지입니다. 어느 페이지를 볼까요?
buy-found = 🔎 “{ $query }”와 가장 비슷한 결과입니다. 가격은 모두 가장 저렴한 국가 기준입니다.
buy-nothing-found =
    🔎 “{ $query }”와 일치하는 결과가 없습니다.

    이름의 일부만 입력하거나 모든 서비스를 살펴보세요.
buy-service = <b>{ $service }</b>
buy-countries = { $sort ->
    [s] 재고 많은 순입니다. 줄마다 가격과 번호 수량이 표시됩니다. 국가를 입력하면 찾을 수 있습니다.
    [n] 이름순입니다. 줄마다 가격과 번호 수량이 표시됩니다. 국가를 입력하면 찾을 수 있습니다.
   *[p] 낮은 가격순입니다. 줄마다 가격과 번호 수량이 표시됩니다. 국가를 입력하면 찾을 수 있습니다.
}
buy-countries-found = 🔎 “{ $query }”와 일치하는 국가:
buy-no-countries =
    지금은 어느 국가에도 <b>{ $service }</b> 번호 재고가 없습니다.

    새 번호는 자주 들어옵니다. 잠시 후 다시 확인해 주세요.

button-service = { $name } { $price }
button-service-unpriced = { $name }
button-offer = { $flag } { $name } · { $price } · { $stock }
button-all-services = 모든 서비스
button-sort = { $sort ->
    [s] ↕️ 재고 많은 순
    [n] ↕️ 이름순
   *[p] ↕️ 낮은 가격순
}
