## The card
card-number = Numara: { $phone }
card-charged = Tahsil edilen: { $charged }
card-expiry = Bitiş: { $relative }, { $clock }
card-state = Durum: { $state }
card-elsewhere = Bu sohbetin dışında, aynı hesapla verildi.
card-pressed-cancel = { $group } grubunda “İptal et” düğmesine basan: { $name }.
card-pressed-next = { $group } grubunda “Sonraki SMS” düğmesine basan: { $name }.
card-pressed-anonymous-cancel = { $group } grubunun anonim bir yöneticisi “İptal et” düğmesine bastı.
card-pressed-anonymous-next = { $group } grubunun anonim bir yöneticisi “Sonraki SMS” düğmesine bastı.

state-waiting = ⏳ SMS bekleniyor. Kod buraya kendiliğinden gelir.
state-waiting-next = ⏳ sonraki SMS bekleniyor, { $sms } tane burada
state-received = { $sms ->
    [0] ✉️ SMS buraya geliyor
    [one] ✉️ { $sms } SMS burada
   *[other] ✉️ { $sms } SMS burada
}
state-completed = { $sms ->
    [0] SMS gelmeden bitti
   *[other] ✅ bitti, { $sms } SMS
}
state-failed = { $sms ->
    [0] ⚠️ SMS gelmeden sona erdi
   *[other] ✅ bitti, { $sms } SMS
}
state-cancelled = ✖️ iptal edildi
state-cancelled-refunded = ✖️ iptal edildi, { $charged } bakiyenize döndü
state-unknown = { $state }

button-copy-number = Numara kopyala
button-cancel = İptal et

## A code
code-unsure = ✉️ Bir SMS geldi. Hangi bölümün kod olduğundan emin değilim, bu yüzden tamamı burada:
code-erased = ✉️ Bu SMS’in metni, Gizlilik bölümünde söz verildiği gibi silindi.
code-source = { $service } · { $flag } · { $digits }
code-source-erased = { $service } · { $flag }
sms-cut = [kalanı Telegram için çok uzun]
sms-erased = [Gizlilik bölümünde söz verildiği gibi silindi]

button-copy-code = Kodu kopyala
button-copy-sms = SMS’i kopyala
button-next-sms = Sonraki SMS
button-waiting-next = Sonraki SMS bekleniyor

## The end
ended-one =
    { $ending }

    { $thing }
    Numara: { $phone }
ended-several = { $orders } sipariş sona erdi:
ended-item = • { $thing } { $digits }: { $ending }. { $charged }
ended-with-sms = Bitti, { $sms } SMS
ended-cancelled = İptal edildi, { $charged } bakiyenize döndü
ended-cancelled-unpriced = İptal edildi, ücreti bakiyenize döndü
ended-cancelled-elsewhere = İptal edildi, ama benim tarafımdan değil
ended-failed = SMS gelmeden sona erdi
ended-completed = SMS gelmeden bitti
ended-unclear = Sona erdi
charged-unknown = Tahsil edilen: bilinmiyor
balance-before = Önceki bakiye: { $balance }
balance-before-first = İlkinden önceki bakiye: { $balance }
balance-now = Şimdiki bakiye: <b>{ $balance }</b>
balance-unknown = Şimdiki bakiye: şu anda okunamıyor, bkz. Bakiye

## A purchase in doubt
found-one = ✅ Satın alma gerçekleşti: bu yeni sipariş hesabınızda ve SMS’ini bekliyorum.
found-several =
    🔎 Satın alma gerçekleşmiş olabilir, ama buna { $orders } yeni sipariş uyuyor. Tahmin yürütmüyorum; hepsi burada.

    Her birinin SMS’ini bekliyorum.
found-item = • { $thing } · { $phone } · { $charged }
watch-ended =
    ⌛ jiema.my bu siparişin nasıl bittiğini söylemiyor. Artık bakmıyorum.

    { $thing }
    Numara: { $phone }

    Bir kez daha bakmak için siparişi açın ya da paraya ne olduğunu bakiyenizden görün.
