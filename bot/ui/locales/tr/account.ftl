balance =
    💰 <b>{ $balance }</b>
    Hesap: { $name }

    Para jiema.my üzerinden yüklenir. Sonra burada görmek için “Yenile”ye dokunun.
help =
    1. “Numara al”a dokunun ya da ne için olduğunu yazın: “telegram”.
    2. İsterseniz ülkeyi de ekleyin: “telegram malaysia”.
    3. Fiyata bakın ve “Satın al”a dokunun. Ödeme o anda yapılır.
    4. Kod istenen yere numarayı yazın. Numaraya dokununca kopyalanır.
    5. Kod buraya kendiliğinden, yeni bir mesajla gelir.
    6. Bir tane daha mı gerekiyor? “Sonraki SMS” numarayı ek ücret olmadan tutar.
    7. SMS gelmedi mi? “İptal et”, henüz hiç SMS gelmediyse parayı geri verir.
    8. /orders bekleyenleri, /history önceki her şeyi gösterir.
    9. Para jiema.my üzerinden yüklenir, bkz. /balance.
    10. /privacy neyin saklandığını söyler, /forget bunları siler.

## Settings
settings =
    ⚙️ <b>Ayarlar</b>

    Dil: { $language }
    Hesap: { $name }
settings-no-key =
    ⚙️ <b>Ayarlar</b>

    Dil: { $language }
    Hesap: bağlı değil
low-balance =
    💰 <b>Düşük bakiye</b>

    Bir siparişten sonra şundan az kalırsa bir kez haber ver:

    Sipariş bir grupta gösteriliyorsa ve grup buna ayarlıysa, o gruba da haber verilir.
language = 🌐 Hangi dilde yazayım?
# Said once, in the language offered, to somebody whose account is set to it.
language-offer = 🌐 Türkçe yazayım mı?

## Privacy
privacy =
    <b>Burada neler saklanır</b>

    • Telegram kimliğiniz ve diliniz: sizi yeniden tanımak için
    • Anahtarınız, şifrelenmiş olarak: bakiyenizle numara kiralamak ve SMS’lerinizi görmek için
    • Numaraları ve SMS’leriyle siparişleriniz: size göstermek için
    • Bir siparişi burada ve gruplarınızda gösteren mesajlar: onları güncel tutmak için
    • Yıldızladığınız favoriler: onları başa koymak için
    • Hangi grupları bağladığınız ve neleri görebilecekleri: yalnızca oralara yazmak için

    Numaralar ve SMS’ler satın almadan { $days } gün sonra silinir. Geri kalanı siz silene kadar durur. Numaraları satan jiema.my dışında kimseye hiçbir şey verilmez.

## Another key, or none
replace-key =
    🔑 Yeni anahtarı buraya yapıştırın. jiema.my kabul eder etmez eskisinin yerine geçer.

    O zamana kadar hiçbir şey değişmez.
replace-key-orders = { $orders ->
    [one] Yeni anahtar aynı jiema.my hesabınınsa bu sipariş onunla devam eder. Başka bir hesabınsa sipariş eski anahtarda kalır ve kodu yine gelir; bu durumda sipariş bitmeden eski anahtarı iptal etmeyin:
   *[other] Yeni anahtar aynı jiema.my hesabınınsa bu { $orders } sipariş onunla devam eder. Başka bir hesabınsa siparişler eski anahtarda kalır ve kodları yine gelir; bu durumda siparişler bitmeden eski anahtarı iptal etmeyin:
}
disconnect =
    <b>Hesabınızın bağlantısı kesilsin mi?</b>

    Yeniden bir anahtar yapıştırana kadar buradan satın alamazsınız. Paranız jiema.my üzerinde kalır.
disconnect-orders = { $orders ->
    [one] Bu sipariş hâlâ açık. Bitene kadar kodu yine buraya gelir; ondan sonra artık hiçbir şeye bakılmaz. Önce iptal edebilirsiniz:
   *[other] Bu { $orders } sipariş hâlâ açık. Bitene kadar kodları yine buraya gelir; ondan sonra artık hiçbir şeye bakılmaz. Önce iptal edebilirsiniz:
}
disconnected =
    Bağlantı kesildi. Paranız önceki gibi jiema.my üzerinde.

    Geri dönmek için istediğiniz zaman buraya bir anahtar yapıştırın.
forget =
    <b>Burada saklanan her şey silinsin mi?</b>

    Anahtarınız, ayarlarınız, grup bağlantılarınız, tüm siparişler ve SMS’ler. Bu geri alınamaz. jiema.my üzerindeki hesabınız ve paranız olduğu gibi kalır.
forget-orders = { $orders ->
    [one] ⚠️ Bu sipariş hâlâ açık. SMS’leri artık buraya gelmez ve ücreti kendiliğinden iade edilmez. Önce iptal edebilirsiniz:
   *[other] ⚠️ Bu { $orders } sipariş hâlâ açık. SMS’leri artık buraya gelmez ve ücretleri kendiliğinden iade edilmez. Önce iptal edebilirsiniz:
}
forgotten =
    Burada sizinle ilgili saklanan her şey silindi. Paranız önceki gibi jiema.my üzerinde.

    Bu sohbetteki mesajları kendiniz silebilirsiniz.

button-low-balance = 💰 Düşük bakiye: { $least }
button-low-balance-never = 💰 Düşük bakiye: haber verme
button-least-never = Haber verme
button-replace-key = Yeni anahtar
button-disconnect = Bağlantıyı kes
button-disconnect-now = Bağlantıyı kes
button-forget = Her şeyi sil
button-forget-now = Her şeyi sil
