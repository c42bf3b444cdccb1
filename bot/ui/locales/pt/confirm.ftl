confirm-price =
    Preço: <b>{ $price }</b>
    Não é possível consultar seu saldo agora. Se ele for insuficiente, nada será comprado.
confirm-price-balance =
    Preço: <b>{ $price }</b>
    Saldo: { $before }
    Depois: { $after }
confirm-rose = ⚠️ O preço subiu de { $before } para { $price }. Nada foi comprado; quer comprar pelo novo preço?
confirm-insufficient =
    Preço: <b>{ $price }</b>
    Saldo: { $balance }
    Faltam: <b>{ $missing }</b>

    Nada foi comprado. Recarregue e depois toque em “Verificar”.
confirm-buying = ⏳ Alugando um número para você…
confirm-queued = { $seconds ->
    [one] ⏳ jiema.my só aceita um certo número de pedidos por minuto. O seu será feito em cerca de { $seconds } segundo. Se esta mensagem não mudar, nada foi comprado.
    [many] ⏳ jiema.my só aceita um certo número de pedidos por minuto. O seu será feito em cerca de { $seconds } de segundos. Se esta mensagem não mudar, nada foi comprado.
   *[other] ⏳ jiema.my só aceita um certo número de pedidos por minuto. O seu será feito em cerca de { $seconds } segundos. Se esta mensagem não mudar, nada foi comprado.
}
confirm-checking =
    🔎 A resposta de jiema.my se perdeu, então estou verificando se a compra foi feita.

    Por favor, não compre de novo. Você será avisado em até um minuto; não precisa fazer nada.
confirm-nothing-bought =
    ✅ Verifiquei: nada foi comprado. Se mesmo assim aparecer um pedido, ele será mostrado aqui.

    Você pode tentar de novo.
confirm-another =
    ⏳ Outra compra nesta conta ainda está sendo verificada. Nada foi comprado agora.

    Isso leva no máximo um minuto. Depois você poderá comprar este.

button-buy-for = Comprar por { $price }
button-post-on = 👥 Postar em { $name }: sim
button-post-off = 👥 Postar em { $name }: não
note-unposted = ⚠️ Não postado em { $group }: o vínculo foi interrompido depois que o preço foi mostrado.
