orders-active = <b>{ $orders } pesanan aktif.</b> Ketik untuk membukanya. Kod masuk dengan sendirinya.
orders-none = Tiada nombor yang menunggu SMS di sini.
orders-elsewhere = { $orders } pesanan dibuat di luar sembang ini, dengan akaun yang sama. Ketik satu, dan kodnya masuk ke sini juga.
history = <b>Pesanan anda.</b> Ketik satu untuk melihat nombor dan SMS-nya.
history-empty = Tiada pesanan di sini.

button-filter-all = Semua
button-filter-waiting = Menunggu
button-filter-received = Diterima
button-filter-completed = Selesai
button-filter-failed = Gagal
button-filter-cancelled = Dibatalkan
