favourites = <b>⭐ Избранное.</b> Нажмите, чтобы увидеть цену и купить.
favourites-none = В избранном пока ничего нет. Нажмите на звезду на экране подтверждения покупки.

button-pair = { $mark }{ $name } · { $flag } · { $price }
button-pair-unpriced = { $mark }{ $name } · { $flag }
button-favourites = ⭐ Всё избранное
button-star = ☆ В избранное
button-unstar = ⭐ В избранном
