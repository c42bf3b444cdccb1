favourites = <b>⭐ Обране.</b> Натисніть, щоб побачити ціну й купити.
favourites-none = В обраному поки нічого немає. Натисніть на зірку на екрані підтвердження купівлі.

button-pair = { $mark }{ $name } · { $flag } · { $price }
button-pair-unpriced = { $mark }{ $name } · { $flag }
button-favourites = ⭐ Усе обране
button-star = ☆ В обране
button-unstar = ⭐ В обраному
