## The message of an order in a group
post-number = Nombor: { $phone }
post-state = Status: { $state }
post-pressed-cancel = Batalkan ditekan oleh { $name }.
post-pressed-next = SMS seterusnya ditekan oleh { $name }.
post-pressed-anonymous-cancel = Batalkan ditekan oleh pentadbir tanpa nama.
post-pressed-anonymous-next = SMS seterusnya ditekan oleh pentadbir tanpa nama.
post-trouble = ⚠️ jiema.my tidak menerimanya sebentar tadi; tiada apa-apa berubah. Sila tekan lagi dalam masa seminit.

post-waiting = ⏳ menunggu SMS
post-waiting-next = ⏳ menunggu SMS seterusnya, { $sms } sudah masuk
post-received = { $sms ->
    [0] ✉️ SMS dalam perjalanan
   *[other] ✉️ { $sms } SMS sudah masuk
}
post-completed = { $sms ->
    [0] selesai tanpa SMS
   *[other] ✅ selesai, { $sms } SMS
}
post-failed = { $sms ->
    [0] ⚠️ tamat tanpa SMS
   *[other] ✅ selesai, { $sms } SMS
}
post-cancelled = ✖️ dibatalkan
post-unknown = { $state }

## A code in a group
post-source = { $service } · { $flag } · { $phone }
post-source-erased = { $service } · { $flag }
post-code-came = ✉️ SMS sudah masuk. Tunjuk kod menunjukkan kodnya kepada mereka yang boleh melihatnya.
post-code-hidden = Ditutup, supaya tidak terlihat sepintas lalu. Semua orang di sini boleh membukanya dengan sekali ketik.
post-code-unsure = ✉️ SMS sudah masuk. Saya tidak pasti bahagian mana kodnya, jadi inilah keseluruhannya:

button-show-code = Tunjuk kod

## Answers to those who press
toast-code = { $service }: { $code }
toast-code-none = Belum ada SMS yang masuk. Tiada apa-apa untuk ditunjukkan.
toast-code-erased = Teks SMS ini telah dipadam, seperti yang dijanjikan dalam Privasi.
toast-cancel-sure = Tekan Batalkan sekali lagi dalam masa 5 saat untuk membatalkan.
toast-cancelling = ⏳ Sedang membatalkan…
toast-cancel-late = Terlambat untuk membatalkan: lihat status pesanan.
toast-asking-next = ⏳ Sedang meminta SMS seterusnya…
toast-next-late = SMS lain tidak boleh diminta sekarang: lihat status pesanan.
toast-only-owner = Hanya { $name } boleh menekan di sini.
toast-only-administrators = Hanya { $name } dan pentadbir kumpulan ini boleh menekan di sini.
toast-only-members = Hanya { $name } dan ahli kumpulan ini boleh menekan di sini.
toast-only-members-unseen = Saya tidak dapat melihat siapa ahli di sini, jadi hanya { $name } dan para pentadbir boleh menekan.
toast-name-unknown = pembuat pesanan
toast-not-known-now = Sekarang saya tidak dapat memastikan sama ada anda boleh menekan di sini. Sila cuba sebentar lagi.

## Low balance, in a group
post-low-balance = 💰 Baki untuk pesanan yang ditunjukkan di sini kini di bawah { $least }. { $name } boleh menambah baki di jiema.my.
