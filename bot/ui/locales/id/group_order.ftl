## The message of an order in a group
post-number = Nomor: { $phone }
post-state = Status: { $state }
post-pressed-cancel = Batalkan ditekan oleh { $name }.
post-pressed-next = SMS berikutnya ditekan oleh { $name }.
post-pressed-anonymous-cancel = Batalkan ditekan oleh admin anonim.
post-pressed-anonymous-next = SMS berikutnya ditekan oleh admin anonim.
post-trouble = ⚠️ jiema.my baru saja tidak menerimanya; tidak ada yang berubah. Silakan tekan lagi dalam satu menit.

post-waiting = ⏳ menunggu SMS
post-waiting-next = ⏳ menunggu SMS berikutnya, { $sms } sudah masuk
post-received = { $sms ->
    [0] ✉️ SMS sedang dalam perjalanan
   *[other] ✉️ { $sms } SMS sudah masuk
}
post-completed = { $sms ->
    [0] selesai tanpa SMS
   *[other] ✅ selesai, { $sms } SMS
}
post-failed = { $sms ->
    [0] ⚠️ berakhir tanpa SMS
   *[other] ✅ selesai, { $sms } SMS
}
post-cancelled = ✖️ dibatalkan
post-unknown = { $state }

## A code in a group
post-source = { $service } · { $flag } · { $phone }
post-source-erased = { $service } · { $flag }
post-code-came = ✉️ SMS sudah masuk. Tampilkan kode menunjukkan kodenya kepada yang boleh melihatnya.
post-code-hidden = Ditutup, agar tidak terlihat sekilas. Semua orang di sini bisa membukanya dengan satu ketukan.
post-code-unsure = ✉️ SMS sudah masuk. Saya tidak yakin bagian mana kodenya, jadi ini isi lengkapnya:

button-show-code = Tampilkan kode

## Answers to those who press
toast-code = { $service }: { $code }
toast-code-none = Belum ada SMS yang masuk. Tidak ada yang bisa ditampilkan.
toast-code-erased = Teks SMS ini sudah dihapus, seperti dijanjikan di Privasi.
toast-cancel-sure = Tekan Batalkan sekali lagi dalam 5 detik untuk membatalkan.
toast-cancelling = ⏳ Membatalkan…
toast-cancel-late = Terlambat untuk membatalkan: lihat status pesanan.
toast-asking-next = ⏳ Meminta SMS berikutnya…
toast-next-late = SMS lain tidak bisa diminta sekarang: lihat status pesanan.
toast-only-owner = Hanya { $name } yang boleh menekan di sini.
toast-only-administrators = Hanya { $name } dan admin grup ini yang boleh menekan di sini.
toast-only-members = Hanya { $name } dan anggota grup ini yang boleh menekan di sini.
toast-only-members-unseen = Saya tidak bisa melihat siapa anggota di sini, jadi hanya { $name } dan para admin yang boleh menekan.
toast-name-unknown = pemesannya
toast-not-known-now = Saat ini saya tidak bisa memastikan apakah Anda boleh menekan di sini. Silakan coba sebentar lagi.

## Low balance, in a group
post-low-balance = 💰 Saldo untuk pesanan yang ditampilkan di sini kini di bawah { $least }. { $name } bisa mengisi saldo di jiema.my.
