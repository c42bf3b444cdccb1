orders-active = { $orders ->
    [one] <b>{ $orders } etkin sipariş.</b> Açmak için dokunun. Kod kendiliğinden gelir.
   *[other] <b>{ $orders } etkin sipariş.</b> Açmak için birine dokunun. Kodlar kendiliğinden gelir.
}
orders-none = Burada SMS bekleyen numara yok.
orders-elsewhere = { $orders ->
    [one] { $orders } sipariş bu sohbetin dışında, aynı hesapla verildi. Dokunun, kodları buraya da gelsin.
   *[other] { $orders } sipariş bu sohbetin dışında, aynı hesapla verildi. Birine dokunun, kodları buraya da gelsin.
}
history = <b>Siparişleriniz.</b> Numarasını ve SMS’lerini görmek için birine dokunun.
history-empty = Burada sipariş yok.

button-filter-all = Tümü
button-filter-waiting = Bekliyor
button-filter-received = Alındı
button-filter-completed = Bitti
button-filter-failed = Başarısız
button-filter-cancelled = İptal
