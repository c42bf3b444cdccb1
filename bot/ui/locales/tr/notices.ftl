notice-key-refused =
    🔑 jiema.my artık <b>{ $name }</b> hesabının anahtarını kabul etmiyor. Büyük olasılıkla iptal edilmiş.

    Yeni bir anahtar oluşturup buraya yapıştırın; o zaman her şey sürer.
notice-unwatched = { $orders ->
    [one] O zamana kadar bu siparişin SMS’lerini göremiyorum; jiema.my üzerinde duruyorlar:
   *[other] O zamana kadar bu { $orders } siparişin SMS’lerini göremiyorum; jiema.my üzerinde duruyorlar:
}
notice-outage =
    📡 jiema.my birkaç dakikadır yanıt vermiyor. Sormayı sürdürüyorum; gelenler, yanıt verir vermez burada gösterilir. Bir şey yapmanız gerekmiyor.
notice-outage-orders = { $orders ->
    [one] Bu sipariş bekliyor:
   *[other] Bu { $orders } sipariş bekliyor:
}
notice-unexplained =
    🔎 Bu satın alma için yeni bir sipariş görünmüyor, ama bakiyeniz öncekinden düşük.

    Önce: { $before }
    Şimdi: <b>{ $now }</b>

    Bu parayı başka yerde harcadıysanız, burada hiçbir şey satın alınmamıştır. Harcamadıysanız, yeniden satın almadan önce lütfen jiema.my üzerindeki siparişlere bakın. Ben de bakmayı sürdürüyorum ve sipariş ortaya çıkarsa burada gösteririm.
notice-low-balance =
    💰 Bakiyeniz artık { $least } tutarının altında.

    Bu siparişten sonra kalan: <b>{ $left }</b>

## Beside other screens
note-cancelling = ⏳ Yaklaşık { $seconds } saniye içinde iptal ediliyor, bir şey yapmanız gerekmiyor.
note-asking-next = ⏳ Yaklaşık { $seconds } saniye içinde sonraki SMS istenecek, bir şey yapmanız gerekmiyor.
note-unchanged = Henüz yeni bir şey yok.
note-language = ✅ Artık Türkçe yazıyorum.
note-typing-ended = Tamam, yazdıklarınız unutuldu. Hiçbir siparişe dokunulmadı.
note-follows = ✅ Kodları artık buraya geliyor.
note-confirm-afresh = Bu dokunuş çok geç geldi ve hiçbir şey satın alınmadı. Fiyatın şu anki hâli bu.
