favourites = <b>⭐ Vos favoris.</b> Appuyez sur l’un d’eux pour voir son prix et acheter.
favourites-none = Pas encore de favoris. Appuyez sur l’étoile là où vous confirmez un achat.

button-pair = { $mark }{ $name } · { $flag } · { $price }
button-pair-unpriced = { $mark }{ $name } · { $flag }
button-favourites = ⭐ Tous les favoris
button-star = ☆ Favori
button-unstar = ⭐ Favori
