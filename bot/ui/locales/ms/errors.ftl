## jiema.my said no
refused-insufficient = 💰 Baki anda tidak cukup. Tiada apa-apa dibeli.
refused-no-numbers = 📭 Nombor terakhir di sana baru sahaja habis. Tiada apa-apa dibeli; cuba negara lain, atau lihat semula sebentar lagi.
refused-bad-service = jiema.my tidak lagi menjual nombor untuk perkhidmatan ini. Tiada apa-apa dibeli; pilih yang lain.
refused-bad-country = jiema.my tidak lagi menjual nombor negara ini. Tiada apa-apa dibeli; pilih yang lain.
refused-code-received = ✉️ SMS sudah masuk, jadi pesanan ini tidak boleh dibatalkan lagi. Tiada wang dipulangkan; SMS-nya masuk ke sini sekarang.
refused-already-changed = Pesanan ini baru sahaja berubah. Beginilah keadaannya sekarang.
refused-other =
    jiema.my menolak:

    <blockquote>{ $message }</blockquote>

    Tiada apa-apa dibeli atau diubah.
refused-unexplained = jiema.my menolak tanpa memberi sebab. Tiada apa-apa dibeli atau diubah.

## Trouble
trouble-unreachable = 📡 jiema.my tidak menjawab sekarang. Tiada apa-apa dibeli atau diubah. Sila cuba lagi dalam masa seminit.
trouble-too-fast = ⏳ jiema.my meminta rehat sebentar. Tiada apa-apa dibeli atau diubah. Sila cuba lagi dalam masa seminit.
trouble-too-fast-seconds = ⏳ jiema.my meminta rehat sebentar. Tiada apa-apa dibeli atau diubah. Sila cuba lagi dalam masa { $seconds } saat.
trouble-key-refused = 🔑 jiema.my tidak lagi menerima kunci anda; mungkin sudah ditarik balik. Tiada apa-apa dibeli atau diubah. Cipta kunci baharu di jiema.my dan tampal di sini.
trouble-banned = 🚫 jiema.my tidak membenarkan akaun ini masuk. Tiada apa-apa dibeli atau diubah. Sila hubungi sokongan jiema.my.
trouble-key-lost = 🔑 Kunci anda yang disimpan tidak dapat dibaca lagi di sini. Tiada apa-apa dibeli atau diubah. Sila tampal kunci anda semula.
trouble-gone = jiema.my tidak mengenali pesanan ini pada akaun anda. Tiada apa-apa dibeli atau diubah. Mungkin ia milik kunci yang anda guna sebelum ini.
trouble-unwritable = 💾 Buat masa ini saya tidak dapat menyimpan apa-apa, jadi tiada apa-apa dibeli. Apa sahaja yang berlaku pada pesanan anda sementara itu ditunjukkan di sini sebaik sahaja saya dapat menyimpan semula. Sila cuba lagi dalam beberapa minit.
trouble-unexpected = 😕 Ada masalah di pihak saya. Jika anda sedang membeli, lihat Pesanan aktif sebelum mencuba lagi: apa yang telah dicaj ditunjukkan di sana.

hint-media = Saya hanya membaca teks. Taip nombor itu untuk apa, contohnya “telegram”, atau buka menu.

toast-expired = Butang ini sudah luput. Buka menu dengan /menu
toast-not-allowed = Bot ini persendirian
