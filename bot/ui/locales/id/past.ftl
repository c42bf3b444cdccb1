## Finding an order again
find =
    🔎 <b>Cari pesanan</b>

    Ketik sebagian nomor atau SMS-nya di sini, atau ketuk layanan.

    Saya mencari di antara pesanan yang pernah saya lihat. Nomor dan SMS lama yang sudah dihapus tidak ditemukan.
find-none-seen = Saya belum pernah melihat pesanan Anda.
find-service = 🔎 <b>{ $name }</b>: ketuk pesanan untuk membukanya.
find-words = 🔎 Pesanan dengan “{ $words }”: ketuk salah satu untuk membukanya.
find-nothing = 🔎 Dari pesanan yang pernah saya lihat, tidak ada yang nomor atau SMS-nya berisi “{ $words }”.
find-more = Untuk mencari yang lain, ketik di sini.

button-find = 🔎 Cari
button-find-service = { $name } ({ $orders })

## Figures
stats-title = 📊 <b>Dibeli di sini, { $days } hari</b>
stats-none = Tidak ada yang dibeli di sini dalam waktu ini.
stats-spent = Pengeluaran: <b>{ $spent }</b> untuk { $orders } pesanan, tidak termasuk yang dibatalkan
stats-received = SMS masuk: <b>{ $received }</b> dari { $settled }
stats-time = Separuh dari SMS pertama masuk dalam { $time }.
stats-line = { $name }: { $received } dari { $settled }, { $spent }
# The label is a code such as TG, as it stands in the picture.
stats-line-drawn = <b>{ $label }</b> { $name }: { $received } dari { $settled }, { $spent }
stats-legend = Pada grafik: A pengeluaran per hari, B SMS per layanan, C SMS per negara, D detik sampai SMS pertama.

button-stats = 📊 Statistik
button-days = { $days } hari

## Files to take away
export-orders = 📄 Semua pesanan Anda yang pernah saya lihat ({ $orders }), beserta nomor dan SMS-nya. Jangan bagikan berkas ini kepada siapa pun.
export-none = Saya belum pernah melihat pesanan Anda, jadi tidak ada yang bisa dimasukkan ke berkas.
export-all = 📄 Semua yang disimpan tentang Anda di sini, tetapi tanpa kunci Anda. Jangan bagikan berkas ini kepada siapa pun.
export-under-way = Berkas Anda sedang dibuat. Sebentar lagi tiba di sini.
export-unsent = 📄 Saya tidak yakin berkas Anda sudah tiba. Jika tidak ada di sini, silakan coba lagi dalam satu menit.
privacy-export = /export memberi Anda pesanan Anda sebagai tabel, /export all semua yang disimpan tentang Anda, kecuali kunci.

button-export = 📄 Ekspor
button-export-all = 📄 Semua yang disimpan
