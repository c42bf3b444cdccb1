## The groups of a person
groups =
    👥 <b>Grup</b>

    Grup bisa melihat status pesanan Anda. Anda yang memilih apa yang dilihatnya, dan untuk pesanan mana.

    Ketuk Tambahkan ke grup dan pilih grup tempat Anda menjadi admin. Tombolnya berlaku satu kali, dalam 10 menit.
groups-linked =
    👥 <b>Grup</b>

    Ketuk grup untuk memilih apa yang dilihatnya. ⏸ berarti untuk sementara tidak ada yang ditampilkan di sana.

    Tambahkan ke grup menautkan grup lain, tempat Anda menjadi admin. Tombolnya berlaku satu kali, dalam 10 menit.
groups-no-key =
    👥 <b>Grup</b>

    Grup bisa melihat status pesanan Anda. Hubungkan kunci Anda dulu: ketuk Ambil kunci, buat satu, lalu tempel di sini.
groups-no-key-linked =
    👥 <b>Grup</b>

    Grup-grup ini tetap tertaut, tetapi tanpa kunci Anda tidak bisa membeli. Untuk melanjutkan, ketuk Ambil kunci, buat satu, lalu tempel di sini.
groups-topic =
    <b>Satu topik dalam grup</b>

    Tambahkan saya ke grup dulu. Lalu kirim /link di topik yang Anda inginkan.

    <b>Anda menulis anonim di sana</b>

    Kalau begitu saya tidak bisa melihat siapa Anda. Sebagai gantinya, kirim baris ini di sana dalam 10 menit. Berlaku satu kali, dan sekali ketuk tersalin:

    { $line }

button-groups = 👥 Grup
button-add-to-group = ➕ Tambahkan ke grup
button-topic = Topik, atau anonim?
button-link = { $name }
button-link-suspended = ⏸ { $name }

## One group
link-group =
    👥 <b>{ $title }</b>

    Seluruh grup melihat pesanan Anda. Untuk satu topik saja, kirim /link di topik itu.
link-topic =
    👥 <b>{ $title }</b>

    Satu topik melihat pesanan Anda. Untuk topik lain, kirim /link di sana.
link-choose = Apakah suatu pesanan ditampilkan di sana, Anda pilih setiap kali membeli.
link-suspended =
    👥 <b>{ $title }</b>

    ⏸ { $why }
link-why-removed = Saya tidak lagi ada di grup ini, jadi tidak ada yang ditampilkan di sana. Tambahkan saya lagi; setelah itu semuanya berlanjut.
link-why-restricted = Saya tidak boleh menulis di grup ini, jadi tidak ada yang ditampilkan di sana. Izinkan saya mengirim pesan di sana, lalu ketuk Coba lagi.
link-why-topic = Topiknya ditutup atau dihapus, jadi tidak ada yang ditampilkan di sana. Buka lagi topiknya dan ketuk Coba lagi, atau kirim /link di topik lain.
link-why-owner = Anda saat ini bukan admin grup ini, jadi pesanan Anda tidak ditampilkan di sana. Setelah menjadi admin, ketuk Coba lagi.
link-content =
    <b>Apa yang dilihat { $title } dari sebuah kode?</b>

    <b>Status saja</b>: status pesanan, tanpa SMS dan tanpa kode.

    <b>Kode ditutup</b>: kode dan SMS ditutupi. Ini melindunginya dari pandangan sekilas, bukan dari anggota: setiap anggota bisa membukanya.

    <b>Kode terlihat</b>: kode dan SMS untuk semua anggota.

    Pada dua yang pertama, Tampilkan kode menunjukkannya hanya kepada orang yang menekannya dan memang boleh.
link-pressers =
    <b>Siapa yang boleh menekan tombol di { $title }?</b>

    Anda selalu boleh. Batalkan dan SMS berikutnya berlaku pada pesanan Anda, Tampilkan kode menunjukkan kodenya. Pesannya menyebutkan siapa yang menekan.
link-happenings =
    <b>Apa yang membuat saya menulis di { $title }?</b>

    Begitu pesan sebuah pesanan ada di sana, status pesanan selalu terlihat di situ.
link-language = 🌐 Dalam bahasa apa sebaiknya saya menulis di { $title }?
link-unlink =
    <b>Lepas tautan { $title }?</b>

    Tidak ada lagi pesanan Anda yang ditampilkan di sana. Yang sudah ada tetap ada. Pesanan Anda berlanjut di chat ini.

