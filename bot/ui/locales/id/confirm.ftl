confirm-price =
    Harga: <b>{ $price }</b>
    Saldo Anda tidak bisa dibaca saat ini. Jika saldonya kurang, tidak ada yang dibeli.
confirm-price-balance =
    Harga: <b>{ $price }</b>
    Saldo: { $before }
    Setelahnya: { $after }
confirm-rose = ⚠️ Harga naik dari { $before } menjadi { $price }. Belum ada yang dibeli; beli dengan harga baru?
confirm-insufficient =
    Harga: <b>{ $price }</b>
    Saldo: { $balance }
    Kurang: <b>{ $missing }</b>

    Tidak ada yang dibeli. Isi saldo, lalu ketuk Cek lagi.
confirm-buying = ⏳ Menyewa nomor untuk Anda…
confirm-queued = ⏳ jiema.my membatasi jumlah pesanan per menit. Pesanan Anda dikirim sekitar { $seconds } detik lagi. Jika pesan ini tidak berubah, tidak ada yang dibeli.
confirm-checking =
    🔎 Jawaban dari jiema.my hilang, jadi saya sedang memeriksa apakah pembelian ini berhasil.

    Mohon jangan membelinya lagi. Anda akan diberi tahu dalam satu menit; tidak perlu melakukan apa-apa.
confirm-nothing-bought =
    ✅ Sudah saya periksa: tidak ada yang dibeli. Jika pesanannya ternyata masih muncul, akan ditampilkan di sini.

    Anda bisa mencoba lagi.
confirm-another =
    ⏳ Pembelian lain di akun ini masih diperiksa. Kali ini tidak ada yang dibeli.

    Paling lama satu menit. Setelah itu Anda bisa membeli yang ini.

button-buy-for = Beli { $price }
button-post-on = 👥 Kirim ke { $name }: ya
button-post-off = 👥 Kirim ke { $name }: tidak

note-unposted = ⚠️ Tidak dikirim ke { $group }: tautannya terputus setelah harga ditampilkan.
