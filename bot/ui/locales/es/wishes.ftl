## Tell me when
wish-made =
    🔔 Te avisaré aquí, una vez, en cuanto vuelva a haber números.

    { $thing }

    Miro más o menos una vez por minuto, durante 7 días. Nunca compro por mi cuenta.
wish-made-price =
    🔔 Te avisaré aquí, una vez, en cuanto un número cueste { $price } o menos.

    { $thing }

    Miro más o menos una vez por minuto, durante 7 días. Nunca compro por mi cuenta.
wish-price =
    🔔 <b>Avisarme si baja de precio</b>

    { $thing }
    Precio actual: { $price }

    ¿A qué precio o menos quieres que te avise? Miro durante 7 días y te aviso una vez.
wish-too-many = { $most ->
    [one] Solo puedes tener 1 aviso a la vez. Quítalo antes:
    [many] Puedes tener { $most } de avisos a la vez. Quita uno antes:
   *[other] Puedes tener { $most } avisos a la vez. Quita uno antes:
}
wishes =
    🔔 <b>Avisos</b>

    Busco cada uno hasta el día indicado: o te aviso una vez, o se descarta. Toca uno para quitarlo:
wishes-none =
    🔔 <b>Avisos</b>

    Ahora no hay ninguno. Donde un país esté agotado o sea demasiado caro, toca “Avisarme”.
wishes-item = • { $thing }, cuando haya, hasta el { $day }
wishes-item-price = • { $thing }, { $price } o menos, hasta el { $day }
notice-wish =
    🔔 He encontrado números, desde { $price }. Puede que otros también los quieran.

    { $thing }

button-wish = 🔔 Avisarme
button-wish-cheaper = 🔔 Avisarme si baja de precio
button-wish-at-most = ≤ { $price }
button-wishes = 🔔 Avisos: { $wishes }
button-wish-remove = ✖️ { $name } { $flag }
button-wish-remove-price = ✖️ { $name } { $flag } ≤ { $price }
button-see-price = Ver el precio
