## Tell me when
wish-made =
    🔔 Saya akan memberi tahu Anda di sini, satu kali, begitu ada nomor lagi.

    { $thing }

    Saya mengeceknya kira-kira semenit sekali, selama 7 hari. Saya tidak pernah membeli sendiri.
wish-made-price =
    🔔 Saya akan memberi tahu Anda di sini, satu kali, begitu ada nomor seharga { $price } atau kurang.

    { $thing }

    Saya mengeceknya kira-kira semenit sekali, selama 7 hari. Saya tidak pernah membeli sendiri.
wish-price =
    🔔 <b>Beri tahu jika lebih murah</b>

    { $thing }
    Harga sekarang: { $price }

    Pada harga berapa atau kurang saya harus memberi tahu Anda? Saya mengeceknya selama 7 hari dan memberi tahu satu kali.
wish-too-many = Anda bisa menunggu paling banyak { $most } hal sekaligus. Hapus salah satu dulu:
wishes =
    🔔 <b>Beri tahu saya</b>

    Masing-masing saya cek sampai tanggal yang tertera, lalu diberi tahu satu kali atau dihentikan. Ketuk salah satu untuk menghapusnya:
wishes-none =
    🔔 <b>Beri tahu saya</b>

    Saat ini tidak ada. Jika stok suatu negara habis atau harganya terlalu mahal, ketuk Beri tahu saya.
wishes-item = • { $thing }, jika ada stok, sampai { $day }
wishes-item-price = • { $thing }, { $price } atau kurang, sampai { $day }
notice-wish =
    🔔 Saya menemukan nomor, mulai { $price }. Orang lain mungkin juga menginginkannya.

    { $thing }

button-wish = 🔔 Beri tahu saya
button-wish-cheaper = 🔔 Beri tahu jika lebih murah
button-wish-at-most = ≤ { $price }
button-wishes = 🔔 Beri tahu saya: { $wishes }
button-wish-remove = ✖️ { $name } { $flag }
button-wish-remove-price = ✖️ { $name } { $flag } ≤ { $price }
button-see-price = Lihat harganya
