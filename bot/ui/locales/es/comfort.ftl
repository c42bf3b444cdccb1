## Quiet hours
quiet-none =
    🌙 <b>Horas de silencio</b>

    En estas horas solo suenan los códigos. Todo lo demás sigue llegando al momento, sin sonido.

    ¿Desde qué hora?
quiet-until = Silencio desde las { $begins }. ¿Hasta qué hora?
quiet-clock = Silencio de { $begins } a { $ends }. ¿Qué hora es ahora para ti? Toca la que marca tu reloj, para que sepa cuáles son tus horas.
quiet =
    🌙 <b>Horas de silencio</b>

    De { $begins } a { $ends } solo suenan los códigos. Todo lo demás sigue llegando al momento, sin sonido.

    Tu reloj ahora: { $now }. Si marca otra cosa, elige las horas de nuevo.

button-quiet = 🌙 Silencio: { $begins } – { $ends }
button-quiet-none = 🌙 Horas de silencio: no
button-quiet-change = Elegir las horas de nuevo
button-quiet-off = Sin horas de silencio

## The order of countries
sort = ↕️ ¿En qué orden quieres que muestre los países?

button-sort-usual = { $sort ->
    [s] ↕️ Países: más disponibles
    [n] ↕️ Países: por nombre
   *[p] ↕️ Países: más baratos
}

## What is kept for this
privacy-comfort = También se guardan: los avisos que pediste, hasta dártelos o hasta que pasan 7 días; tus horas de silencio, con la diferencia horaria de tu reloj.

## Waiting
card-usual-wait = { $orders ->
    [one] Espera habitual: { $wait } (la mitad de { $orders } pedido aquí no esperó más)
    [many] Espera habitual: { $wait } (la mitad de { $orders } de pedidos aquí no esperó más)
   *[other] Espera habitual: { $wait } (la mitad de { $orders } pedidos aquí no esperó más)
}
card-overdue = ⌛ Este tarda más de lo habitual. Puedes seguir esperando, o cancelarlo y probar con otro número o país.
reminder-one = ⌛ Aún no ha llegado ningún SMS, y este número vence { $relative }.
reminder-several = { $orders ->
    [one] ⌛ Aún no ha llegado ningún SMS, y 1 número vence pronto:
    [many] ⌛ Aún no ha llegado ningún SMS, y { $orders } de números vencen pronto:
   *[other] ⌛ Aún no ha llegado ningún SMS, y { $orders } números vencen pronto:
}
reminder-item = • { $thing } · { $phone }, { $relative }
reminder-cancel = Todavía puedes cancelar, mientras no haya llegado ningún SMS.
