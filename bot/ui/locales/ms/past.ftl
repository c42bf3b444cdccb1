## Finding an order again
find =
    🔎 <b>Cari pesanan</b>

    Taip sebahagian daripada nombor atau SMS-nya di sini, atau ketik perkhidmatan.

    Saya mencari antara pesanan yang pernah saya lihat. Nombor dan SMS lama yang telah dipadam tidak ditemui.
find-none-seen = Saya belum pernah melihat pesanan anda.
find-service = 🔎 <b>{ $name }</b>: ketik pesanan untuk membukanya.
find-words = 🔎 Pesanan dengan “{ $words }”: ketik satu untuk membukanya.
find-nothing = 🔎 Antara pesanan yang pernah saya lihat, tiada yang nombor atau SMS-nya mengandungi “{ $words }”.
find-more = Untuk mencari yang lain, taip di sini.

button-find = 🔎 Cari
button-find-service = { $name } ({ $orders })

## Figures
stats-title = 📊 <b>Dibeli di sini, { $days } hari</b>
stats-none = Tiada apa-apa dibeli di sini dalam tempoh ini.
stats-spent = Perbelanjaan: <b>{ $spent }</b> untuk { $orders } pesanan, tidak termasuk yang dibatalkan
stats-received = SMS masuk: <b>{ $received }</b> daripada { $settled }
stats-time = Separuh daripada SMS pertama masuk dalam masa { $time }.
stats-line = { $name }: { $received } daripada { $settled }, { $spent }
# The label is a code such as TG, as it stands in the picture.
stats-line-drawn = <b>{ $label }</b> { $name }: { $received } daripada { $settled }, { $spent }
stats-legend = Dalam carta: A perbelanjaan setiap hari, B SMS mengikut perkhidmatan, C SMS mengikut negara, D saat hingga SMS pertama.

button-stats = 📊 Statistik
button-days = { $days } hari

## Files to take away
export-orders = 📄 Semua pesanan anda yang pernah saya lihat ({ $orders }), dengan nombor dan SMS-nya. Jangan kongsi fail ini dengan sesiapa.
export-none = Saya belum pernah melihat pesanan anda, jadi tiada apa-apa untuk dimasukkan ke dalam fail.
export-all = 📄 Semua yang disimpan tentang anda di sini, tetapi tanpa kunci anda. Jangan kongsi fail ini dengan sesiapa.
export-under-way = Fail anda sedang disediakan. Ia akan tiba di sini sebentar lagi.
export-unsent = 📄 Saya tidak pasti fail anda sudah tiba. Jika tiada di sini, sila cuba lagi dalam masa seminit.
privacy-export = /export memberi anda pesanan anda sebagai jadual, /export all semua yang disimpan tentang anda, kecuali kunci.

button-export = 📄 Eksport
button-export-all = 📄 Semua yang disimpan
