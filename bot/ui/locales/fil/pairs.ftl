favourites = <b>⭐ Mga paborito mo.</b> Mag-tap ng isa para makita ang presyo at bumili.
favourites-none = Wala pang paborito. I-tap ang bituin kung saan mo kinukumpirma ang pagbili.

button-pair = { $mark }{ $name } · { $flag } · { $price }
button-pair-unpriced = { $mark }{ $name } · { $flag }
button-favourites = ⭐ Lahat ng paborito
button-star = ☆ Paborito
button-unstar = ⭐ Paborito
