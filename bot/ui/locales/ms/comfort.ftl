## Quiet hours
quiet-none =
    🌙 <b>Waktu senyap</b>

    Pada waktu ini hanya kod yang berbunyi. Yang lain tetap masuk serta-merta, tanpa bunyi.

    Dari pukul berapa?
quiet-until = Senyap dari { $begins }. Hingga pukul berapa?
quiet-clock = Senyap dari { $begins } hingga { $ends }. Pukul berapa sekarang di tempat anda? Ketik apa yang ditunjukkan jam anda, supaya saya tahu waktu anda.
quiet =
    🌙 <b>Waktu senyap</b>

    Dari { $begins } hingga { $ends } hanya kod yang berbunyi. Yang lain tetap masuk serta-merta, tanpa bunyi.

    Jam anda sekarang: { $now }. Jika jam anda menunjukkan waktu lain, tetapkan semula waktu senyap.

button-quiet = 🌙 Waktu senyap: { $begins } – { $ends }
button-quiet-none = 🌙 Waktu senyap: tiada
button-quiet-change = Tetapkan semula
button-quiet-off = Tiada waktu senyap

## The order of countries
sort = ↕️ Dalam susunan apa patut saya menyenaraikan negara?

button-sort-usual = { $sort ->
    [s] ↕️ Negara: stok terbanyak
    [n] ↕️ Negara: mengikut nama
   *[p] ↕️ Negara: termurah
}

## What is kept for this
privacy-comfort = Turut disimpan: apa yang anda minta dimaklumkan, sehingga dimaklumkan atau 7 hari berlalu; waktu senyap anda dengan beza waktu jam anda.

## Waiting
card-usual-wait = Biasanya menunggu: { $wait } (separuh daripada { $orders } pesanan di sini menunggu tidak lebih lama)
card-overdue = ⌛ Yang ini lebih lama daripada biasa. Anda boleh terus menunggu, atau membatalkannya dan mencuba nombor atau negara lain.
reminder-one = ⌛ Belum ada SMS, dan nombor ini tamat tempoh { $relative }.
reminder-several = ⌛ Belum ada SMS, dan { $orders } nombor akan tamat tempoh tidak lama lagi:
reminder-item = • { $thing } · { $phone }, { $relative }
reminder-cancel = Anda masih boleh membatalkan, selagi belum ada SMS yang masuk.
