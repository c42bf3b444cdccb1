favourites = <b>⭐ Ulubione.</b> Dotknij, aby zobaczyć cenę i kupić.
favourites-none = Nie ma jeszcze ulubionych. Dotknij gwiazdki na ekranie potwierdzenia zakupu.

button-pair = { $mark }{ $name } · { $flag } · { $price }
button-pair-unpriced = { $mark }{ $name } · { $flag }
button-favourites = ⭐ Wszystkie ulubione
button-star = ☆ Ulubione
button-unstar = ⭐ Ulubione
