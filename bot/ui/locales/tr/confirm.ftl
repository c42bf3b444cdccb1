confirm-price =
    Fiyat: <b>{ $price }</b>
    Bakiyeniz şu anda okunamıyor. Yetersizse hiçbir şey satın alınmaz.
confirm-price-balance =
    Fiyat: <b>{ $price }</b>
    Bakiye: { $before }
    Sonra kalan: { $after }
confirm-rose = ⚠️ Fiyat yükseldi: önce { $before }, şimdi { $price }. Hiçbir şey satın alınmadı; yeni fiyattan alınsın mı?
confirm-insufficient =
    Fiyat: <b>{ $price }</b>
    Bakiye: { $balance }
    Eksik: <b>{ $missing }</b>

    Hiçbir şey satın alınmadı. Para yükleyin, sonra “Yeniden bak”a dokunun.
confirm-buying = ⏳ Sizin için bir numara kiralanıyor…
confirm-queued = ⏳ jiema.my dakikada ancak belirli sayıda sipariş alıyor. Sizinki yaklaşık { $seconds } saniye sonra verilecek. Bu mesaj böyle kalırsa hiçbir şey satın alınmamıştır.
confirm-checking =
    🔎 jiema.my yanıtı kayboldu, bu yüzden satın almanın gerçekleşip gerçekleşmediğine bakıyorum.

    Lütfen bunu yeniden satın almayın. Bir dakika içinde haber vereceğim; bir şey yapmanız gerekmiyor.
confirm-nothing-bought =
    ✅ Baktım: hiçbir şey satın alınmadı. Yine de bir sipariş ortaya çıkarsa burada gösterilir.

    Yeniden deneyebilirsiniz.
confirm-another =
    ⏳ Bu hesaptaki başka bir satın alma hâlâ kontrol ediliyor. Şimdi hiçbir şey satın alınmadı.

    En fazla bir dakika sürer. Sonra bunu satın alabilirsiniz.

button-buy-for = Satın al: { $price }
button-post-on = 👥 Göster: { $name }: açık
button-post-off = 👥 Göster: { $name }: kapalı
note-unposted = ⚠️ { $group } grubunda gösterilmedi: bağlantısı, fiyat gösterildikten sonra koptu.
