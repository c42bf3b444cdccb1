## The card
card-number = Número: { $phone }
card-charged = Cobrado: { $charged }
card-expiry = Expira: { $relative }, { $clock }
card-state = Status: { $state }
card-elsewhere = Feito fora deste chat, com a mesma conta.
card-pressed-cancel = { $name } tocou em “Cancelar” em { $group }.
card-pressed-next = { $name } tocou em “Próximo SMS” em { $group }.
card-pressed-anonymous-cancel = Um administrador anônimo de { $group } tocou em “Cancelar”.
card-pressed-anonymous-next = Um administrador anônimo de { $group } tocou em “Próximo SMS”.

state-waiting = ⏳ aguardando o SMS. O código chega aqui sozinho.
state-waiting-next = { $sms ->
    [one] ⏳ aguardando o próximo SMS, { $sms } já está aqui
    [many] ⏳ aguardando o próximo SMS, { $sms } já estão aqui
   *[other] ⏳ aguardando o próximo SMS, { $sms } já estão aqui
}
state-received = { $sms ->
    [0] ✉️ o SMS está a caminho
    [one] ✉️ chegou { $sms } SMS
    [many] ✉️ chegaram { $sms } de SMS
   *[other] ✉️ chegaram { $sms } SMS
}
state-completed = { $sms ->
    [0] concluído sem nenhum SMS
   *[other] ✅ concluído, { $sms } SMS
}
state-failed = { $sms ->
    [0] ⚠️ encerrado sem nenhum SMS
   *[other] ✅ concluído, { $sms } SMS
}
state-cancelled = ✖️ cancelado
state-cancelled-refunded = ✖️ cancelado, { $charged } de volta ao seu saldo
state-unknown = { $state }

button-copy-number = Copiar número
button-cancel = Cancelar

## A code
code-unsure = ✉️ Chegou um SMS. Não tenho certeza de qual parte é o código, então aqui está ele inteiro:
code-erased = ✉️ O texto deste SMS foi apagado, como prometido em Privacidade.
code-source = { $service } · { $flag } · { $digits }
code-source-erased = { $service } · { $flag }
sms-cut = [o resto é longo demais para o Telegram]
sms-erased = [apagado, como prometido em Privacidade]

button-copy-code = Copiar código
button-copy-sms = Copiar SMS
button-next-sms = Próximo SMS
button-waiting-next = Aguardando o próximo SMS

## The end
ended-one =
    { $ending }

    { $thing }
    Número: { $phone }
ended-several = { $orders ->
    [one] { $orders } pedido terminou:
    [many] { $orders } de pedidos terminaram:
   *[other] { $orders } pedidos terminaram:
}
ended-item = • { $thing } { $digits }: { $ending }. { $charged }
ended-with-sms = Concluído, { $sms } SMS
ended-cancelled = Cancelado, { $charged } de volta ao seu saldo
ended-cancelled-unpriced = Cancelado, o valor pago está de volta ao seu saldo
ended-cancelled-elsewhere = Cancelado, mas não por mim
ended-failed = Encerrado sem nenhum SMS
ended-completed = Concluído sem nenhum SMS
ended-unclear = Encerrado
charged-unknown = Cobrado: não se sabe
balance-before = Saldo antes: { $balance }
balance-before-first = Saldo antes do primeiro deles: { $balance }
balance-now = Saldo agora: <b>{ $balance }</b>
balance-unknown = Saldo agora: não é possível consultar no momento, veja em Saldo

## A purchase in doubt
found-one = ✅ Sua compra foi feita: este novo pedido está na sua conta, e estou aguardando o SMS dele.
found-several =
    🔎 Sua compra pode ter sido feita, mas há { $orders } novos pedidos que combinam com ela. Prefiro não adivinhar; aqui estão todos.

    Aguardo o SMS de cada um.
found-item = • { $thing } · { $phone } · { $charged }
watch-ended =
    ⌛ jiema.my não diz como este pedido terminou. Parei de verificar.

    { $thing }
    Número: { $phone }

    Abra-o para verificar mais uma vez, ou veja no seu saldo o que aconteceu com o dinheiro.
