orders-active = { $orders ->
    [one] <b>1 pedido activo.</b> Tócalo para abrirlo. El código llega solo.
    [many] <b>{ $orders } de pedidos activos.</b> Toca uno para abrirlo. Los códigos llegan solos.
   *[other] <b>{ $orders } pedidos activos.</b> Toca uno para abrirlo. Los códigos llegan solos.
}
orders-none = Ningún número está esperando un SMS aquí.
orders-elsewhere = { $orders ->
    [one] 1 pedido se hizo fuera de este chat, con la misma cuenta. Tócalo y sus códigos llegarán también aquí.
    [many] { $orders } de pedidos se hicieron fuera de este chat, con la misma cuenta. Toca uno y sus códigos llegarán también aquí.
   *[other] { $orders } pedidos se hicieron fuera de este chat, con la misma cuenta. Toca uno y sus códigos llegarán también aquí.
}
history = <b>Tus pedidos.</b> Toca uno para ver su número y sus SMS.
history-empty = No hay pedidos aquí.

button-filter-all = Todos
button-filter-waiting = En espera
button-filter-received = Recibidos
button-filter-completed = Concluidos
button-filter-failed = Fallidos
button-filter-cancelled = Cancelados
