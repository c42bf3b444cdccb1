notice-key-refused =
    🔑 jiema.my não aceita mais a chave de <b>{ $name }</b>. Provavelmente ela foi revogada.

    Crie uma nova chave e cole-a aqui; então tudo continua.
notice-unwatched = { $orders ->
    [one] Até lá não consigo ver os SMS deste pedido; eles estão em jiema.my:
    [many] Até lá não consigo ver os SMS destes { $orders } pedidos; eles estão em jiema.my:
   *[other] Até lá não consigo ver os SMS destes { $orders } pedidos; eles estão em jiema.my:
}
notice-outage =
    📡 jiema.my não responde há alguns minutos. Continuo perguntando; o que chegar será mostrado aqui assim que houver resposta. Não precisa fazer nada.
notice-outage-orders = { $orders ->
    [one] Este pedido está em espera:
    [many] Estes { $orders } pedidos estão em espera:
   *[other] Estes { $orders } pedidos estão em espera:
}
notice-unexplained =
    🔎 Nenhum pedido novo aparece para esta compra, mas seu saldo está menor do que antes dela.

    Antes: { $before }
    Agora: <b>{ $now }</b>

    Se você gastou isso em outro lugar, nada foi comprado aqui. Se não, veja os pedidos em jiema.my antes de comprar de novo. Eu também continuo verificando e mostro o pedido aqui se ele aparecer.
notice-low-balance =
    💰 Seu saldo está agora abaixo de { $least }.

    Resta depois deste pedido: <b>{ $left }</b>

## Beside other screens
note-cancelling = { $seconds ->
    [one] ⏳ O cancelamento será feito em cerca de { $seconds } segundo; não precisa fazer nada.
    [many] ⏳ O cancelamento será feito em cerca de { $seconds } de segundos; não precisa fazer nada.
   *[other] ⏳ O cancelamento será feito em cerca de { $seconds } segundos; não precisa fazer nada.
}
note-asking-next = { $seconds ->
    [one] ⏳ O próximo SMS será pedido em cerca de { $seconds } segundo; não precisa fazer nada.
    [many] ⏳ O próximo SMS será pedido em cerca de { $seconds } de segundos; não precisa fazer nada.
   *[other] ⏳ O próximo SMS será pedido em cerca de { $seconds } segundos; não precisa fazer nada.
}
note-unchanged = Nada de novo ainda.
note-language = ✅ A partir de agora escrevo em português.
note-typing-ended = Tudo bem, esqueça o que estava digitando. Nenhum pedido foi alterado.
note-follows = ✅ Os códigos dele chegam aqui a partir de agora.
note-confirm-afresh = Esse toque chegou tarde demais, e nada foi comprado. Este é o preço de agora.
