## The card
card-number = Nomor: { $phone }
card-charged = Ditagih: { $charged }
card-expiry = Kedaluwarsa: { $relative }, { $clock }
card-state = Status: { $state }
card-elsewhere = Dibuat di luar chat ini, dengan akun yang sama.
card-pressed-cancel = Batalkan ditekan oleh { $name } di { $group }.
card-pressed-next = SMS berikutnya ditekan oleh { $name } di { $group }.
card-pressed-anonymous-cancel = Batalkan ditekan oleh admin anonim { $group }.
card-pressed-anonymous-next = SMS berikutnya ditekan oleh admin anonim { $group }.

state-waiting = ⏳ menunggu SMS. Kodenya masuk ke sini dengan sendirinya.
state-waiting-next = ⏳ menunggu SMS berikutnya, { $sms } sudah ada di sini
state-received = { $sms ->
    [0] ✉️ SMS sedang menuju ke sini
   *[other] ✉️ { $sms } SMS sudah ada di sini
}
state-completed = { $sms ->
    [0] selesai tanpa SMS
   *[other] ✅ selesai, { $sms } SMS
}
state-failed = { $sms ->
    [0] ⚠️ berakhir tanpa SMS
   *[other] ✅ selesai, { $sms } SMS
}
state-cancelled = ✖️ dibatalkan
state-cancelled-refunded = ✖️ dibatalkan, { $charged } kembali ke saldo Anda
state-unknown = { $state }

button-copy-number = Salin nomor
button-cancel = Batalkan

## A code
code-unsure = ✉️ SMS sudah masuk. Saya tidak yakin bagian mana kodenya, jadi ini isi lengkapnya:
code-erased = ✉️ Teks SMS ini sudah dihapus, seperti dijanjikan di Privasi.
code-source = { $service } · { $flag } · { $digits }
code-source-erased = { $service } · { $flag }
sms-cut = [sisanya terlalu panjang untuk Telegram]
sms-erased = [dihapus, seperti dijanjikan di Privasi]

button-copy-code = Salin kode
button-copy-sms = Salin SMS
button-next-sms = SMS berikutnya
button-waiting-next = Menunggu SMS berikutnya

## The end
ended-one =
    { $ending }

    { $thing }
    Nomor: { $phone }
ended-several = { $orders } pesanan sudah berakhir:
ended-item = • { $thing } { $digits }: { $ending }. { $charged }
ended-with-sms = Selesai, { $sms } SMS
ended-cancelled = Dibatalkan, { $charged } kembali ke saldo Anda
ended-cancelled-unpriced = Dibatalkan, biayanya kembali ke saldo Anda
ended-cancelled-elsewhere = Dibatalkan, tetapi bukan oleh saya
ended-failed = Berakhir tanpa SMS
ended-completed = Selesai tanpa SMS
ended-unclear = Berakhir
charged-unknown = Ditagih: tidak diketahui
balance-before = Saldo sebelumnya: { $balance }
balance-before-first = Saldo sebelum yang pertama: { $balance }
balance-now = Saldo sekarang: <b>{ $balance }</b>
balance-unknown = Saldo sekarang: tidak bisa dibaca saat ini, lihat Saldo

## A purchase in doubt
found-one = ✅ Pembelian Anda berhasil: pesanan baru ini ada di akun Anda, dan saya menunggu SMS-nya.
found-several =
    🔎 Pembelian Anda mungkin berhasil, tetapi ada { $orders } pesanan baru yang cocok. Saya tidak menebak; ini semuanya.

    Saya menunggu SMS dari masing-masing.
found-item = • { $thing } · { $phone } · { $charged }
watch-ended =
    ⌛ jiema.my tidak memberi tahu bagaimana pesanan ini berakhir. Saya berhenti memantau.

    { $thing }
    Nomor: { $phone }

    Buka pesanannya untuk memeriksa sekali lagi, atau lihat saldo Anda untuk tahu apa yang terjadi dengan uangnya.
