balance =
    💰 <b>{ $balance }</b>
    Conta: { $name }

    O saldo é recarregado em jiema.my. Depois toque em “Atualizar” para vê-lo aqui.
help =
    1. Toque em “Comprar um número” ou escreva para que ele serve: “telegram”.
    2. Se quiser, acrescente o país: “telegram malásia”.
    3. Confira o preço e toque em “Comprar”. É nesse momento que você paga.
    4. Digite o número onde pedirem um código. Um toque o copia.
    5. O código chega aqui sozinho, em uma nova mensagem.
    6. Precisa de mais um? “Próximo SMS” mantém o número, sem custo extra.
    7. Nenhum SMS? “Cancelar” devolve o dinheiro, desde que nenhum tenha chegado.
    8. /orders mostra o que está em espera; /history, tudo o que veio antes.
    9. O saldo é recarregado em jiema.my, veja /balance.
    10. /privacy diz o que fica guardado; /forget apaga.

## Settings
settings =
    ⚙️ <b>Ajustes</b>

    Idioma: { $language }
    Conta: { $name }
settings-no-key =
    ⚙️ <b>Ajustes</b>

    Idioma: { $language }
    Conta: nenhuma conectada
low-balance =
    💰 <b>Saldo baixo</b>

    Avisar-me uma vez quando um pedido deixar menos de:

    Um grupo também é avisado, se esse pedido aparecer lá e o grupo estiver configurado para isso.
language = 🌐 Em que idioma devo escrever?
# Said once, in the language offered, to somebody whose account is set to it.
language-offer = 🌐 Quer que eu escreva em português?

## Privacy
privacy =
    <b>O que fica guardado aqui</b>

    • Seu ID do Telegram e seu idioma, para reconhecer você
    • Sua chave, criptografada, para alugar com seu saldo e ver seus SMS
    • Seus pedidos com números e SMS, para mostrá-los a você
    • Quais mensagens mostram um pedido, aqui e nos seus grupos, para mantê-las atualizadas
    • Os favoritos que você marca, para colocá-los em primeiro lugar
    • Quais grupos você vinculou e o que eles podem ver, para publicar lá e em nenhum outro lugar

    { $days ->
        [one] Números e SMS são apagados { $days } dia após a compra.
        [many] Números e SMS são apagados { $days } de dias após a compra.
       *[other] Números e SMS são apagados { $days } dias após a compra.
    } O resto fica até você apagar. Nada é repassado a ninguém além de jiema.my, que vende os números.

## Another key, or none
replace-key =
    🔑 Cole aqui a nova chave. Ela substitui a antiga assim que jiema.my a aceitar.

    Até lá nada muda.
replace-key-orders = { $orders ->
    [one] Este pedido continua com a nova chave se ela for da mesma conta de jiema.my. Se for de outra, o pedido fica com a chave antiga e o código dele ainda chega; nesse caso, não revogue a chave antiga antes que o pedido termine:
    [many] Estes { $orders } pedidos continuam com a nova chave se ela for da mesma conta de jiema.my. Se for de outra, eles ficam com a chave antiga e os códigos deles ainda chegam; nesse caso, não revogue a chave antiga antes que terminem:
   *[other] Estes { $orders } pedidos continuam com a nova chave se ela for da mesma conta de jiema.my. Se for de outra, eles ficam com a chave antiga e os códigos deles ainda chegam; nesse caso, não revogue a chave antiga antes que terminem:
}
disconnect =
    <b>Desconectar sua conta?</b>

    Você não poderá mais comprar aqui até colar uma chave de novo. Seu dinheiro continua em jiema.my.
disconnect-orders = { $orders ->
    [one] Este pedido ainda está aberto. O código dele chega aqui até ele terminar; depois disso nada mais é consultado. Você pode cancelá-lo antes:
    [many] Estes { $orders } pedidos ainda estão abertos. Os códigos deles chegam aqui até eles terminarem; depois disso nada mais é consultado. Você pode cancelá-los antes:
   *[other] Estes { $orders } pedidos ainda estão abertos. Os códigos deles chegam aqui até eles terminarem; depois disso nada mais é consultado. Você pode cancelá-los antes:
}
disconnected =
    Conta desconectada. Seu dinheiro continua em jiema.my como antes.

    Para voltar, cole uma chave aqui quando quiser.
forget =
    <b>Apagar tudo o que está guardado aqui?</b>

    Sua chave, seus ajustes, seus vínculos com grupos, todos os pedidos e SMS. Não dá para desfazer. Sua conta e seu dinheiro em jiema.my ficam como estão.
forget-orders = { $orders ->
    [one] ⚠️ Este pedido ainda está aberto. O SMS dele não chegará mais aqui, e ele não é reembolsado sozinho. Você pode cancelá-lo antes:
    [many] ⚠️ Estes { $orders } pedidos ainda estão abertos. Os SMS deles não chegarão mais aqui, e eles não são reembolsados sozinhos. Você pode cancelá-los antes:
   *[other] ⚠️ Estes { $orders } pedidos ainda estão abertos. Os SMS deles não chegarão mais aqui, e eles não são reembolsados sozinhos. Você pode cancelá-los antes:
}
forgotten =
    Tudo o que estava guardado aqui sobre você foi apagado. Seu dinheiro continua em jiema.my como antes.

    As mensagens deste chat você mesmo pode apagar.

button-low-balance = 💰 Saldo baixo: { $least }
button-low-balance-never = 💰 Saldo baixo: sem aviso
button-least-never = Não me avisar
button-replace-key = Trocar chave
button-disconnect = Desconectar
button-disconnect-now = Desconectar
button-forget = Apagar tudo
button-forget-now = Apagar tudo
