## Finding an order again
find =
    🔎 <b>Sipariş bul</b>

    Numarasının ya da SMS’inin bir bölümünü buraya yazın veya bir hizmete dokunun.

    Gördüğüm siparişler arasında ararım. Silinmiş eski numaralar ve SMS’ler bulunmaz.
find-none-seen = Henüz hiçbir siparişinizi görmedim.
find-service = 🔎 <b>{ $name }</b>: açmak için bir siparişe dokunun.
find-words = 🔎 İçinde “{ $words }” geçen siparişler: açmak için birine dokunun.
find-nothing = 🔎 Gördüğüm hiçbir siparişin numarasında ya da SMS’inde “{ $words }” yok.
find-more = Başka bir şey aramak için onu buraya yazın.

button-find = 🔎 Bul
button-find-service = { $name } ({ $orders })

## Figures
stats-title = 📊 <b>Buradan alınanlar, { $days } gün</b>
stats-none = Bu sürede buradan hiçbir şey satın alınmadı.
stats-spent = Harcanan: { $orders } sipariş için <b>{ $spent }</b>, iptal edilenler hariç
stats-received = SMS gelen: <b>{ $received }</b> / { $settled }
stats-time = İlk SMS’lerin yarısı { $time } içinde geldi.
stats-line = { $name }: { $received } / { $settled }, { $spent }
stats-line-drawn = <b>{ $label }</b> { $name }: { $received } / { $settled }, { $spent }
stats-legend = Grafikte: A güne göre harcama, B hizmete göre SMS, C ülkeye göre SMS, D ilk SMS’e kadar saniye.

button-stats = 📊 İstatistik
button-days = { $days } gün

## Files to take away
export-orders = { $orders ->
    [one] 📄 Gördüğüm { $orders } siparişiniz, numarası ve SMS’leriyle. Bu dosyayı kimseyle paylaşmayın.
   *[other] 📄 Gördüğüm { $orders } siparişinizin tümü, numaraları ve SMS’leriyle. Bu dosyayı kimseyle paylaşmayın.
}
export-none = Hiçbir siparişinizi görmedim, bu yüzden dosyaya konacak bir şey yok.
export-all = 📄 Anahtarınız dışında, burada sizinle ilgili saklanan her şey. Bu dosyayı kimseyle paylaşmayın.
export-under-way = Dosyanız hazırlanıyor. Birazdan buraya gelecek.
export-unsent = 📄 Dosyanızın ulaştığından emin değilim. Burada yoksa lütfen bir dakika sonra yeniden deneyin.
privacy-export = /export siparişlerinizi tablo olarak, /export all ise anahtar dışında sizinle ilgili saklanan her şeyi verir.

button-export = 📄 Dışa aktar
button-export-all = 📄 Saklanan her şey