button-link-content = { $content ->
    [hidden] 💬 Kode ditutup
    [shown] 💬 Kode terlihat
   *[status] 💬 Status saja
}
button-link-pressers = { $pressers ->
    [administrators] 👆 Tombol: admin
    [members] 👆 Tombol: semua anggota
   *[owner] 👆 Tombol: hanya Anda
}
button-link-happenings = 🔔 Kapan: { $on } dari { $all }
button-link-masked = 🔢 Nomor: disamarkan
button-link-unmasked = 🔢 Nomor: lengkap
button-link-language = 🌐 { $name }
button-content = { $content ->
    [hidden] Kode ditutup
    [shown] Kode terlihat
   *[status] Status saja
}
button-pressers = { $pressers ->
    [administrators] Admin juga
    [members] Semua anggota
   *[owner] Hanya Anda
}
button-happening-on = ✅ { $happening ->
    [placed] Pesanan dibuat
    [code] Kode diterima
    [ended] Berakhir tanpa kode
    [cancelled] Dibatalkan
   *[low_balance] Saldo rendah
}
button-happening-off = ▫️ { $happening ->
    [placed] Pesanan dibuat
    [code] Kode diterima
    [ended] Berakhir tanpa kode
    [cancelled] Dibatalkan
   *[low_balance] Saldo rendah
}
button-language-mine = Seperti chat ini
button-repair = Perbaiki
button-unlink = Lepas tautan
button-unlink-now = Lepas tautan

## Beside these screens
note-linked = ✅ <b>{ $title }</b> tertaut. Pilih di sini apa yang dilihatnya.
note-unlinked = ✅ Tautan <b>{ $title }</b> dilepas. Tidak ada lagi pesanan Anda yang ditampilkan di sana.
note-link-works = ✅ Pesanan Anda ditampilkan lagi di sana.
note-link-still = Baru saja saya coba, dan keadaannya masih sama:
note-link-gone = Grup ini tidak lagi tertaut.
note-link-unasked = Telegram tidak menjawab saat ini. Silakan coba lagi dalam satu menit.

## A link that stopped, in the owner's chat
notice-link-suspended =
    ⏸ <b>{ $title }</b> tidak lagi melihat pesanan Anda.

    { $why }

    Kode Anda tetap masuk ke sini seperti biasa.

## What is said in a group
group-linked = { $where ->
    [topic] 🔗 <b>{ $name }</b> menautkan topik ini: pesanannya bisa muncul di sini. { $name } yang memilih pesanan mana.
   *[group] 🔗 <b>{ $name }</b> menautkan grup ini: pesanannya bisa muncul di sini. { $name } yang memilih pesanan mana.
}
group-linked-anonymous = { $where ->
    [topic] 🔗 Seorang admin menautkan topik ini: pesanannya bisa muncul di sini. Admin itu yang memilih pesanan mana.
   *[group] 🔗 Seorang admin menautkan grup ini: pesanannya bisa muncul di sini. Admin itu yang memilih pesanan mana.
}
group-choose-topic = 👋 Kirim /link di topik yang Anda inginkan, dan pesanan muncul di sana. Untuk memakai General, kirim di sini.
group-choose-topic-anonymous =
    👋 Kirim baris ini di topik yang Anda inginkan, dan pesanan muncul di sana. Untuk memakai General, kirim di sini.

    { $line }
group-not-administrator = Hanya admin grup ini yang bisa menautkannya. Setelah Anda menjadi admin, kirim /link lagi.
group-need-key = 🔑 Hubungkan kunci Anda dulu di chat pribadi dengan saya. Lalu kirim /link di sini lagi.
group-anonymous = Anda menulis anonim di sini, jadi saya tidak bisa melihat siapa Anda. Di chat pribadi dengan saya, kirim /groups, ketuk “Topik, atau anonim?”, lalu kirim baris dari sana ke sini.
group-used-up = Ini sudah dipakai, atau lebih dari 10 menit. Kirim /groups di chat pribadi dengan saya dan ketuk Tambahkan ke grup lagi. Atau kirim /link di sini, kecuali Anda menulis anonim.
group-unasked = Saat ini Telegram tidak memberi tahu saya siapa admin di sini. Tidak ada yang ditautkan. Silakan coba lagi dalam satu menit.
group-unsaved = Saat ini saya tidak bisa menyimpan apa pun. Tidak ada yang diubah. Silakan coba lagi dalam beberapa menit.
group-unlinked = ✅ Tautan dilepas. Tidak ada lagi pesanan { $name } yang ditampilkan di sini.
group-not-linked = Anda belum menautkan grup ini, jadi tidak ada tautan yang bisa dilepas. Orang yang menautkannya bisa mengirim /unlink di sini, atau melepas tautannya di chat pribadi dengan saya.
group-unlink-anonymous = Anda menulis anonim di sini, jadi saya tidak tahu pesanan siapa yang harus dihentikan. Di chat pribadi dengan saya, kirim /groups dan lepas tautan grup ini di sana.
group-help =
    Di sini saya menampilkan status pesanan di jiema.my, bagi yang menginginkannya.

    /link menampilkan pesanan Anda di sini: di topik tempat Anda mengirimnya, atau di seluruh grup. Anda harus admin.
    /unlink menghentikannya.

    Selebihnya ada di chat pribadi dengan saya.

button-private-chat = Buka chat pribadi
