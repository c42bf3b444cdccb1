## The groups of a person
groups =
    👥 <b>Gruplar</b>

    Bir grup siparişlerinizin durumunu görebilir. Ne göreceğini ve hangi siparişlerde göreceğini siz seçersiniz.

    “Gruba ekle”ye dokunun ve yönetici olduğunuz bir grubu seçin. Düğme 10 dakika içinde, bir kez çalışır.
groups-linked =
    👥 <b>Gruplar</b>

    Ne göreceğini seçmek için bir gruba dokunun. ⏸ işareti, şimdilik bir şey gösterilmeyen yerde durur.

    “Gruba ekle”, yönetici olduğunuz bir grubu daha bağlar. Düğme 10 dakika içinde, bir kez çalışır.
groups-no-key =
    👥 <b>Gruplar</b>

    Bir grup siparişlerinizin durumunu görebilir. Önce anahtarınızı bağlayın: “Anahtar al”a dokunun, bir anahtar oluşturup buraya yapıştırın.
groups-no-key-linked =
    👥 <b>Gruplar</b>

    Bunlar bağlı kalır, ancak anahtar olmadan satın alamazsınız. Sürdürmek için “Anahtar al”a dokunun, bir anahtar oluşturup buraya yapıştırın.
groups-topic =
    <b>Grubun tek bir konusu</b>

    Önce beni gruba ekleyin. Sonra istediğiniz konuda /link gönderin.

    <b>Orada anonim yazıyorsunuz</b>

    O zaman kim olduğunuzu göremem. Bunun yerine 10 dakika içinde oraya şu satırı gönderin. Bir kez çalışır, dokununca kopyalanır:

    { $line }

button-groups = 👥 Gruplar
button-add-to-group = ➕ Gruba ekle
button-topic = Konu mu, anonim mi?
button-link = { $name }
button-link-suspended = ⏸ { $name }

## One group
link-group =
    👥 <b>{ $title }</b>

    Siparişlerinizi bütün grup görür. Tek bir konu için o konuda /link gönderin.
link-topic =
    👥 <b>{ $title }</b>

    Siparişlerinizi tek bir konu görür. Başka bir konu için orada /link gönderin.
link-choose = Bir siparişin orada gösterilip gösterilmeyeceğini her satın almada siz seçersiniz.
link-suspended =
    👥 <b>{ $title }</b>

    ⏸ { $why }
link-why-removed = Artık bu grupta değilim, bu yüzden orada bir şey gösterilmiyor. Beni yeniden ekleyin; o zaman her şey sürer.
link-why-restricted = Bu grupta yazamıyorum, bu yüzden orada bir şey gösterilmiyor. Orada mesaj göndermeme izin verin, sonra “Tekrar dene”ye dokunun.
link-why-topic = Konu kapatılmış ya da silinmiş, bu yüzden orada bir şey gösterilmiyor. Konuyu yeniden açıp “Tekrar dene”ye dokunun ya da başka bir konuda /link gönderin.
link-why-owner = Şu anda bu grubun yöneticisi değilsiniz, bu yüzden orada size ait bir şey gösterilmiyor. Yönetici olunca “Tekrar dene”ye dokunun.
link-content =
    <b>{ $title } kodun nesini görsün?</b>

    <b>Yalnızca durum</b>: siparişin durumu; SMS ve kod yok.

    <b>Kod gizli</b>: kod ve SMS örtülü. Bu, göz ucuyla bakanlardan korur, üyelerden değil: her üye açabilir.

    <b>Kod açık</b>: kod ve SMS tüm üyelere görünür.

    İlk ikisinde “Kodu göster”, kodu yalnızca basan ve izni olan kişiye gösterir.
link-pressers =
    <b>{ $title } içindeki düğmelere kim basabilir?</b>

    Siz her zaman basabilirsiniz. “İptal et” ve “Sonraki SMS” siparişinizde işlem yapar, “Kodu göster” kodunu gösterir. Kimin bastığı mesajda yazar.
link-happenings =
    <b>{ $title } içinde ne olunca yazayım?</b>

    Bir siparişin mesajı oradaysa, her zaman siparişin durumunu gösterir.
link-language = 🌐 { $title } içinde hangi dilde yazayım?
link-unlink =
    <b>{ $title } bağlantısı kesilsin mi?</b>

    Orada size ait başka bir şey gösterilmez. Orada olanlar kalır. Siparişleriniz bu sohbette sürer.

