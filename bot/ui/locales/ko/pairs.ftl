favourites = <b>⭐ 즐겨찾기.</b> 누르면 가격을 보고 구매할 수 있습니다.
favourites-none = 아직 즐겨찾기가 없습니다. 구매를 확인하는 화면에서 별을 누르세요.

button-pair = { $mark }{ $name } · { $flag } · { $price }
button-pair-unpriced = { $mark }{ $name } · { $flag }
button-favourites = ⭐ 모든 즐겨찾기
button-star = ☆ 즐겨찾기
button-unstar = ⭐ 즐겨찾기
