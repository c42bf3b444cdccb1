favourites = <b>⭐ I tuoi preferiti.</b> Toccane uno per vedere il prezzo e acquistare.
favourites-none = Ancora nessun preferito. Tocca la stella dove confermi un acquisto.

button-pair = { $mark }{ $name } · { $flag } · { $price }
button-pair-unpriced = { $mark }{ $name } · { $flag }
button-favourites = ⭐ Tutti i preferiti
button-star = ☆ Preferito
button-unstar = ⭐ Preferito
