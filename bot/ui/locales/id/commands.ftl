command-start = Mulai, atau hubungkan akun Anda
command-menu = Menu utama
command-buy = Beli nomor
command-orders = Pesanan aktif
command-history = Semua pesanan Anda
command-stats = Pengeluaran Anda dan SMS yang masuk, dengan grafik
command-export = Pesanan Anda sebagai berkas; all untuk semua yang disimpan
command-groups = Grup yang melihat pesanan Anda
command-balance = Saldo Anda
command-settings = Bahasa dan kunci
# Shown in this language, and readable by those who know none of it: keep the sign and the words
# for "language" in other scripts, this language's own word first.
command-language = 🌐 Bahasa · Language · Язык · 语言 · اللغة · भाषा
command-help = Cara kerjanya, dalam sepuluh baris
command-privacy = Apa yang disimpan di sini, dan berapa lama
command-forget = Hapus semua yang disimpan tentang Anda
command-cancel = Berhenti mengetik; tidak pernah membatalkan pesanan

## In groups
command-group-link = Tampilkan pesanan Anda di sini
command-group-unlink = Berhenti menampilkan pesanan Anda di sini
command-group-help = Apa yang saya lakukan di sini

## What Telegram shows of the bot: in an empty chat (at most 512 characters), and in its page (120)
bot-description =
    Sewa nomor telepon dan terima kode SMS-nya langsung di sini.

    Hubungkan akun jiema.my Anda dengan kunci, pilih layanan dan negara, lalu ketuk Beli. Kodenya masuk dengan sendirinya.
bot-short-description = Sewa nomor telepon, terima kode SMS-nya di chat ini. Antarmuka untuk jiema.my
