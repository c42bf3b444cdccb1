favourites = <b>⭐ Deine Favoriten.</b> Tippe auf einen, um seinen Preis zu sehen und zu kaufen.
favourites-none = Noch keine Favoriten. Tippe auf den Stern, wo du einen Kauf bestätigst.

button-pair = { $mark }{ $name } · { $flag } · { $price }
button-pair-unpriced = { $mark }{ $name } · { $flag }
button-favourites = ⭐ Alle Favoriten
button-star = ☆ Favorit
button-unstar = ⭐ Favorit
