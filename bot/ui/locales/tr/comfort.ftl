## Quiet hours
quiet-none =
    🌙 <b>Sessiz saatler</b>

    Bu saatlerde yalnızca kodlar sesli gelir. Geri kalan her şey yine hemen, ama sessizce gelir.

    Saat kaçtan itibaren?
quiet-until = Sessizlik başlangıcı: { $begins }. Saat kaça kadar?
quiet-clock = Sessiz saatler: { $begins } – { $ends }. Sizde şu anda saat kaç? Saatlerinizi bilmem için saatinizin gösterdiğine dokunun.
quiet =
    🌙 <b>Sessiz saatler</b>

    { $begins } – { $ends } arasında yalnızca kodlar sesli gelir. Geri kalan her şey yine hemen, ama sessizce gelir.

    Saatiniz şu anda: { $now }. Başka bir şey gösteriyorsa saatleri yeniden ayarlayın.

button-quiet = 🌙 Sessiz saatler: { $begins } – { $ends }
button-quiet-none = 🌙 Sessiz saatler: yok
button-quiet-change = Saatleri yeniden ayarla
button-quiet-off = Sessiz saat olmasın

## The order of countries
sort = ↕️ Ülkeleri hangi sırayla listeleyeyim?

button-sort-usual = { $sort ->
    [s] ↕️ Ülkeler: stoğa göre
    [n] ↕️ Ülkeler: ada göre
   *[p] ↕️ Ülkeler: önce en ucuz
}

## What is kept for this
privacy-comfort = Ayrıca saklananlar: haber verilmesini istediğiniz şeyler, haber verilene ya da 7 gün geçene kadar; sessiz saatleriniz ve saatinizin zaman farkı.

## Waiting
card-usual-wait = Olağan bekleme: { $wait } (buradaki { $orders } siparişin yarısı daha uzun beklemedi)
card-overdue = ⌛ Bu sipariş olağandan uzun sürüyor. Beklemeyi sürdürebilir ya da iptal edip başka bir numara veya ülke deneyebilirsiniz.
reminder-one = ⌛ Henüz SMS yok ve bu numaranın süresi { $relative } doluyor.
reminder-several = ⌛ Henüz SMS yok ve { $orders } numaranın süresi yakında doluyor:
reminder-item = • { $thing } · { $phone }, { $relative }
reminder-cancel = Hiç SMS gelmediği sürece hâlâ iptal edebilirsiniz.
