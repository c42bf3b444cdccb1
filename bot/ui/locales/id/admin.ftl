admin =
    🛠 <b>Bot ini</b>

    Orang: { $people }, dengan kunci: { $connected }
    Pesanan aktif: { $orders }
    Pesanan dicek, terlambat paling lama { $lag } detik
    Menunggu dikirim: { $outbox }, terlambat: { $overdue }
admin-errors = Kesalahan terakhir (UTC), terbaru di atas:
admin-no-errors = Tidak ada kesalahan sejak bot mulai berjalan.
admin-error = { $time } { $event }
