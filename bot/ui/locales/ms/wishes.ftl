## Tell me when
wish-made =
    🔔 Saya akan maklumkan anda di sini, sekali sahaja, sebaik sahaja ada nombor semula.

    { $thing }

    Saya menyemaknya kira-kira setiap minit, selama 7 hari. Saya tidak sekali-kali membeli sendiri.
wish-made-price =
    🔔 Saya akan maklumkan anda di sini, sekali sahaja, sebaik sahaja ada nombor berharga { $price } atau kurang.

    { $thing }

    Saya menyemaknya kira-kira setiap minit, selama 7 hari. Saya tidak sekali-kali membeli sendiri.
wish-price =
    🔔 <b>Maklumkan jika lebih murah</b>

    { $thing }
    Harga sekarang: { $price }

    Pada harga berapa atau kurang patut saya maklumkan anda? Saya menyemaknya selama 7 hari dan maklumkan sekali sahaja.
wish-too-many = Anda boleh menunggu paling banyak { $most } perkara serentak. Buang satu dahulu:
wishes =
    🔔 <b>Maklumkan saya</b>

    Setiap satu saya semak hingga tarikh yang tertera, kemudian dimaklumkan sekali atau dihentikan. Ketik satu untuk membuangnya:
wishes-none =
    🔔 <b>Maklumkan saya</b>

    Sekarang tiada apa-apa. Jika stok sesebuah negara habis atau harganya terlalu mahal, ketik Maklumkan saya.
wishes-item = • { $thing }, apabila ada stok, hingga { $day }
wishes-item-price = • { $thing }, { $price } atau kurang, hingga { $day }
notice-wish =
    🔔 Saya menemui nombor, dari { $price }. Orang lain mungkin mahukannya juga.

    { $thing }

button-wish = 🔔 Maklumkan saya
button-wish-cheaper = 🔔 Maklumkan jika lebih murah
button-wish-at-most = ≤ { $price }
button-wishes = 🔔 Maklumkan saya: { $wishes }
button-wish-remove = ✖️ { $name } { $flag }
button-wish-remove-price = ✖️ { $name } { $flag } ≤ { $price }
button-see-price = Lihat harganya
