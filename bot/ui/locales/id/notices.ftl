notice-key-refused =
    🔑 jiema.my tidak lagi menerima kunci <b>{ $name }</b>. Mungkin sudah dicabut.

    Buat kunci baru dan tempel di sini; setelah itu semuanya berlanjut.
notice-unwatched = Sampai saat itu saya tidak bisa melihat SMS dari { $orders } pesanan berikut; SMS-nya ada di jiema.my:
notice-outage =
    📡 jiema.my tidak menjawab selama beberapa menit. Saya terus mencoba; yang masuk ditampilkan di sini begitu jiema.my menjawab, tidak perlu melakukan apa-apa.
notice-outage-orders = { $orders } pesanan berikut menunggu:
notice-unexplained =
    🔎 Tidak ada pesanan baru yang muncul untuk pembelian ini, tetapi saldo Anda lebih rendah daripada sebelumnya.

    Sebelumnya: { $before }
    Sekarang: <b>{ $now }</b>

    Jika Anda memakainya di tempat lain, tidak ada yang dibeli di sini. Jika tidak, mohon lihat pesanan di jiema.my sebelum membeli lagi. Saya juga terus mencari, dan menampilkan pesanannya di sini jika muncul.
notice-low-balance =
    💰 Saldo Anda kini di bawah { $least }.

    Sisa setelah pesanan ini: <b>{ $left }</b>

## Beside other screens
note-cancelling = ⏳ Dibatalkan sekitar { $seconds } detik lagi, tidak perlu melakukan apa-apa.
note-asking-next = ⏳ SMS berikutnya diminta sekitar { $seconds } detik lagi, tidak perlu melakukan apa-apa.
note-unchanged = Belum ada yang baru.
note-language = ✅ Mulai sekarang saya menulis dalam bahasa Indonesia.
note-typing-ended = Baik, lupakan yang tadi Anda ketik. Tidak ada pesanan yang berubah.
note-follows = ✅ Kodenya masuk ke sini mulai sekarang.
note-confirm-afresh = Ketukan itu terlambat, dan tidak ada yang dibeli. Ini harganya sekarang.
