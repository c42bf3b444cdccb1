confirm-price =
    Precio: <b>{ $price }</b>
    Ahora mismo no se puede consultar tu saldo. Si no alcanza, no se compra nada.
confirm-price-balance =
    Precio: <b>{ $price }</b>
    Saldo: { $before }
    Después: { $after }
confirm-rose = ⚠️ El precio ha subido de { $before } a { $price }. No se ha comprado nada; ¿lo compras al nuevo precio?
confirm-insufficient =
    Precio: <b>{ $price }</b>
    Saldo: { $balance }
    Falta: <b>{ $missing }</b>

    No se ha comprado nada. Recarga y luego toca “Comprobar”.
confirm-buying = ⏳ Alquilando un número para ti…
confirm-queued = { $seconds ->
    [one] ⏳ jiema.my solo admite cierto número de pedidos por minuto. El tuyo se hará en 1 segundo, más o menos. Si este mensaje no cambia, no se ha comprado nada.
    [many] ⏳ jiema.my solo admite cierto número de pedidos por minuto. El tuyo se hará en { $seconds } de segundos, más o menos. Si este mensaje no cambia, no se ha comprado nada.
   *[other] ⏳ jiema.my solo admite cierto número de pedidos por minuto. El tuyo se hará en { $seconds } segundos, más o menos. Si este mensaje no cambia, no se ha comprado nada.
}
confirm-checking =
    🔎 La respuesta de jiema.my se ha perdido, así que estoy comprobando si la compra se hizo.

    Por favor, no lo compres otra vez. Te lo diré en menos de un minuto; no tienes que hacer nada.
confirm-nothing-bought =
    ✅ Lo he comprobado: no se ha comprado nada. Si aun así apareciera un pedido, se mostrará aquí.

    Puedes intentarlo de nuevo.
confirm-another =
    ⏳ Todavía se está comprobando otra compra de esta cuenta. Ahora no se ha comprado nada.

    Tarda un minuto como máximo. Después podrás comprar este.

button-buy-for = Comprar por { $price }
button-post-on = 👥 Publicar en { $name }: sí
button-post-off = 👥 Publicar en { $name }: no
note-unposted = ⚠️ No se ha publicado en { $group }: su vínculo se interrumpió después de mostrarse el precio.
