## jiema.my said no
refused-insufficient = 💰 Saldo Anda tidak cukup. Tidak ada yang dibeli.
refused-no-numbers = 📭 Nomor terakhir di sana baru saja habis. Tidak ada yang dibeli; coba negara lain, atau cek lagi nanti.
refused-bad-service = jiema.my tidak lagi menjual nomor untuk layanan ini. Tidak ada yang dibeli; pilih yang lain.
refused-bad-country = jiema.my tidak lagi menjual nomor dari negara ini. Tidak ada yang dibeli; pilih yang lain.
refused-code-received = ✉️ SMS sudah masuk, jadi pesanan ini tidak bisa dibatalkan lagi. Uang tidak dikembalikan; SMS-nya segera masuk ke sini.
refused-already-changed = Pesanan ini baru saja berubah. Beginilah keadaannya sekarang.
refused-other =
    jiema.my menolak:

    <blockquote>{ $message }</blockquote>

    Tidak ada yang dibeli atau diubah.
refused-unexplained = jiema.my menolak tanpa memberi alasan. Tidak ada yang dibeli atau diubah.

## Trouble
trouble-unreachable = 📡 jiema.my tidak menjawab saat ini. Tidak ada yang dibeli atau diubah. Silakan coba lagi dalam satu menit.
trouble-too-fast = ⏳ jiema.my meminta jeda sebentar. Tidak ada yang dibeli atau diubah. Silakan coba lagi dalam satu menit.
trouble-too-fast-seconds = ⏳ jiema.my meminta jeda sebentar. Tidak ada yang dibeli atau diubah. Silakan coba lagi dalam { $seconds } detik.
trouble-key-refused = 🔑 jiema.my tidak lagi menerima kunci Anda; mungkin sudah dicabut. Tidak ada yang dibeli atau diubah. Buat kunci baru di jiema.my dan tempel di sini.
trouble-banned = 🚫 jiema.my tidak mengizinkan akun ini masuk. Tidak ada yang dibeli atau diubah. Silakan hubungi dukungan jiema.my.
trouble-key-lost = 🔑 Kunci Anda yang tersimpan tidak bisa dibaca lagi di sini. Tidak ada yang dibeli atau diubah. Silakan tempel kunci Anda lagi.
trouble-gone = jiema.my tidak mengenal pesanan ini di akun Anda. Tidak ada yang dibeli atau diubah. Mungkin pesanan ini milik kunci yang Anda pakai sebelumnya.
trouble-unwritable = 💾 Saat ini saya tidak bisa menyimpan apa pun, jadi tidak ada yang dibeli. Apa pun yang terjadi pada pesanan Anda sementara itu ditampilkan di sini begitu saya bisa menyimpan lagi. Silakan coba lagi dalam beberapa menit.
trouble-unexpected = 😕 Ada yang salah di pihak saya. Jika Anda sedang membeli, lihat Pesanan aktif dulu sebelum mencoba lagi: yang sudah ditagih tampil di sana.

hint-media = Saya hanya membaca teks. Ketik nomornya untuk apa, misalnya “telegram”, atau buka menu.

toast-expired = Tombol ini sudah kedaluwarsa. Buka menu dengan /menu
toast-not-allowed = Bot ini privat
