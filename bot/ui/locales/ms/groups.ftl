## The groups of a person
groups =
    👥 <b>Kumpulan</b>

    Kumpulan boleh melihat status pesanan anda. Anda memilih apa yang dilihatnya, dan untuk pesanan mana.

    Ketik Tambah ke kumpulan dan pilih kumpulan yang anda menjadi pentadbirnya. Butang itu berfungsi sekali sahaja, dalam masa 10 minit.
groups-linked =
    👥 <b>Kumpulan</b>

    Ketik kumpulan untuk memilih apa yang dilihatnya. ⏸ bermakna buat masa ini tiada apa-apa ditunjukkan di sana.

    Tambah ke kumpulan memautkan satu lagi kumpulan yang anda menjadi pentadbirnya. Butang itu berfungsi sekali sahaja, dalam masa 10 minit.
groups-no-key =
    👥 <b>Kumpulan</b>

    Kumpulan boleh melihat status pesanan anda. Sambungkan kunci anda dahulu: ketik Dapatkan kunci, cipta satu, lalu tampal di sini.
groups-no-key-linked =
    👥 <b>Kumpulan</b>

    Semua ini kekal dipautkan, tetapi tanpa kunci anda tidak boleh membeli. Untuk meneruskan, ketik Dapatkan kunci, cipta satu, lalu tampal di sini.
groups-topic =
    <b>Satu topik dalam kumpulan</b>

    Tambah saya ke kumpulan itu dahulu. Kemudian hantar /link dalam topik yang anda mahu.

    <b>Anda menulis tanpa nama di sana</b>

    Kalau begitu saya tidak dapat melihat siapa anda. Sebaliknya, hantar baris ini di sana dalam masa 10 minit. Ia berfungsi sekali sahaja, dan sekali ketik menyalinnya:

    { $line }

button-groups = 👥 Kumpulan
button-add-to-group = ➕ Tambah ke kumpulan
button-topic = Topik, atau tanpa nama?
button-link = { $name }
button-link-suspended = ⏸ { $name }

## One group
link-group =
    👥 <b>{ $title }</b>

    Seluruh kumpulan melihat pesanan anda. Untuk satu topik sahaja, hantar /link dalam topik itu.
link-topic =
    👥 <b>{ $title }</b>

    Satu topik melihat pesanan anda. Untuk topik lain, hantar /link di sana.
link-choose = Sama ada sesuatu pesanan ditunjukkan di sana, anda pilih setiap kali membeli.
link-suspended =
    👥 <b>{ $title }</b>

    ⏸ { $why }
link-why-removed = Saya tiada lagi dalam kumpulan ini, jadi tiada apa-apa ditunjukkan di sana. Tambah saya semula; kemudian semuanya diteruskan.
link-why-restricted = Saya tidak dibenarkan menulis dalam kumpulan ini, jadi tiada apa-apa ditunjukkan di sana. Benarkan saya menghantar mesej di sana, lalu ketik Cuba lagi.
link-why-topic = Topik itu ditutup atau dipadam, jadi tiada apa-apa ditunjukkan di sana. Buka semula topik itu dan ketik Cuba lagi, atau hantar /link dalam topik lain.
link-why-owner = Anda bukan pentadbir kumpulan ini sekarang, jadi pesanan anda tidak ditunjukkan di sana. Setelah menjadi pentadbir, ketik Cuba lagi.
link-content =
    <b>Apa yang { $title } lihat daripada sesuatu kod?</b>

    <b>Status sahaja</b>: status pesanan, tanpa SMS dan tanpa kod.

    <b>Kod ditutup</b>: kod dan SMS ditutup. Ini melindunginya daripada pandangan sepintas lalu, bukan daripada ahli: setiap ahli boleh membukanya.

    <b>Kod terpapar</b>: kod dan SMS untuk semua ahli.

    Dengan dua yang pertama, Tunjuk kod menunjukkannya hanya kepada orang yang menekannya dan yang dibenarkan.
link-pressers =
    <b>Siapa boleh menekan butang dalam { $title }?</b>

    Anda sentiasa boleh. Batalkan dan SMS seterusnya bertindak pada pesanan anda, Tunjuk kod menunjukkan kodnya. Mesej itu menyatakan siapa yang menekan.
link-happenings =
    <b>Apa yang membuat saya menulis dalam { $title }?</b>

    Setelah mesej sesuatu pesanan ada di sana, ia sentiasa menunjukkan status pesanan itu.
link-language = 🌐 Dalam bahasa apa patut saya menulis dalam { $title }?
link-unlink =
    <b>Nyahpaut { $title }?</b>

    Tiada lagi pesanan anda ditunjukkan di sana. Yang sudah ada di sana kekal. Pesanan anda diteruskan dalam sembang ini.

