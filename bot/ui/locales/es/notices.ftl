notice-key-refused =
    🔑 jiema.my ya no acepta la clave de <b>{ $name }</b>. Probablemente se revocó.

    Crea una clave nueva y pégala aquí; así todo continuará.
notice-unwatched = { $orders ->
    [one] Hasta entonces no puedo ver los SMS de este pedido; están en jiema.my:
    [many] Hasta entonces no puedo ver los SMS de estos { $orders } pedidos; están en jiema.my:
   *[other] Hasta entonces no puedo ver los SMS de estos { $orders } pedidos; están en jiema.my:
}
notice-outage =
    📡 jiema.my no responde desde hace unos minutos. Sigo preguntando; lo que llegue se mostrará aquí en cuanto responda. No tienes que hacer nada.
notice-outage-orders = { $orders ->
    [one] Este pedido está en espera:
    [many] Estos { $orders } pedidos están en espera:
   *[other] Estos { $orders } pedidos están en espera:
}
notice-unexplained =
    🔎 No aparece ningún pedido nuevo por esta compra, pero tu saldo es menor que antes.

    Antes: { $before }
    Ahora: <b>{ $now }</b>

    Si lo gastaste en otro sitio, aquí no se ha comprado nada. Si no, mira los pedidos en jiema.my antes de volver a comprar. Yo también sigo mirando, y si aparece el pedido, lo muestro aquí.
notice-low-balance =
    💰 Tu saldo está ahora por debajo de { $least }.

    Queda después de este pedido: <b>{ $left }</b>

## Beside other screens
note-cancelling = { $seconds ->
    [one] ⏳ Se cancelará en 1 segundo, más o menos; no tienes que hacer nada.
    [many] ⏳ Se cancelará en { $seconds } de segundos, más o menos; no tienes que hacer nada.
   *[other] ⏳ Se cancelará en { $seconds } segundos, más o menos; no tienes que hacer nada.
}
note-asking-next = { $seconds ->
    [one] ⏳ El siguiente SMS se pedirá en 1 segundo, más o menos; no tienes que hacer nada.
    [many] ⏳ El siguiente SMS se pedirá en { $seconds } de segundos, más o menos; no tienes que hacer nada.
   *[other] ⏳ El siguiente SMS se pedirá en { $seconds } segundos, más o menos; no tienes que hacer nada.
}
note-unchanged = Nada nuevo todavía.
note-language = ✅ A partir de ahora escribo en español.
note-typing-ended = De acuerdo, olvida lo que estabas escribiendo. No se ha tocado ningún pedido.
note-follows = ✅ Sus códigos llegarán aquí a partir de ahora.
note-confirm-afresh = Ese toque llegó demasiado tarde y no se ha comprado nada. Este es el precio actual.
