favourites = <b>⭐ Seus favoritos.</b> Toque em um para ver o preço e comprar.
favourites-none = Nenhum favorito ainda. Toque na estrela onde você confirma uma compra.

button-pair = { $mark }{ $name } · { $flag } · { $price }
button-pair-unpriced = { $mark }{ $name } · { $flag }
button-favourites = ⭐ Todos os favoritos
button-star = ☆ Favorito
button-unstar = ⭐ Favorito
