favourites = <b>⭐ Favorit Anda.</b> Ketuk salah satu untuk melihat harganya dan membeli.
favourites-none = Belum ada favorit. Ketuk bintang di layar konfirmasi pembelian.

button-pair = { $mark }{ $name } · { $flag } · { $price }
button-pair-unpriced = { $mark }{ $name } · { $flag }
button-favourites = ⭐ Semua favorit
button-star = ☆ Favorit
button-unstar = ⭐ Favorit
