## Finding an order again
find =
    🔎 <b>Buscar um pedido</b>

    Escreva aqui uma parte do número ou do SMS dele, ou toque em um serviço.

    Busco entre os pedidos que já vi. Números e SMS antigos que foram apagados não são encontrados.
find-none-seen = Ainda não vi nenhum pedido seu.
find-service = 🔎 <b>{ $name }</b>: toque em um pedido para abri-lo.
find-words = 🔎 Pedidos com “{ $words }”: toque em um para abri-lo.
find-nothing = 🔎 Nenhum pedido que já vi tem “{ $words }” no número ou nos SMS.
find-more = Para buscar outra coisa, escreva aqui.

button-find = 🔎 Buscar
button-find-service = { $name } ({ $orders })

## Figures
stats-title = { $days ->
    [one] 📊 <b>Comprado aqui, { $days } dia</b>
    [many] 📊 <b>Comprado aqui, { $days } de dias</b>
   *[other] 📊 <b>Comprado aqui, { $days } dias</b>
}
stats-none = Nada foi comprado aqui nesse período.
stats-spent = { $orders ->
    [one] Gasto: <b>{ $spent }</b> em { $orders } pedido, sem contar os cancelados
    [many] Gasto: <b>{ $spent }</b> em { $orders } de pedidos, sem contar os cancelados
   *[other] Gasto: <b>{ $spent }</b> em { $orders } pedidos, sem contar os cancelados
}
stats-received = Chegou um SMS: <b>{ $received }</b> de { $settled }
stats-time = Metade dos primeiros SMS chegou em até { $time }.
stats-line = { $name }: { $received } de { $settled }, { $spent }
# The label is a code such as TG, as it stands in the picture.
stats-line-drawn = <b>{ $label }</b> { $name }: { $received } de { $settled }, { $spent }
stats-legend = No gráfico: A gasto por dia, B SMS por serviço, C SMS por país, D segundos até o primeiro SMS.

button-stats = 📊 Estatísticas
button-days = { $days ->
    [one] { $days } dia
    [many] { $days } de dias
   *[other] { $days } dias
}

## Files to take away
export-orders = { $orders ->
    [one] 📄 O único pedido seu que já vi, com o número e os SMS dele. Guarde este arquivo só para você.
    [many] 📄 Todos os pedidos seus que já vi ({ $orders }), com os números e SMS deles. Guarde este arquivo só para você.
   *[other] 📄 Todos os { $orders } pedidos seus que já vi, com os números e SMS deles. Guarde este arquivo só para você.
}
export-none = Não vi nenhum pedido seu, então não há nada para colocar em um arquivo.
export-all = 📄 Tudo o que está guardado aqui sobre você, menos sua chave. Guarde este arquivo só para você.
export-under-way = Seu arquivo está sendo preparado. Ele chega aqui em instantes.
export-unsent = 📄 Não tenho certeza de que seu arquivo chegou. Se ele não estiver aqui, tente de novo em um minuto.
privacy-export = /export dá seus pedidos em uma tabela; /export all, tudo o que está guardado sobre você, menos a chave.

button-export = 📄 Exportar
button-export-all = 📄 Tudo o que está guardado
