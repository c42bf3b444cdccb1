## Tell me when
wish-made =
    🔔 Yeniden numara olur olmaz size burada bir kez haber vereceğim.

    { $thing }

    7 gün boyunca yaklaşık dakikada bir bakarım. Kendiliğimden asla satın almam.
wish-made-price =
    🔔 Bir numaranın fiyatı { $price } ya da daha az olur olmaz size burada bir kez haber vereceğim.

    { $thing }

    7 gün boyunca yaklaşık dakikada bir bakarım. Kendiliğimden asla satın almam.
wish-price =
    🔔 <b>Ucuzlayınca haber ver</b>

    { $thing }
    Şimdiki fiyat: { $price }

    Hangi fiyatta ya da altında haber vereyim? 7 gün bakar, bir kez haber veririm.
wish-too-many = { $most ->
    [one] Aynı anda { $most } şey için haber bekleyebilirsiniz. Önce onu kaldırın:
   *[other] Aynı anda { $most } şey için haber bekleyebilirsiniz. Önce birini kaldırın:
}
wishes =
    🔔 <b>Bana haber ver</b>

    Her birine gösterilen güne kadar bakılır; bulunursa bir kez haber verilir, bulunmazsa bırakılır. Kaldırmak için birine dokunun:
wishes-none =
    🔔 <b>Bana haber ver</b>

    Şimdilik bir şey yok. Bir ülkede numara yoksa ya da çok pahalıysa “Gelince haber ver” veya “Ucuzlayınca haber ver” düğmesine dokunun.
wishes-item = • { $thing }, stokta, { $day } tarihine kadar
wishes-item-price = • { $thing }, { $price } ya da daha az, { $day } tarihine kadar
notice-wish =
    🔔 Numara buldum, en düşük { $price }. Başkaları da isteyebilir.

    { $thing }

button-wish = 🔔 Gelince haber ver
button-wish-cheaper = 🔔 Ucuzlayınca haber ver
button-wish-at-most = ≤ { $price }
button-wishes = 🔔 Bana haber ver: { $wishes }
button-wish-remove = ✖️ { $name } { $flag }
button-wish-remove-price = ✖️ { $name } { $flag } ≤ { $price }
button-see-price = Fiyatı gör
