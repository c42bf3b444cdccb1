balance =
    💰 <b>{ $balance }</b>
    Akun: { $name }

    Saldo diisi di jiema.my. Setelah itu ketuk Segarkan untuk melihatnya di sini.
help =
    1. Ketuk Beli nomor, atau langsung ketik untuk apa: “telegram”.
    2. Tambahkan negara kalau mau: “telegram malaysia”.
    3. Cek harganya, lalu ketuk Beli. Saat itulah Anda membayar.
    4. Ketik nomor itu di tempat yang meminta kode. Sekali ketuk, nomor tersalin.
    5. Kode masuk ke sini dengan sendirinya, dalam pesan baru.
    6. Perlu satu lagi? SMS berikutnya memakai nomor yang sama, tanpa biaya tambahan.
    7. SMS tidak datang? Batalkan mengembalikan uang, selama belum ada SMS yang masuk.
    8. /orders menampilkan yang sedang menunggu, /history semua yang sebelumnya.
    9. Saldo diisi di jiema.my, lihat /balance.
    10. /privacy menjelaskan apa yang disimpan, /forget menghapusnya.

## Settings
settings =
    ⚙️ <b>Pengaturan</b>

    Bahasa: { $language }
    Akun: { $name }
settings-no-key =
    ⚙️ <b>Pengaturan</b>

    Bahasa: { $language }
    Akun: belum ada yang terhubung
low-balance =
    💰 <b>Saldo rendah</b>

    Beri tahu saya sekali saat sebuah pesanan menyisakan kurang dari:

    Grup juga diberi tahu, jika pesanan itu ditampilkan di sana dan grupnya diatur begitu.
language = 🌐 Dalam bahasa apa sebaiknya saya menulis?
# Said once, in the language offered, to somebody whose account is set to it.
language-offer = 🌐 Mau saya menulis dalam bahasa Indonesia?

## Privacy
privacy =
    <b>Yang disimpan di sini</b>

    • ID Telegram dan bahasa Anda, agar Anda dikenali lagi
    • Kunci Anda, terenkripsi, untuk menyewa dengan saldo Anda dan melihat SMS Anda
    • Pesanan Anda beserta nomor dan SMS-nya, untuk ditampilkan kepada Anda
    • Pesan mana yang menampilkan pesanan, di sini dan di grup Anda, agar selalu diperbarui
    • Favorit yang Anda beri bintang, agar tampil paling atas
    • Grup mana yang Anda tautkan dan apa yang boleh dilihatnya, agar dikirim ke sana dan tidak ke tempat lain

    Nomor dan SMS dihapus { $days } hari setelah pembelian. Sisanya disimpan sampai Anda menghapusnya. Tidak ada yang diberikan kepada siapa pun selain jiema.my, yang menjual nomornya.

## Another key, or none
replace-key =
    🔑 Tempel kunci baru di sini. Kunci itu menggantikan yang lama begitu diterima jiema.my.

    Sampai saat itu tidak ada yang berubah.
replace-key-orders = { $orders } pesanan berikut berlanjut dengan kunci baru jika kunci itu dari akun jiema.my yang sama. Jika dari akun lain, pesanan tetap pada kunci lama dan kodenya tetap masuk; kalau begitu, jangan cabut kunci lama sebelum pesanan berakhir:
disconnect =
    <b>Putuskan akun Anda?</b>

    Anda tidak bisa membeli di sini sampai menempelkan kunci lagi. Uang Anda tetap di jiema.my.
disconnect-orders = { $orders } pesanan berikut masih terbuka. Kodenya tetap masuk ke sini sampai pesanan berakhir; setelah itu tidak ada lagi yang dipantau. Anda bisa membatalkannya dulu:
disconnected =
    Akun diputus. Uang Anda tetap di jiema.my seperti semula.

    Untuk kembali, tempel kunci di sini kapan saja.
forget =
    <b>Hapus semua yang disimpan di sini?</b>

    Kunci, pengaturan, tautan ke grup, semua pesanan dan SMS Anda. Ini tidak bisa dibatalkan. Akun dan uang Anda di jiema.my tetap seperti adanya.
forget-orders = ⚠️ { $orders } pesanan berikut masih terbuka. SMS-nya tidak akan masuk ke sini lagi, dan uangnya tidak kembali dengan sendirinya. Anda bisa membatalkannya dulu:
forgotten =
    Semua yang disimpan tentang Anda di sini sudah dihapus. Uang Anda tetap di jiema.my seperti semula.

    Pesan di chat ini bisa Anda hapus sendiri.

button-low-balance = 💰 Saldo rendah: { $least }
button-low-balance-never = 💰 Saldo rendah: tanpa kabar
button-least-never = Jangan beri tahu
button-replace-key = Ganti kunci
button-disconnect = Putuskan
button-disconnect-now = Putuskan
button-forget = Hapus semuanya
button-forget-now = Hapus semuanya
