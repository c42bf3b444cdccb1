buy-services =
    <b>Do czego ma być numer?</b>

    Dotknij usługi albo wpisz jej nazwę. Możesz też dopisać kraj, na przykład „telegram malaysia”. Podane są ceny z najtańszego kraju.
buy-jump = { $pages ->
    [one] { $pages } strona. Którą otworzyć?
    [few] { $pages } strony. Którą otworzyć?
   *[many] { $pages } stron. Którą otworzyć?
}
buy-found = 🔎 Najlepsze wyniki dla „{ $query }”. Podane są ceny z najtańszego kraju.
buy-nothing-found =
    🔎 Nic nie pasuje do „{ $query }”.

    Spróbuj części nazwy albo przejrzyj wszystkie usługi.
buy-service = <b>{ $service }</b>
buy-countries = { $sort ->
    [s] Najpierw te z największą liczbą numerów. W wierszu jest cena i liczba dostępnych numerów. Aby znaleźć kraj, wpisz go.
    [n] Według nazwy. W wierszu jest cena i liczba dostępnych numerów. Aby znaleźć kraj, wpisz go.
   *[p] Najpierw najtańsze. W wierszu jest cena i liczba dostępnych numerów. Aby znaleźć kraj, wpisz go.
}
buy-countries-found = 🔎 Kraje pasujące do „{ $query }”:
buy-no-countries =
    Dla <b>{ $service }</b> nie ma teraz nigdzie dostępnych numerów.

    Nowe pojawiają się często. Zajrzyj za jakiś czas.

button-service = { $name } { $price }
button-service-unpriced = { $name }
button-offer = { $flag } { $name } · { $price } · { $stock }
button-all-services = Wszystkie usługi
button-sort = { $sort ->
    [s] ↕️ Najpierw najwięcej numerów
    [n] ↕️ Według nazwy
   *[p] ↕️ Najpierw najtańsze
}
