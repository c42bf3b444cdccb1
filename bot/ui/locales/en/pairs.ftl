favourites = <b>⭐ Your favourites.</b> Tap one to see its price and buy.
favourites-none = No favourites yet. Tap the star where you confirm a purchase.

button-pair = { $mark }{ $name } · { $flag } · { $price }
button-pair-unpriced = { $mark }{ $name } · { $flag }
button-favourites = ⭐ All favourites
button-star = ☆ Favourite
button-unstar = ⭐ Favourite
