favourites = <b>⭐ Kegemaran anda.</b> Ketik satu untuk melihat harganya dan membeli.
favourites-none = Belum ada kegemaran. Ketik bintang pada skrin pengesahan pembelian.

button-pair = { $mark }{ $name } · { $flag } · { $price }
button-pair-unpriced = { $mark }{ $name } · { $flag }
button-favourites = ⭐ Semua kegemaran
button-star = ☆ Kegemaran
button-unstar = ⭐ Kegemaran
