orders-active = { $orders ->
    [one] <b>{ $orders } pedido ativo.</b> Toque nele para abri-lo. O código chega sozinho.
    [many] <b>{ $orders } de pedidos ativos.</b> Toque em um para abri-lo. Os códigos chegam sozinhos.
   *[other] <b>{ $orders } pedidos ativos.</b> Toque em um para abri-lo. Os códigos chegam sozinhos.
}
orders-none = Nenhum número está aguardando um SMS aqui.
orders-elsewhere = { $orders ->
    [one] { $orders } pedido foi feito fora deste chat, com a mesma conta. Toque nele, e os códigos dele chegarão aqui também.
    [many] { $orders } de pedidos foram feitos fora deste chat, com a mesma conta. Toque em um, e os códigos dele chegarão aqui também.
   *[other] { $orders } pedidos foram feitos fora deste chat, com a mesma conta. Toque em um, e os códigos dele chegarão aqui também.
}
history = <b>Seus pedidos.</b> Toque em um para ver o número e os SMS dele.
history-empty = Nenhum pedido aqui.

button-filter-all = Todos
button-filter-waiting = Em espera
button-filter-received = Recebidos
button-filter-completed = Concluídos
button-filter-failed = Falharam
button-filter-cancelled = Cancelados
