favourites = <b>⭐ Favorileriniz.</b> Fiyatını görmek ve satın almak için birine dokunun.
favourites-none = Henüz favori yok. Satın almayı onayladığınız ekranda yıldıza dokunun.

button-pair = { $mark }{ $name } · { $flag } · { $price }
button-pair-unpriced = { $mark }{ $name } · { $flag }
button-favourites = ⭐ Tüm favoriler
button-star = ☆ Favori
button-unstar = ⭐ Favori