button-link-content = { $content ->
    [hidden] 💬 Kod ditutup
    [shown] 💬 Kod terpapar
   *[status] 💬 Status sahaja
}
button-link-pressers = { $pressers ->
    [administrators] 👆 Butang: pentadbir
    [members] 👆 Butang: semua ahli
   *[owner] 👆 Butang: anda sahaja
}
button-link-happenings = 🔔 Bila: { $on } / { $all }
button-link-masked = 🔢 Nombor: disamarkan
button-link-unmasked = 🔢 Nombor: penuh
button-link-language = 🌐 { $name }
button-content = { $content ->
    [hidden] Kod ditutup
    [shown] Kod terpapar
   *[status] Status sahaja
}
button-pressers = { $pressers ->
    [administrators] Pentadbir juga
    [members] Semua ahli
   *[owner] Anda sahaja
}
button-happening-on = ✅ { $happening ->
    [placed] Pesanan dibuat
    [code] Kod diterima
    [ended] Tamat tanpa kod
    [cancelled] Dibatalkan
   *[low_balance] Baki rendah
}
button-happening-off = ▫️ { $happening ->
    [placed] Pesanan dibuat
    [code] Kod diterima
    [ended] Tamat tanpa kod
    [cancelled] Dibatalkan
   *[low_balance] Baki rendah
}
button-language-mine = Seperti di sini
button-repair = Baiki
button-unlink = Nyahpaut
button-unlink-now = Nyahpaut

## Beside these screens
note-linked = ✅ <b>{ $title }</b> telah dipautkan. Pilih di sini apa yang dilihatnya.
note-unlinked = ✅ <b>{ $title }</b> telah dinyahpaut. Tiada lagi pesanan anda ditunjukkan di sana.
note-link-works = ✅ Pesanan anda ditunjukkan semula di sana.
note-link-still = Saya baru sahaja mencuba, dan keadaannya masih sama:
note-link-gone = Kumpulan ini tidak lagi dipautkan.
note-link-unasked = Telegram tidak menjawab sekarang. Sila cuba lagi dalam masa seminit.

## A link that stopped, in the owner's chat
notice-link-suspended =
    ⏸ <b>{ $title }</b> tidak lagi melihat pesanan anda.

    { $why }

    Kod anda masuk ke sini seperti biasa.

## What is said in a group
group-linked = { $where ->
    [topic] 🔗 <b>{ $name }</b> telah memautkan topik ini: pesanannya boleh muncul di sini. { $name } memilih pesanan mana.
   *[group] 🔗 <b>{ $name }</b> telah memautkan kumpulan ini: pesanannya boleh muncul di sini. { $name } memilih pesanan mana.
}
group-linked-anonymous = { $where ->
    [topic] 🔗 Seorang pentadbir telah memautkan topik ini: pesanannya boleh muncul di sini. Pentadbir itu memilih pesanan mana.
   *[group] 🔗 Seorang pentadbir telah memautkan kumpulan ini: pesanannya boleh muncul di sini. Pentadbir itu memilih pesanan mana.
}
group-choose-topic = 👋 Hantar /link dalam topik yang anda mahu, dan pesanan muncul di sana. Untuk menggunakan General, hantar di sini.
group-choose-topic-anonymous =
    👋 Hantar baris ini dalam topik yang anda mahu, dan pesanan muncul di sana. Untuk menggunakan General, hantar di sini.

    { $line }
group-not-administrator = Hanya pentadbir kumpulan ini boleh memautkannya. Setelah anda menjadi pentadbir, hantar /link sekali lagi.
group-need-key = 🔑 Sambungkan kunci anda dahulu dalam sembang peribadi dengan saya. Kemudian hantar /link di sini sekali lagi.
group-anonymous = Anda menulis tanpa nama di sini, jadi saya tidak dapat melihat siapa anda. Dalam sembang peribadi dengan saya, hantar /groups, ketik “Topik, atau tanpa nama?”, dan hantar baris dari sana ke sini.
group-used-up = Ini sudah digunakan, atau lebih lama daripada 10 minit. Hantar /groups dalam sembang peribadi dengan saya dan ketik Tambah ke kumpulan sekali lagi. Atau hantar /link di sini, kecuali anda menulis tanpa nama.
group-unasked = Sekarang Telegram tidak memberitahu saya siapa pentadbir di sini. Tiada apa-apa dipautkan. Sila cuba lagi dalam masa seminit.
group-unsaved = Buat masa ini saya tidak dapat menyimpan apa-apa. Tiada apa-apa diubah. Sila cuba lagi dalam beberapa minit.
group-unlinked = ✅ Telah dinyahpaut. Tiada lagi pesanan { $name } ditunjukkan di sini.
group-not-linked = Anda belum memautkan kumpulan ini, jadi tiada apa-apa untuk dinyahpaut. Orang yang memautkannya boleh menghantar /unlink di sini, atau menyahpautnya dalam sembang peribadi dengan saya.
group-unlink-anonymous = Anda menulis tanpa nama di sini, jadi saya tidak tahu pesanan siapa yang perlu dihentikan. Dalam sembang peribadi dengan saya, hantar /groups dan nyahpaut kumpulan ini di sana.
group-help =
    Di sini saya menunjukkan status pesanan di jiema.my, bagi mereka yang mahu.

    /link menunjukkan pesanan anda di sini: dalam topik tempat anda menghantarnya, atau dalam seluruh kumpulan. Anda perlu menjadi pentadbir.
    /unlink menghentikannya.

    Selebihnya ada dalam sembang peribadi dengan saya.

button-private-chat = Buka sembang peribadi
