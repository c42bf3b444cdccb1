favourites = <b>⭐ Tus favoritos.</b> Toca uno para ver su precio y comprar.
favourites-none = Aún no hay favoritos. Toca la estrella donde confirmas una compra.

button-pair = { $mark }{ $name } · { $flag } · { $price }
button-pair-unpriced = { $mark }{ $name } · { $flag }
button-favourites = ⭐ Todos los favoritos
button-star = ☆ Favorito
button-unstar = ⭐ Favorito
