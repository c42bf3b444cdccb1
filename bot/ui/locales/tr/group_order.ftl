## The message of an order in a group
post-number = Numara: { $phone }
post-state = Durum: { $state }
post-pressed-cancel = “İptal et” düğmesine basan: { $name }.
post-pressed-next = “Sonraki SMS” düğmesine basan: { $name }.
post-pressed-anonymous-cancel = Anonim bir yönetici “İptal et” düğmesine bastı.
post-pressed-anonymous-next = Anonim bir yönetici “Sonraki SMS” düğmesine bastı.
post-trouble = ⚠️ jiema.my bunu şu anda kabul etmedi; hiçbir şey değişmedi. Lütfen bir dakika sonra yeniden basın.

post-waiting = ⏳ SMS bekleniyor
post-waiting-next = ⏳ sonraki SMS bekleniyor, { $sms } tane geldi
post-received = { $sms ->
    [0] ✉️ SMS yolda
    [one] ✉️ { $sms } SMS geldi
   *[other] ✉️ { $sms } SMS geldi
}
post-completed = { $sms ->
    [0] SMS gelmeden bitti
   *[other] ✅ bitti, { $sms } SMS
}
post-failed = { $sms ->
    [0] ⚠️ SMS gelmeden sona erdi
   *[other] ✅ bitti, { $sms } SMS
}
post-cancelled = ✖️ iptal edildi
post-unknown = { $state }

## A code in a group
post-source = { $service } · { $flag } · { $phone }
post-source-erased = { $service } · { $flag }
post-code-came = ✉️ Bir SMS geldi. “Kodu göster”, kodu görme izni olanlara gösterir.
post-code-hidden = Göz ucuyla bakılmasın diye örtülü. Buradaki herkes dokunarak açabilir.
post-code-unsure = ✉️ Bir SMS geldi. Hangi bölümün kod olduğundan emin değilim, bu yüzden tamamı burada:

button-show-code = Kodu göster

## Answers to those who press
toast-code = { $service }: { $code }
toast-code-none = Henüz SMS gelmedi. Gösterilecek bir şey yok.
toast-code-erased = Bu SMS’in metni, Gizlilik bölümünde söz verildiği gibi silindi.
toast-cancel-sure = Siparişi iptal etmek için 5 saniye içinde bir kez daha “İptal et”e basın.
toast-cancelling = ⏳ İptal ediliyor…
toast-cancel-late = İptal için çok geç: siparişin durumuna bakın.
toast-asking-next = ⏳ Sonraki SMS isteniyor…
toast-next-late = Şu anda başka SMS istenemez: siparişin durumuna bakın.
toast-only-owner = Buraya yalnızca { $name } basabilir.
toast-only-administrators = Buraya yalnızca { $name } ve bu grubun yöneticileri basabilir.
toast-only-members = Buraya yalnızca { $name } ve bu grubun üyeleri basabilir.
toast-only-members-unseen = Burada kimin üye olduğunu göremiyorum; bu yüzden yalnızca { $name } ve yöneticiler basabilir.
toast-name-unknown = sipariş sahibi
toast-not-known-now = Buraya basıp basamayacağınızı şu anda göremiyorum. Lütfen biraz sonra yeniden deneyin.

## Low balance, in a group
post-low-balance = 💰 Burada gösterilen siparişlerin ödendiği bakiye artık { $least } tutarının altında. jiema.my üzerinden para yükleyebilecek kişi: { $name }.
