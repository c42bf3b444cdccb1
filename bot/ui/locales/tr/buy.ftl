buy-services =
    <b>Numara ne için?</b>

    Bir hizmete dokunun ya da adını yazın. “telegram malaysia” gibi, ülkeyi de yazabilirsiniz. Fiyatlar en ucuz ülkeninkidir.
buy-jump = { $pages } sayfa var. Hangisi?
buy-found = 🔎 “{ $query }” için en iyi eşleşmeler. Fiyatlar en ucuz ülkeninkidir.
buy-nothing-found =
    🔎 “{ $query }” ile eşleşen bir şey yok.

    Adın bir bölümünü deneyin ya da tüm hizmetlere göz atın.
buy-service = <b>{ $service }</b>
buy-countries = { $sort ->
    [s] Önce stoğu en çok olanlar. Her satırda fiyat ve kaç numara olduğu yazar. Bulmak için bir ülke yazın.
    [n] Ada göre. Her satırda fiyat ve kaç numara olduğu yazar. Bulmak için bir ülke yazın.
   *[p] Önce en ucuzlar. Her satırda fiyat ve kaç numara olduğu yazar. Bulmak için bir ülke yazın.
}
buy-countries-found = 🔎 “{ $query }” ile eşleşen ülkeler:
buy-no-countries =
    <b>{ $service }</b> için şu anda hiçbir yerde numara yok.

    Sık sık yenileri gelir. Bir süre sonra yeniden bakın.

button-service = { $name } { $price }
button-service-unpriced = { $name }
button-offer = { $flag } { $name } · { $price } · { $stock }
button-all-services = Tüm hizmetler
button-sort = { $sort ->
    [s] ↕️ Önce stoğu çok olanlar
    [n] ↕️ Ada göre
   *[p] ↕️ Önce en ucuz
}
