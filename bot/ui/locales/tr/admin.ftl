admin =
    🛠 <b>Bu bot</b>

    Kişi: { $people }, anahtarı olan: { $connected }
    Etkin siparişler: { $orders }
    Siparişlere en çok { $lag } saniye gecikmeyle bakılıyor
    Gönderilecek: { $outbox }, geciken: { $overdue }
admin-errors = Son hatalar (UTC), önce en yenisi:
admin-no-errors = Başlangıçtan beri hata yok.
admin-error = { $time } { $event }
