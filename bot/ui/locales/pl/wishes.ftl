## Tell me when
wish-made =
    🔔 Powiadomię cię tutaj, raz, gdy tylko znów będą numery.

    { $thing }

    Sprawdzam mniej więcej raz na minutę, przez 7 dni. Bez ciebie nic nie kupuję.
wish-made-price =
    🔔 Powiadomię cię tutaj, raz, gdy tylko numer będzie kosztować { $price } lub mniej.

    { $thing }

    Sprawdzam mniej więcej raz na minutę, przez 7 dni. Bez ciebie nic nie kupuję.
wish-price =
    🔔 <b>Powiadom, gdy będzie taniej</b>

    { $thing }
    Cena teraz: { $price }

    Przy jakiej cenie lub niższej mam powiadomić? Sprawdzam przez 7 dni i powiadamiam raz.
wish-too-many = { $most ->
    [one] Naraz możesz czekać na { $most } powiadomienie. Najpierw je usuń:
    [few] Naraz możesz czekać na { $most } powiadomienia. Najpierw usuń jedno:
   *[many] Naraz możesz czekać na { $most } powiadomień. Najpierw usuń jedno:
}
wishes =
    🔔 <b>Powiadom mnie</b>

    Sprawdzam do podanego dnia: gdy znajdę, powiadamiam raz, a jeśli nie, powiadomienie znika. Dotknij jednego, aby je usunąć:
wishes-none =
    🔔 <b>Powiadom mnie</b>

    Na razie nic. Gdy kraj nie ma numerów albo są za drogie, dotknij „Powiadom, gdy będą” lub „Powiadom, gdy będzie taniej”.
wishes-item = • { $thing }, dostępne, do { $day }
wishes-item-price = • { $thing }, { $price } lub mniej, do { $day }
notice-wish =
    🔔 Udało się znaleźć numery, od { $price }. Inni też mogą ich chcieć.

    { $thing }

button-wish = 🔔 Powiadom, gdy będą
button-wish-cheaper = 🔔 Powiadom, gdy będzie taniej
button-wish-at-most = ≤ { $price }
button-wishes = 🔔 Powiadom mnie: { $wishes }
button-wish-remove = ✖️ { $name } { $flag }
button-wish-remove-price = ✖️ { $name } { $flag } ≤ { $price }
button-see-price = Zobacz cenę
