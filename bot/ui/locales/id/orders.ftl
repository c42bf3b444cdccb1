orders-active = <b>{ $orders } pesanan aktif.</b> Ketuk untuk membukanya. Kode masuk dengan sendirinya.
orders-none = Tidak ada nomor yang menunggu SMS di sini.
orders-elsewhere = { $orders } pesanan dibuat di luar chat ini, dengan akun yang sama. Ketuk salah satu, dan kodenya masuk ke sini juga.
history = <b>Pesanan Anda.</b> Ketuk salah satu untuk melihat nomor dan SMS-nya.
history-empty = Tidak ada pesanan di sini.

button-filter-all = Semua
button-filter-waiting = Menunggu
button-filter-received = Diterima
button-filter-completed = Selesai
button-filter-failed = Gagal
button-filter-cancelled = Dibatalkan
