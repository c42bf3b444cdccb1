## jiema.my said no
refused-insufficient = 💰 Bakiyenizde yeterli para yok. Hiçbir şey satın alınmadı.
refused-no-numbers = 📭 Oradaki son numara az önce gitti. Hiçbir şey satın alınmadı; başka bir ülke deneyin ya da bir süre sonra yeniden bakın.
refused-bad-service = jiema.my artık bu hizmet için numara satmıyor. Hiçbir şey satın alınmadı; başka bir hizmet seçin.
refused-bad-country = jiema.my artık bu ülkenin numaralarını satmıyor. Hiçbir şey satın alınmadı; başka bir ülke seçin.
refused-code-received = ✉️ Bir SMS geldi, bu yüzden sipariş artık iptal edilemez. İade yapılmadı; SMS şimdi buraya geliyor.
refused-already-changed = Bu sipariş hemen öncesinde değişmişti. Şu anki durumu bu.
refused-other =
    jiema.my reddetti:

    <blockquote>{ $message }</blockquote>

    Hiçbir şey satın alınmadı ya da değiştirilmedi.
refused-unexplained = jiema.my neden göstermeden reddetti. Hiçbir şey satın alınmadı ya da değiştirilmedi.

## Trouble
trouble-unreachable = 📡 jiema.my şu anda yanıt vermiyor. Hiçbir şey satın alınmadı ya da değiştirilmedi. Lütfen bir dakika sonra yeniden deneyin.
trouble-too-fast = ⏳ jiema.my kısa bir ara istiyor. Hiçbir şey satın alınmadı ya da değiştirilmedi. Lütfen bir dakika sonra yeniden deneyin.
trouble-too-fast-seconds = ⏳ jiema.my kısa bir ara istiyor. Hiçbir şey satın alınmadı ya da değiştirilmedi. Lütfen { $seconds } saniye sonra yeniden deneyin.
trouble-key-refused = 🔑 jiema.my anahtarınızı artık kabul etmiyor; büyük olasılıkla iptal edilmiş. Hiçbir şey satın alınmadı ya da değiştirilmedi. jiema.my üzerinde yeni bir anahtar oluşturup buraya yapıştırın.
trouble-banned = 🚫 jiema.my bu hesabın girmesine izin vermiyor. Hiçbir şey satın alınmadı ya da değiştirilmedi. Lütfen jiema.my desteğine yazın.
trouble-key-lost = 🔑 Kayıtlı anahtarınız burada artık okunamıyor. Hiçbir şey satın alınmadı ya da değiştirilmedi. Lütfen anahtarınızı yeniden yapıştırın.
trouble-gone = jiema.my hesabınızda bu siparişi bulamıyor. Hiçbir şey satın alınmadı ya da değiştirilmedi. Daha önce kullandığınız bir anahtara ait olabilir.
trouble-unwritable = 💾 Şu anda hiçbir şey kaydedemiyorum, bu yüzden hiçbir şey satın alınmadı. Bu sırada siparişlerinizde ne olursa, yeniden kaydedebildiğim anda burada gösterilir. Lütfen birkaç dakika sonra yeniden deneyin.
trouble-unexpected = 😕 Benim tarafımda bir şeyler ters gitti. Satın alıyorduysanız, yeniden denemeden önce “Etkin siparişler”e bakın: ne kadar tahsil edildiği orada görünür.

hint-media = Yalnızca metin okurum. Numaranın ne için olduğunu yazın, örneğin “telegram”, ya da menüyü açın.

toast-expired = Bu düğmenin süresi doldu. Menüyü açın: /menu
toast-not-allowed = Bu bot özel