button-link-content = { $content ->
    [hidden] 💬 Kod gizli
    [shown] 💬 Kod açık
   *[status] 💬 Yalnızca durum
}
button-link-pressers = { $pressers ->
    [administrators] 👆 Düğmeler: yöneticiler
    [members] 👆 Düğmeler: tüm üyeler
   *[owner] 👆 Düğmeler: yalnızca siz
}
button-link-happenings = 🔔 Ne zaman: { $on } / { $all }
button-link-masked = 🔢 Numaralar: maskeli
button-link-unmasked = 🔢 Numaralar: tam
button-link-language = 🌐 { $name }
button-content = { $content ->
    [hidden] Kod gizli
    [shown] Kod açık
   *[status] Yalnızca durum
}
button-pressers = { $pressers ->
    [administrators] Yöneticiler de
    [members] Tüm üyeler
   *[owner] Yalnızca siz
}
button-happening-on = ✅ { $happening ->
    [placed] Sipariş verildi
    [code] Kod geldi
    [ended] Kod gelmeden bitti
    [cancelled] İptal edildi
   *[low_balance] Düşük bakiye
}
button-happening-off = ▫️ { $happening ->
    [placed] Sipariş verildi
    [code] Kod geldi
    [ended] Kod gelmeden bitti
    [cancelled] İptal edildi
   *[low_balance] Düşük bakiye
}
button-language-mine = Bu sohbetteki gibi
button-repair = Onar
button-unlink = Bağı kes
button-unlink-now = Bağı kes

## Beside these screens
note-linked = ✅ <b>{ $title }</b> bağlandı. Ne göreceğini buradan seçin.
note-unlinked = ✅ <b>{ $title }</b> bağlantısı kesildi. Orada size ait başka bir şey gösterilmez.
note-link-works = ✅ Siparişleriniz orada yeniden gösteriliyor.
note-link-still = Az önce denedim, durum hâlâ aynı:
note-link-gone = Bu grup artık bağlı değil.
note-link-unasked = Telegram şu anda yanıt vermiyor. Lütfen bir dakika sonra yeniden deneyin.

## A link that stopped, in the owner's chat
notice-link-suspended =
    ⏸ <b>{ $title }</b> artık siparişlerinizi görmüyor.

    { $why }

    Kodlarınız her zamanki gibi buraya gelir.

## What is said in a group
group-linked = { $where ->
    [topic] 🔗 <b>{ $name }</b> bu konuyu bağladı: siparişleri burada görünebilir. Hangilerinin görüneceğini kendisi seçer.
   *[group] 🔗 <b>{ $name }</b> bu grubu bağladı: siparişleri burada görünebilir. Hangilerinin görüneceğini kendisi seçer.
}
group-linked-anonymous = { $where ->
    [topic] 🔗 Bir yönetici bu konuyu bağladı: siparişleri burada görünebilir. Hangilerinin görüneceğini kendisi seçer.
   *[group] 🔗 Bir yönetici bu grubu bağladı: siparişleri burada görünebilir. Hangilerinin görüneceğini kendisi seçer.
}
group-choose-topic = 👋 İstediğiniz konuda /link gönderin, siparişler orada görünsün. General konusunu kullanmak için buraya gönderin.
group-choose-topic-anonymous =
    👋 İstediğiniz konuda şu satırı gönderin, siparişler orada görünsün. General konusunu kullanmak için buraya gönderin.

    { $line }
group-not-administrator = Bu grubu yalnızca bir yöneticisi bağlayabilir. Yönetici olunca yeniden /link gönderin.
group-need-key = 🔑 Önce benimle özel sohbette anahtarınızı bağlayın. Sonra burada yeniden /link gönderin.
group-anonymous = Burada anonim yazıyorsunuz, bu yüzden kim olduğunuzu göremiyorum. Benimle özel sohbette /groups gönderin, “Konu mu, anonim mi?” düğmesine dokunun ve oradaki satırı buraya gönderin.
group-used-up = Bu kullanılmış ya da 10 dakikadan eski. Benimle özel sohbette /groups gönderin ve yeniden “Gruba ekle”ye dokunun. Ya da anonim yazmıyorsanız burada /link gönderin.
group-unasked = Telegram şu anda bana burada kimin yönetici olduğunu söylemiyor. Hiçbir şey bağlanmadı. Lütfen bir dakika sonra yeniden deneyin.
group-unsaved = Şu anda hiçbir şey kaydedemiyorum. Hiçbir şey değişmedi. Lütfen birkaç dakika sonra yeniden deneyin.
group-unlinked = ✅ Bağlantı kesildi. { $name } kişisine ait başka bir şey burada gösterilmez.
group-not-linked = Bu grubu siz bağlamadınız, bu yüzden kesilecek bir bağlantı yok. Bağlayan kişi burada /unlink gönderir ya da benimle özel sohbette bağlantıyı keser.
group-unlink-anonymous = Burada anonim yazıyorsunuz, bu yüzden kimin siparişlerini durduracağımı göremiyorum. Benimle özel sohbette /groups gönderin ve bu grubun bağlantısını orada kesin.
group-help =
    Burada, isteyenler için jiema.my siparişlerinin durumunu gösteririm.

    /link siparişlerinizi burada gösterir: gönderdiğiniz konuda ya da bütün grupta. Yönetici olmanız gerekir.
    /unlink bunu durdurur.

    Geri kalan her şey benimle özel sohbette.

button-private-chat = Özel sohbeti aç
