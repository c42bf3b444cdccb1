buy-services =
    <b>Nombor itu untuk apa?</b>

    Ketik perkhidmatan, atau taip namanya. Negara juga boleh ditaip, seperti “telegram malaysia”. Setiap harga ialah harga negara termurah.
buy-jump = { $pages } halaman. Buka yang mana?
buy-found = 🔎 Padanan terbaik untuk “{ $query }”. Setiap harga ialah harga negara termurah.
buy-nothing-found =
    🔎 Tiada yang sepadan dengan “{ $query }”.

    Cuba sebahagian daripada namanya, atau lihat semua perkhidmatan.
buy-service = <b>{ $service }</b>
buy-countries = { $sort ->
    [s] Stok terbanyak dahulu. Setiap baris ialah harga dan jumlah nombor yang ada. Taip nama negara untuk mencarinya.
    [n] Mengikut nama. Setiap baris ialah harga dan jumlah nombor yang ada. Taip nama negara untuk mencarinya.
   *[p] Termurah dahulu. Setiap baris ialah harga dan jumlah nombor yang ada. Taip nama negara untuk mencarinya.
}
buy-countries-found = 🔎 Negara yang sepadan dengan “{ $query }”:
buy-no-countries =
    Buat masa ini tiada stok nombor untuk <b>{ $service }</b> di mana-mana.

    Nombor baharu kerap masuk. Lihat semula sebentar lagi.

button-service = { $name } { $price }
button-service-unpriced = { $name }
button-offer = { $flag } { $name } · { $price } · { $stock }
button-all-services = Semua perkhidmatan
button-sort = { $sort ->
    [s] ↕️ Stok terbanyak dahulu
    [n] ↕️ Mengikut nama
   *[p] ↕️ Termurah dahulu
}
