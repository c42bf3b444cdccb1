command-start = Mula, atau sambungkan akaun anda
command-menu = Menu utama
command-buy = Beli nombor
command-orders = Pesanan aktif
command-history = Semua pesanan anda
command-stats = Perbelanjaan anda dan SMS yang tiba, dengan carta
command-export = Pesanan anda sebagai fail; all untuk semua yang disimpan
command-groups = Kumpulan yang melihat pesanan anda
command-balance = Baki anda
command-settings = Bahasa dan kunci
# Shown in this language, and readable by those who know none of it: keep the sign and the words
# for "language" in other scripts, this language's own word first.
command-language = 🌐 Bahasa · Language · Язык · 语言 · اللغة · भाषा
command-help = Cara ia berfungsi, dalam sepuluh baris
command-privacy = Apa yang disimpan di sini, dan berapa lama
command-forget = Padam semua yang disimpan tentang anda
command-cancel = Berhenti menaip; tidak sekali-kali membatalkan pesanan

## In groups
command-group-link = Tunjukkan pesanan anda di sini
command-group-unlink = Berhenti menunjukkan pesanan anda di sini
command-group-help = Apa yang saya buat di sini

## What Telegram shows of the bot: in an empty chat (at most 512 characters), and in its page (120)
bot-description =
    Sewa nombor telefon dan terima kod SMS-nya terus di sini.

    Sambungkan akaun jiema.my anda dengan kunci, pilih perkhidmatan dan negara, lalu ketik Beli. Kodnya masuk dengan sendirinya.
bot-short-description = Sewa nombor telefon, terima kod SMS-nya dalam sembang ini. Antara muka untuk jiema.my
