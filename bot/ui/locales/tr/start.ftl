start-welcome =
    👋 Burada bir telefon numarası kiralar, SMS kodunu bu sohbette alırsınız. Kodlar kendiliğinden gelir, hiçbir şeyi yenilemeniz gerekmez.

    Başlamak için jiema.my hesabınızı bir anahtarla bağlayın. Anahtar, bu botun bakiyenizle kiralama yapmasını sağlayan bir paroladır.

    1. jiema.my sitesine giriş yapın ve para yükleyin
    2. Orada bir anahtar oluşturun
    3. Buraya yapıştırın

    Anahtarı içeren mesajınız hemen silinir, anahtar ise şifrelenmiş olarak saklanır.
start-need-key =
    🔑 Bunun için anahtarınız gerekiyor.

    Anahtar, bu botun bakiyenizle kiralama yapmasını sağlayan bir paroladır. “Anahtar al”a dokunun, bir anahtar oluşturup buraya yapıştırın.
start-not-allowed =
    Bu bot özel ve Telegram hesabınız listesinde yok. Sizinle ilgili hiçbir şey saklanmadı.

    Listede olması gerektiğini düşünüyorsanız bu botu yöneten kişiye sorun.

## A pasted key
key-checking = 🔑 Anahtarınız kontrol ediliyor…
key-connected = ✅ <b>{ $name }</b> olarak bağlandınız.
key-connected-empty = Hesabınızda henüz para yok. Para yükleyin, sonra “Yeniden bak”a dokunun.
key-cut =
    ✂️ Bu anahtar eksik görünüyor. Tam bir anahtar <code>jm_</code> ve ardından gelen 43 karakterdir.

    Bir kez daha kopyalayıp buraya yapıştırın. Sitede artık göremiyorsanız yeni bir tane oluşturun.
key-refused =
    🚫 jiema.my bu anahtarı kabul etmiyor. İptal edilmiş ya da bir karakteri eksik olabilir. Hiçbir şey saklanmadı.

    Yeni bir tane oluşturup buraya yapıştırın.
key-banned =
    🚫 jiema.my, anahtar ne olursa olsun bu hesabın girmesine izin vermiyor. Hiçbir şey saklanmadı.

    Lütfen jiema.my desteğine yazın; nedenini size söyleyebilirler.
key-unchecked =
    📡 jiema.my şu anda yanıt vermiyor, bu yüzden bu anahtarı kontrol edemedim. Hiçbir şey saklanmadı.

    Lütfen birkaç dakika sonra yeniden yapıştırın.
key-unstored =
    💾 Şu anda hiçbir şey kaydedemiyorum, bu yüzden bu anahtarı tutmadım. Hiçbir şey saklanmadı.

    Lütfen birkaç dakika sonra yeniden yapıştırın.
key-in-group =
    ⚠️ Bu bir anahtardı ve buradaki başkaları onu okumuş olabilir. Anahtar, bakiyenizin parolasıdır: onu hemen jiema.my üzerinde iptal edin ve yeni bir tane oluşturun.

    Yenisini yalnızca benimle özel sohbette yapıştırın.
key-message-deleted = 🧹 Anahtarı içeren mesajınız silindi.
key-message-not-deleted = ⚠️ Telegram, anahtarı içeren mesajınızı silmeme izin vermedi. Lütfen kendiniz silin.

## Main menu
menu =
    💰 Bakiye: <b>{ $balance }</b>
    { $waiting ->
        [0] SMS bekleyen numara yok.
        [one] { $waiting } numara SMS bekliyor.
       *[other] { $waiting } numara SMS bekliyor.
    }
menu-no-balance =
    💰 Bakiyeniz şu anda okunamıyor.
    { $waiting ->
        [0] SMS bekleyen numara yok.
        [one] { $waiting } numara SMS bekliyor.
       *[other] { $waiting } numara SMS bekliyor.
    }
