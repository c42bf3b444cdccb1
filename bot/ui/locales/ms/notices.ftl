notice-key-refused =
    🔑 jiema.my tidak lagi menerima kunci <b>{ $name }</b>. Mungkin sudah ditarik balik.

    Cipta kunci baharu dan tampal di sini; kemudian semuanya diteruskan.
notice-unwatched = Sehingga itu saya tidak dapat melihat SMS bagi { $orders } pesanan berikut; SMS-nya ada di jiema.my:
notice-outage =
    📡 jiema.my tidak menjawab selama beberapa minit. Saya terus mencuba; apa yang masuk ditunjukkan di sini sebaik sahaja ia menjawab, tidak perlu buat apa-apa.
notice-outage-orders = { $orders } pesanan berikut menunggu:
notice-unexplained =
    🔎 Tiada pesanan baharu muncul untuk pembelian ini, tetapi baki anda lebih rendah daripada sebelumnya.

    Sebelum: { $before }
    Sekarang: <b>{ $now }</b>

    Jika anda membelanjakannya di tempat lain, tiada apa-apa dibeli di sini. Jika tidak, sila lihat pesanan di jiema.my sebelum membeli lagi. Saya juga terus mencari, dan menunjukkan pesanan itu di sini jika ia muncul.
notice-low-balance =
    💰 Baki anda kini di bawah { $least }.

    Tinggal selepas pesanan ini: <b>{ $left }</b>

## Beside other screens
note-cancelling = ⏳ Dibatalkan kira-kira { $seconds } saat lagi, tidak perlu buat apa-apa.
note-asking-next = ⏳ SMS seterusnya diminta kira-kira { $seconds } saat lagi, tidak perlu buat apa-apa.
note-unchanged = Belum ada yang baharu.
note-language = ✅ Mulai sekarang saya menulis dalam bahasa Melayu.
note-typing-ended = Baik, lupakan apa yang anda taip tadi. Tiada pesanan disentuh.
note-follows = ✅ Kodnya masuk ke sini mulai sekarang.
note-confirm-afresh = Ketikan itu terlambat, dan tiada apa-apa dibeli. Ini harganya sekarang.
