buy-services =
    <b>Nomornya untuk apa?</b>

    Ketuk layanan, atau ketik namanya. Negara juga bisa diketik, seperti “telegram malaysia”. Setiap harga adalah harga negara termurah.
buy-jump = { $pages } halaman. Buka yang mana?
buy-found = 🔎 Hasil paling cocok untuk “{ $query }”. Setiap harga adalah harga negara termurah.
buy-nothing-found =
    🔎 Tidak ada yang cocok dengan “{ $query }”.

    Coba sebagian namanya, atau telusuri semua layanan.
buy-service = <b>{ $service }</b>
buy-countries = { $sort ->
    [s] Stok terbanyak di atas. Setiap baris berisi harga dan jumlah nomor yang ada. Ketik nama negara untuk mencarinya.
    [n] Menurut nama. Setiap baris berisi harga dan jumlah nomor yang ada. Ketik nama negara untuk mencarinya.
   *[p] Termurah di atas. Setiap baris berisi harga dan jumlah nomor yang ada. Ketik nama negara untuk mencarinya.
}
buy-countries-found = 🔎 Negara yang cocok dengan “{ $query }”:
buy-no-countries =
    Saat ini tidak ada stok nomor untuk <b>{ $service }</b> di mana pun.

    Nomor baru sering masuk. Cek lagi nanti.

button-service = { $name } { $price }
button-service-unpriced = { $name }
button-offer = { $flag } { $name } · { $price } · { $stock }
button-all-services = Semua layanan
button-sort = { $sort ->
    [s] ↕️ Stok terbanyak dulu
    [n] ↕️ Menurut nama
   *[p] ↕️ Termurah dulu
}
