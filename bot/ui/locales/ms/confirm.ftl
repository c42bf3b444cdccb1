confirm-price =
    Harga: <b>{ $price }</b>
    Baki anda tidak dapat dibaca sekarang. Jika baki tidak cukup, tiada apa-apa dibeli.
confirm-price-balance =
    Harga: <b>{ $price }</b>
    Baki: { $before }
    Selepas: { $after }
confirm-rose = ⚠️ Harga telah naik daripada { $before } kepada { $price }. Tiada apa-apa dibeli; beli dengan harga baharu?
confirm-insufficient =
    Harga: <b>{ $price }</b>
    Baki: { $balance }
    Kurang: <b>{ $missing }</b>

    Tiada apa-apa dibeli. Tambah baki, lalu ketik Semak lagi.
confirm-buying = ⏳ Sedang menyewa nombor untuk anda…
confirm-queued = ⏳ jiema.my mengehadkan bilangan pesanan seminit. Pesanan anda dibuat kira-kira { $seconds } saat lagi. Jika mesej ini tidak berubah, tiada apa-apa dibeli.
confirm-checking =
    🔎 Jawapan daripada jiema.my hilang, jadi saya sedang menyemak sama ada pembelian ini berjaya.

    Tolong jangan beli sekali lagi. Anda akan dimaklumkan dalam masa seminit; tidak perlu buat apa-apa.
confirm-nothing-bought =
    ✅ Saya sudah semak: tiada apa-apa dibeli. Sekiranya pesanannya muncul juga, ia ditunjukkan di sini.

    Anda boleh cuba lagi.
confirm-another =
    ⏳ Satu lagi pembelian pada akaun ini masih disemak. Kali ini tiada apa-apa dibeli.

    Paling lama seminit. Kemudian anda boleh membeli yang ini.

button-buy-for = Beli { $price }
button-post-on = 👥 Siar di { $name }: ya
button-post-off = 👥 Siar di { $name }: tidak

note-unposted = ⚠️ Tidak disiarkan di { $group }: pautannya terputus selepas harga ditunjukkan.
