start-welcome =
    👋 Di sini anda menyewa nombor telefon dan menerima kod SMS-nya dalam sembang ini. Kod masuk dengan sendirinya, tidak perlu memuat semula apa-apa.

    Untuk bermula, sambungkan akaun jiema.my anda dengan kunci. Kunci API (API key) ialah kata laluan yang membolehkan bot ini menyewa dengan baki anda.

    1. Log masuk di jiema.my dan tambah baki
    2. Cipta kunci di sana
    3. Tampal di sini

    Mesej anda yang mengandungi kunci dipadam serta-merta, dan kunci itu disimpan secara disulitkan.
start-need-key =
    🔑 Untuk ini saya perlukan kunci anda.

    Kunci API (API key) ialah kata laluan yang membolehkan bot ini menyewa dengan baki anda. Ketik Dapatkan kunci, cipta satu, lalu tampal di sini.
start-not-allowed =
    Bot ini persendirian, dan akaun Telegram anda tiada dalam senarainya. Tiada apa-apa tentang anda disimpan.

    Jika anda rasa ia patut ada, tanyalah orang yang mengendalikan bot ini.

## A pasted key
key-checking = 🔑 Menyemak kunci anda…
key-connected = ✅ Disambungkan sebagai <b>{ $name }</b>.
key-connected-empty = Belum ada wang dalam akaun anda. Tambah baki, lalu ketik Semak lagi.
key-cut =
    ✂️ Kunci ini nampaknya terpotong. Kunci yang lengkap ialah <code>jm_</code> diikuti 43 aksara.

    Salin sekali lagi dan tampal di sini. Jika anda tidak melihatnya lagi di laman itu, cipta yang baharu.
key-refused =
    🚫 jiema.my tidak menerima kunci ini. Mungkin ia sudah ditarik balik, atau ada aksara yang hilang. Tiada apa-apa disimpan.

    Cipta yang baharu dan tampal di sini.
key-banned =
    🚫 jiema.my tidak membenarkan akaun ini masuk, apa pun kuncinya. Tiada apa-apa disimpan.

    Sila hubungi sokongan jiema.my; mereka boleh memberitahu sebabnya.
key-unchecked =
    📡 jiema.my tidak menjawab sekarang, jadi saya tidak dapat menyemak kunci ini. Tiada apa-apa disimpan.

    Sila tampal semula dalam beberapa minit.
key-unstored =
    💾 Buat masa ini saya tidak dapat menyimpan apa-apa, jadi kunci ini tidak saya simpan. Tiada apa-apa disimpan.

    Sila tampal semula dalam beberapa minit.
key-in-group =
    ⚠️ Itu tadi kunci, dan orang lain di sini mungkin telah membacanya. Kunci ialah kata laluan kepada baki anda: tarik balik di jiema.my sekarang dan cipta yang baharu.

    Tampal yang baharu hanya dalam sembang peribadi dengan saya.
key-message-deleted = 🧹 Mesej anda yang mengandungi kunci telah dipadam.
key-message-not-deleted = ⚠️ Telegram tidak membenarkan saya memadam mesej anda yang mengandungi kunci. Sila padam sendiri.

## Main menu
menu =
    💰 Baki: <b>{ $balance }</b>
    { $waiting ->
        [0] Tiada nombor yang menunggu SMS.
       *[other] { $waiting } nombor menunggu SMS.
    }
menu-no-balance =
    💰 Baki anda tidak dapat dibaca sekarang.
    { $waiting ->
        [0] Tiada nombor yang menunggu SMS.
       *[other] { $waiting } nombor menunggu SMS.
    }
