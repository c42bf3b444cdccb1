favourites = <b>⭐ Mục yêu thích của bạn.</b> Nhấn vào một mục để xem giá và mua.
favourites-none = Chưa có mục yêu thích nào. Hãy nhấn vào ngôi sao ở nơi bạn xác nhận mua.

button-pair = { $mark }{ $name } · { $flag } · { $price }
button-pair-unpriced = { $mark }{ $name } · { $flag }
button-favourites = ⭐ Tất cả mục yêu thích
button-star = ☆ Yêu thích
button-unstar = ⭐ Yêu thích
