admin =
    🛠 <b>Este bot</b>

    Pessoas: { $people }, com chave: { $connected }
    Pedidos ativos: { $orders }
    { $lag ->
        [one] Os pedidos são consultados com no máximo { $lag } segundo de atraso
        [many] Os pedidos são consultados com no máximo { $lag } de segundos de atraso
       *[other] Os pedidos são consultados com no máximo { $lag } segundos de atraso
    }
    Caixa de saída: { $outbox }, em atraso: { $overdue }
admin-errors = Últimos erros (UTC), os mais recentes primeiro:
admin-no-errors = Nenhum erro desde o início.
admin-error = { $time } { $event }
