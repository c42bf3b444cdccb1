admin =
    🛠 <b>Este bot</b>

    Personas: { $people }, con clave: { $connected }
    Pedidos activos: { $orders }
    { $lag ->
        [one] Los pedidos se consultan con 1 segundo de retraso como máximo
        [many] Los pedidos se consultan con { $lag } de segundos de retraso como máximo
       *[other] Los pedidos se consultan con { $lag } segundos de retraso como máximo
    }
    Bandeja de salida: { $outbox }, con retraso: { $overdue }
admin-errors = Últimos errores (UTC), primero los más recientes:
admin-no-errors = Ningún error desde el arranque.
admin-error = { $time } { $event }
