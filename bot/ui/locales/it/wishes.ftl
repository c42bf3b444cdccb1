## Tell me when
wish-made =
    🔔 Ti avviserò qui, una volta, appena ci saranno di nuovo numeri.

    { $thing }

    Guardo circa una volta al minuto, per 7 giorni. Non acquisto mai da solo.
wish-made-price =
    🔔 Ti avviserò qui, una volta, appena un numero costerà { $price } o meno.

    { $thing }

    Guardo circa una volta al minuto, per 7 giorni. Non acquisto mai da solo.
wish-price =
    🔔 <b>Avvisami se costa meno</b>

    { $thing }
    Prezzo ora: { $price }

    A quale prezzo o meno devo avvisarti? Guardo per 7 giorni e ti avviso una volta.
wish-too-many = { $most ->
    [one] Puoi avere 1 avviso alla volta. Prima rimuovilo:
    [many] Puoi avere { $most } di avvisi alla volta. Prima rimuovine uno:
   *[other] Puoi avere { $most } avvisi alla volta. Prima rimuovine uno:
}
wishes =
    🔔 <b>Avvisi</b>

    Cerco ognuno fino al giorno indicato: o ti avviso una volta, o viene scartato. Toccane uno per rimuoverlo:
wishes-none =
    🔔 <b>Avvisi</b>

    Nessuno al momento. Dove un paese è esaurito o troppo caro, tocca “Avvisami”.
wishes-item = • { $thing }, appena disponibile, scadenza { $day }
wishes-item-price = • { $thing }, { $price } o meno, scadenza { $day }
notice-wish =
    🔔 Ho trovato dei numeri, da { $price }. Anche altri potrebbero volerli.

    { $thing }

button-wish = 🔔 Avvisami
button-wish-cheaper = 🔔 Avvisami se costa meno
button-wish-at-most = ≤ { $price }
button-wishes = 🔔 Avvisi: { $wishes }
button-wish-remove = ✖️ { $name } { $flag }
button-wish-remove-price = ✖️ { $name } { $flag } ≤ { $price }
button-see-price = Vedi il prezzo
