## The card
card-number = Nombor: { $phone }
card-charged = Dicaj: { $charged }
card-expiry = Tamat tempoh: { $relative }, { $clock }
card-state = Status: { $state }
card-elsewhere = Dibuat di luar sembang ini, dengan akaun yang sama.
card-pressed-cancel = Batalkan ditekan oleh { $name } di { $group }.
card-pressed-next = SMS seterusnya ditekan oleh { $name } di { $group }.
card-pressed-anonymous-cancel = Batalkan ditekan oleh pentadbir tanpa nama { $group }.
card-pressed-anonymous-next = SMS seterusnya ditekan oleh pentadbir tanpa nama { $group }.

state-waiting = ⏳ menunggu SMS. Kodnya masuk ke sini dengan sendirinya.
state-waiting-next = ⏳ menunggu SMS seterusnya, { $sms } sudah ada di sini
state-received = { $sms ->
    [0] ✉️ SMS dalam perjalanan ke sini
   *[other] ✉️ { $sms } SMS sudah ada di sini
}
state-completed = { $sms ->
    [0] selesai tanpa SMS
   *[other] ✅ selesai, { $sms } SMS
}
state-failed = { $sms ->
    [0] ⚠️ tamat tanpa SMS
   *[other] ✅ selesai, { $sms } SMS
}
state-cancelled = ✖️ dibatalkan
state-cancelled-refunded = ✖️ dibatalkan, { $charged } kembali ke baki anda
state-unknown = { $state }

button-copy-number = Salin nombor
button-cancel = Batalkan

## A code
code-unsure = ✉️ SMS sudah masuk. Saya tidak pasti bahagian mana kodnya, jadi inilah keseluruhannya:
code-erased = ✉️ Teks SMS ini telah dipadam, seperti yang dijanjikan dalam Privasi.
code-source = { $service } · { $flag } · { $digits }
code-source-erased = { $service } · { $flag }
sms-cut = [selebihnya terlalu panjang untuk Telegram]
sms-erased = [dipadam, seperti yang dijanjikan dalam Privasi]

button-copy-code = Salin kod
button-copy-sms = Salin SMS
button-next-sms = SMS seterusnya
button-waiting-next = Menunggu SMS seterusnya

## The end
ended-one =
    { $ending }

    { $thing }
    Nombor: { $phone }
ended-several = { $orders } pesanan telah tamat:
ended-item = • { $thing } { $digits }: { $ending }. { $charged }
ended-with-sms = Selesai, { $sms } SMS
ended-cancelled = Dibatalkan, { $charged } kembali ke baki anda
ended-cancelled-unpriced = Dibatalkan, kosnya kembali ke baki anda
ended-cancelled-elsewhere = Dibatalkan, tetapi bukan oleh saya
ended-failed = Tamat tanpa SMS
ended-completed = Selesai tanpa SMS
ended-unclear = Tamat
charged-unknown = Dicaj: tidak diketahui
balance-before = Baki sebelumnya: { $balance }
balance-before-first = Baki sebelum yang pertama: { $balance }
balance-now = Baki sekarang: <b>{ $balance }</b>
balance-unknown = Baki sekarang: tidak dapat dibaca sekarang, lihat Baki

## A purchase in doubt
found-one = ✅ Pembelian anda berjaya: pesanan baharu ini ada pada akaun anda, dan saya menunggu SMS-nya.
found-several =
    🔎 Pembelian anda mungkin berjaya, tetapi ada { $orders } pesanan baharu yang sepadan. Saya tidak meneka; inilah semuanya.

    Saya menunggu SMS setiap satunya.
found-item = • { $thing } · { $phone } · { $charged }
watch-ended =
    ⌛ jiema.my tidak menyatakan bagaimana pesanan ini tamat. Saya sudah berhenti memantau.

    { $thing }
    Nombor: { $phone }

    Buka pesanan ini untuk melihat sekali lagi, atau lihat baki anda untuk mengetahui apa yang berlaku pada wangnya.
