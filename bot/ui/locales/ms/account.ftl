balance =
    💰 <b>{ $balance }</b>
    Akaun: { $name }

    Baki ditambah di jiema.my. Selepas itu ketik Muat semula untuk melihatnya di sini.
help =
    1. Ketik Beli nombor, atau terus taip untuk apa: “telegram”.
    2. Tambah negara jika mahu: “telegram malaysia”.
    3. Semak harganya, lalu ketik Beli. Ketika itulah anda membayar.
    4. Taip nombor itu di tempat yang meminta kod. Sekali ketik, nombor disalin.
    5. Kod masuk ke sini dengan sendirinya, dalam mesej baharu.
    6. Perlu satu lagi? SMS seterusnya mengekalkan nombor itu, tanpa bayaran tambahan.
    7. Tiada SMS? Batalkan memulangkan wang, selagi belum ada SMS yang masuk.
    8. /orders menunjukkan yang sedang menunggu, /history semua yang sebelumnya.
    9. Baki ditambah di jiema.my, lihat /balance.
    10. /privacy menerangkan apa yang disimpan, /forget memadamkannya.

## Settings
settings =
    ⚙️ <b>Tetapan</b>

    Bahasa: { $language }
    Akaun: { $name }
settings-no-key =
    ⚙️ <b>Tetapan</b>

    Bahasa: { $language }
    Akaun: belum disambungkan
low-balance =
    💰 <b>Baki rendah</b>

    Maklumkan saya sekali apabila sesuatu pesanan meninggalkan kurang daripada:

    Kumpulan juga dimaklumkan, jika pesanan itu ditunjukkan di sana dan kumpulan itu ditetapkan begitu.
language = 🌐 Dalam bahasa apa patut saya menulis?
# Said once, in the language offered, to somebody whose account is set to it.
language-offer = 🌐 Mahu saya menulis dalam bahasa Melayu?

## Privacy
privacy =
    <b>Apa yang disimpan di sini</b>

    • ID Telegram dan bahasa anda, untuk mengenali anda semula
    • Kunci anda, disulitkan, untuk menyewa dengan baki anda dan melihat SMS anda
    • Pesanan anda dengan nombor dan SMS, untuk ditunjukkan kepada anda
    • Mesej mana yang menunjukkan pesanan, di sini dan dalam kumpulan anda, supaya sentiasa dikemas kini
    • Kegemaran yang anda bintangkan, supaya berada di atas
    • Kumpulan mana yang anda pautkan dan apa yang boleh dilihatnya, supaya dihantar ke sana dan tidak ke tempat lain

    Nombor dan SMS dipadam { $days } hari selepas pembelian. Selebihnya disimpan sehingga anda memadamkannya. Tiada apa-apa diberikan kepada sesiapa selain jiema.my, yang menjual nombor itu.

## Another key, or none
replace-key =
    🔑 Tampal kunci baharu di sini. Kunci itu menggantikan yang lama sebaik sahaja diterima oleh jiema.my.

    Sehingga itu tiada apa-apa berubah.
replace-key-orders = { $orders } pesanan berikut diteruskan dengan kunci baharu jika kunci itu daripada akaun jiema.my yang sama. Jika daripada akaun lain, pesanan kekal dengan kunci lama dan kodnya tetap masuk; kalau begitu, jangan tarik balik kunci lama sebelum pesanan tamat:
disconnect =
    <b>Putuskan sambungan akaun anda?</b>

    Anda tidak lagi boleh membeli di sini sehingga anda menampal kunci semula. Wang anda kekal di jiema.my.
disconnect-orders = { $orders } pesanan berikut masih terbuka. Kodnya tetap masuk ke sini sehingga pesanan tamat; selepas itu tiada apa-apa lagi dipantau. Anda boleh membatalkannya dahulu:
disconnected =
    Sambungan diputuskan. Wang anda ada di jiema.my seperti sebelumnya.

    Untuk kembali, tampal kunci di sini pada bila-bila masa.
forget =
    <b>Padam semua yang disimpan di sini?</b>

    Kunci, tetapan, pautan ke kumpulan, semua pesanan dan SMS anda. Ini tidak boleh dibuat asal. Akaun dan wang anda di jiema.my kekal seperti sedia ada.
forget-orders = ⚠️ { $orders } pesanan berikut masih terbuka. SMS-nya tidak akan masuk ke sini lagi, dan wangnya tidak dipulangkan dengan sendirinya. Anda boleh membatalkannya dahulu:
forgotten =
    Semua yang disimpan tentang anda di sini telah dipadam. Wang anda ada di jiema.my seperti sebelumnya.

    Mesej dalam sembang ini boleh anda padam sendiri.

button-low-balance = 💰 Baki rendah: { $least }
button-low-balance-never = 💰 Baki rendah: tiada makluman
button-least-never = Tidak
button-replace-key = Ganti kunci
button-disconnect = Putuskan
button-disconnect-now = Putuskan
button-forget = Padam semuanya
button-forget-now = Padam semuanya
