favourites = <b>⭐ مفضلتك.</b> اضغط على إحداها لترى سعرها وتشتري.
favourites-none = لا مفضلة بعد. اضغط على النجمة عند تأكيد الشراء.

button-pair = { $mark }{ $name } · { $flag } · { $price }
button-pair-unpriced = { $mark }{ $name } · { $flag }
button-favourites = ⭐ كل المفضلة
button-star = ☆ مفضلة
button-unstar = ⭐ مفضلة
