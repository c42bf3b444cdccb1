## Finding an order again
find =
    🔎 <b>Buscar un pedido</b>

    Escribe aquí una parte de su número o de su SMS, o toca un servicio.

    Busco entre los pedidos que he visto. Los números y SMS antiguos que ya se borraron no aparecen.
find-none-seen = Todavía no he visto ningún pedido tuyo.
find-service = 🔎 <b>{ $name }</b>: toca un pedido para abrirlo.
find-words = 🔎 Pedidos con “{ $words }”: toca uno para abrirlo.
find-nothing = 🔎 Ningún pedido que he visto tiene “{ $words }” en su número o en sus SMS.
find-more = Para buscar otra cosa, escríbela aquí.

button-find = 🔎 Buscar
button-find-service = { $name } ({ $orders })

## Figures
stats-title = { $days ->
    [one] 📊 <b>Comprado aquí, 1 día</b>
    [many] 📊 <b>Comprado aquí, { $days } de días</b>
   *[other] 📊 <b>Comprado aquí, { $days } días</b>
}
stats-none = En este tiempo no se ha comprado nada aquí.
stats-spent = { $orders ->
    [one] Gastado: <b>{ $spent }</b> en 1 pedido, sin contar los cancelados
    [many] Gastado: <b>{ $spent }</b> en { $orders } de pedidos, sin contar los cancelados
   *[other] Gastado: <b>{ $spent }</b> en { $orders } pedidos, sin contar los cancelados
}
stats-received = Llegó un SMS: <b>{ $received }</b> de { $settled }
stats-time = La mitad de los primeros SMS llegó en { $time } o menos.
stats-line = { $name }: { $received } de { $settled }, { $spent }
# The label is a code such as TG, as it stands in the picture.
stats-line-drawn = <b>{ $label }</b> { $name }: { $received } de { $settled }, { $spent }
stats-legend = En el gráfico: A gasto por día, B SMS por servicio, C SMS por país, D segundos hasta el primer SMS.

button-stats = 📊 Estadísticas
button-days = { $days ->
    [one] 1 día
    [many] { $days } de días
   *[other] { $days } días
}

## Files to take away
export-orders = { $orders ->
    [one] 📄 El único pedido tuyo que he visto, con su número y sus SMS. Guarda este archivo solo para ti.
    [many] 📄 Todos los pedidos tuyos que he visto ({ $orders }), con sus números y SMS. Guarda este archivo solo para ti.
   *[other] 📄 Los { $orders } pedidos tuyos que he visto, con sus números y SMS. Guarda este archivo solo para ti.
}
export-none = No he visto ningún pedido tuyo, así que no hay nada que poner en un archivo.
export-all = 📄 Todo lo guardado aquí sobre ti, salvo tu clave. Guarda este archivo solo para ti.
export-under-way = Tu archivo se está preparando. Llegará aquí en un momento.
export-unsent = 📄 No sé con certeza si tu archivo ha llegado. Si no está aquí, inténtalo de nuevo en un minuto.
privacy-export = /export te da tus pedidos en una tabla; /export all, todo lo guardado sobre ti, salvo la clave.

button-export = 📄 Exportar
button-export-all = 📄 Todo lo guardado
