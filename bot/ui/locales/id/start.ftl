start-welcome =
    👋 Di sini Anda menyewa nomor telepon dan menerima kode SMS-nya di chat ini. Kode masuk dengan sendirinya, tidak perlu menyegarkan apa pun.

    Untuk mulai, hubungkan akun jiema.my Anda dengan kunci. Kunci API (API key) adalah kata sandi yang memungkinkan bot ini menyewa dengan saldo Anda.

    1. Masuk di jiema.my dan isi saldo
    2. Buat kunci di sana
    3. Tempel di sini

    Pesan Anda yang berisi kunci langsung dihapus, dan kuncinya disimpan terenkripsi.
start-need-key =
    🔑 Untuk ini saya perlu kunci Anda.

    Kunci API (API key) adalah kata sandi yang memungkinkan bot ini menyewa dengan saldo Anda. Ketuk Ambil kunci, buat satu, lalu tempel di sini.
start-not-allowed =
    Bot ini privat, dan akun Telegram Anda tidak ada dalam daftarnya. Tidak ada data tentang Anda yang disimpan.

    Jika menurut Anda seharusnya ada, tanyakan kepada pengelola bot ini.

## A pasted key
key-checking = 🔑 Memeriksa kunci Anda…
key-connected = ✅ Terhubung sebagai <b>{ $name }</b>.
key-connected-empty = Belum ada uang di akun Anda. Isi saldo, lalu ketuk Cek lagi.
key-cut =
    ✂️ Kunci ini tampaknya terpotong. Kunci yang utuh adalah <code>jm_</code> diikuti 43 karakter.

    Salin sekali lagi dan tempel di sini. Jika sudah tidak terlihat di situsnya, buat yang baru.
key-refused =
    🚫 jiema.my tidak menerima kunci ini. Mungkin sudah dicabut, atau ada karakter yang hilang. Tidak ada yang disimpan.

    Buat yang baru dan tempel di sini.
key-banned =
    🚫 jiema.my tidak mengizinkan akun ini masuk, apa pun kuncinya. Tidak ada yang disimpan.

    Silakan hubungi dukungan jiema.my; mereka bisa memberi tahu alasannya.
key-unchecked =
    📡 jiema.my tidak menjawab saat ini, jadi saya tidak bisa memeriksa kunci ini. Tidak ada yang disimpan.

    Silakan tempel lagi dalam beberapa menit.
key-unstored =
    💾 Saat ini saya tidak bisa menyimpan apa pun, jadi kunci ini tidak saya simpan. Tidak ada yang disimpan.

    Silakan tempel lagi dalam beberapa menit.
key-in-group =
    ⚠️ Itu tadi sebuah kunci, dan orang lain di sini bisa saja membacanya. Kunci adalah kata sandi untuk saldo Anda: cabut sekarang di jiema.my dan buat yang baru.

    Tempel yang baru hanya di chat pribadi dengan saya.
key-message-deleted = 🧹 Pesan Anda yang berisi kunci sudah dihapus.
key-message-not-deleted = ⚠️ Telegram tidak mengizinkan saya menghapus pesan Anda yang berisi kunci. Silakan hapus sendiri.

## Main menu
menu =
    💰 Saldo: <b>{ $balance }</b>
    { $waiting ->
        [0] Tidak ada nomor yang menunggu SMS.
       *[other] { $waiting } nomor menunggu SMS.
    }
menu-no-balance =
    💰 Saldo Anda tidak bisa dibaca saat ini.
    { $waiting ->
        [0] Tidak ada nomor yang menunggu SMS.
       *[other] { $waiting } nomor menunggu SMS.
    }
