## The message of an order in a group
post-number = Número: { $phone }
post-state = Status: { $state }
post-pressed-cancel = { $name } tocou em “Cancelar”.
post-pressed-next = { $name } tocou em “Próximo SMS”.
post-pressed-anonymous-cancel = Um administrador anônimo tocou em “Cancelar”.
post-pressed-anonymous-next = Um administrador anônimo tocou em “Próximo SMS”.
post-trouble = ⚠️ jiema.my não aceitou isso agora; nada mudou. Toque de novo em um minuto.

post-waiting = ⏳ aguardando o SMS
post-waiting-next = { $sms ->
    [one] ⏳ aguardando o próximo SMS, já chegou { $sms }
    [many] ⏳ aguardando o próximo SMS, já chegaram { $sms }
   *[other] ⏳ aguardando o próximo SMS, já chegaram { $sms }
}
post-received = { $sms ->
    [0] ✉️ o SMS está a caminho
    [one] ✉️ chegou { $sms } SMS
    [many] ✉️ chegaram { $sms } de SMS
   *[other] ✉️ chegaram { $sms } SMS
}
post-completed = { $sms ->
    [0] concluído sem nenhum SMS
   *[other] ✅ concluído, { $sms } SMS
}
post-failed = { $sms ->
    [0] ⚠️ encerrado sem nenhum SMS
   *[other] ✅ concluído, { $sms } SMS
}
post-cancelled = ✖️ cancelado
post-unknown = { $state }

## A code in a group
post-source = { $service } · { $flag } · { $phone }
post-source-erased = { $service } · { $flag }
post-code-came = ✉️ Chegou um SMS. “Mostrar código” exibe o código a quem pode vê-lo.
post-code-hidden = Coberto, para não ser visto de relance. Qualquer pessoa aqui pode descobri-lo com um toque.
post-code-unsure = ✉️ Chegou um SMS. Não tenho certeza de qual parte é o código, então aqui está ele inteiro:

button-show-code = Mostrar código

## Answers to those who press
toast-code = { $service }: { $code }
toast-code-none = Ainda não chegou nenhum SMS. Não há nada para mostrar.
toast-code-erased = O texto deste SMS foi apagado, como prometido em Privacidade.
toast-cancel-sure = Toque em “Cancelar” mais uma vez em até 5 segundos para cancelar.
toast-cancelling = ⏳ Cancelando…
toast-cancel-late = Tarde demais para cancelar: veja como está o pedido.
toast-asking-next = ⏳ Pedindo o próximo SMS…
toast-next-late = Não é possível pedir outro SMS agora: veja como está o pedido.
toast-only-owner = Só { $name } pode usar estes botões.
toast-only-administrators = Só { $name } e os administradores deste grupo podem usar estes botões.
toast-only-members = Só { $name } e os membros deste grupo podem usar estes botões.
toast-only-members-unseen = Não consigo ver quem é membro aqui, então só { $name } e os administradores podem usar estes botões.
toast-name-unknown = quem fez o pedido
toast-not-known-now = Não consigo ver agora se você pode usar estes botões. Tente de novo em instantes.

## Low balance, in a group
post-low-balance = 💰 O saldo usado nos pedidos mostrados aqui está agora abaixo de { $least }. { $name } pode recarregar em jiema.my.
