## Quiet hours
quiet-none =
    🌙 <b>Jam tenang</b>

    Pada jam-jam ini hanya kode yang berbunyi. Yang lain tetap langsung masuk, tanpa suara.

    Mulai jam berapa?
quiet-until = Tenang mulai { $begins }. Sampai jam berapa?
quiet-clock = Tenang dari { $begins } sampai { $ends }. Jam berapa sekarang di tempat Anda? Ketuk yang ditunjukkan jam Anda, agar saya tahu waktu Anda.
quiet =
    🌙 <b>Jam tenang</b>

    Dari { $begins } sampai { $ends } hanya kode yang berbunyi. Yang lain tetap langsung masuk, tanpa suara.

    Jam Anda sekarang: { $now }. Jika jam Anda menunjukkan waktu lain, atur lagi jam tenangnya.

button-quiet = 🌙 Jam tenang: { $begins } – { $ends }
button-quiet-none = 🌙 Jam tenang: tidak ada
button-quiet-change = Atur lagi jam tenang
button-quiet-off = Tanpa jam tenang

## The order of countries
sort = ↕️ Dengan urutan apa sebaiknya saya menampilkan negara?

button-sort-usual = { $sort ->
    [s] ↕️ Negara: stok terbanyak
    [n] ↕️ Negara: menurut nama
   *[p] ↕️ Negara: termurah
}

## What is kept for this
privacy-comfort = Juga disimpan: apa yang Anda minta untuk diberi tahu, sampai diberi tahu atau lewat 7 hari; jam tenang Anda beserta selisih waktu jam Anda.

## Waiting
card-usual-wait = Biasanya menunggu: { $wait } (separuh dari { $orders } pesanan di sini menunggu tidak lebih lama)
card-overdue = ⌛ Yang ini lebih lama dari biasanya. Anda bisa terus menunggu, atau membatalkannya dan mencoba nomor atau negara lain.
reminder-one = ⌛ Belum ada SMS, dan nomor ini kedaluwarsa { $relative }.
reminder-several = ⌛ Belum ada SMS, dan { $orders } nomor segera kedaluwarsa:
reminder-item = • { $thing } · { $phone }, { $relative }
reminder-cancel = Anda masih bisa membatalkan, selama belum ada SMS yang masuk.
