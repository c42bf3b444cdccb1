favourites = <b>⭐ 您的收藏。</b>点一个即可查看价格并购买。
favourites-none = 还没有收藏。在确认购买的页面点星标即可添加。

button-pair = { $mark }{ $name } · { $flag } · { $price }
button-pair-unpriced = { $mark }{ $name } · { $flag }
button-favourites = ⭐ 全部收藏
button-star = ☆ 收藏
button-unstar = ⭐ 收藏
