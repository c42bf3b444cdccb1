admin =
    🛠 <b>Bot ini</b>

    Orang: { $people }, dengan kunci: { $connected }
    Pesanan aktif: { $orders }
    Pesanan disemak, lewat paling lama { $lag } saat
    Menunggu dihantar: { $outbox }, lewat: { $overdue }
admin-errors = Ralat terakhir (UTC), yang terbaharu di atas:
admin-no-errors = Tiada ralat sejak bot mula berjalan.
admin-error = { $time } { $event }
