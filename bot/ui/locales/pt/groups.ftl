## The groups of a person
groups =
    👥 <b>Grupos</b>

    Um grupo pode ver como estão seus pedidos. Você escolhe o que ele vê e de quais pedidos.

    Toque em “Adicionar a um grupo” e escolha um em que você seja administrador. O botão funciona uma vez, em até 10 minutos.
groups-linked =
    👥 <b>Grupos</b>

    Toque em um grupo para escolher o que ele vê. ⏸ indica que nada é mostrado lá por enquanto.

    “Adicionar a um grupo” vincula mais um em que você seja administrador. O botão funciona uma vez, em até 10 minutos.
groups-no-key =
    👥 <b>Grupos</b>

    Um grupo pode ver como estão seus pedidos. Primeiro conecte sua chave: toque em “Obter chave”, crie uma e cole-a aqui.
groups-no-key-linked =
    👥 <b>Grupos</b>

    Estes continuam vinculados, mas sem chave você não pode comprar. Para continuar, toque em “Obter chave”, crie uma e cole-a aqui.
groups-topic =
    <b>Um só tópico de um grupo</b>

    Primeiro me adicione ao grupo. Depois envie /link no tópico que quiser.

    <b>Você escreve lá anonimamente</b>

    Então não consigo ver quem você é. Em vez disso, envie lá esta linha em até 10 minutos. Ela funciona uma vez, e um toque a copia:

    { $line }

button-groups = 👥 Grupos
button-add-to-group = ➕ Adicionar a um grupo
button-topic = Um tópico, ou anônimo?
button-link = { $name }
button-link-suspended = ⏸ { $name }

## One group
link-group =
    👥 <b>{ $title }</b>

    O grupo inteiro vê seus pedidos. Para um só tópico, envie /link nele.
link-topic =
    👥 <b>{ $title }</b>

    Um tópico vê seus pedidos. Para outro, envie /link lá.
link-choose = Se um pedido aparece lá ou não, você escolhe a cada compra.
link-suspended =
    👥 <b>{ $title }</b>

    ⏸ { $why }
link-why-removed = Não estou mais neste grupo, então nada é mostrado lá. Adicione-me de novo e tudo continua.
link-why-restricted = Não posso escrever neste grupo, então nada é mostrado lá. Permita que eu envie mensagens e depois toque em “Tentar de novo”.
link-why-topic = O tópico foi fechado ou apagado, então nada é mostrado lá. Abra-o de novo e toque em “Tentar de novo”, ou envie /link em outro tópico.
link-why-owner = Você não é administrador deste grupo agora, então nada seu é mostrado lá. Quando for, toque em “Tentar de novo”.
link-content =
    <b>O que { $title } vê de um código?</b>

    <b>Só o status</b>: como está o pedido, sem SMS e sem código.

    <b>Código oculto</b>: código e SMS cobertos. Isso evita que sejam vistos de relance, mas não pelos membros: qualquer um pode descobri-los.

    <b>Código visível</b>: código e SMS para todos os membros.

    Com os dois primeiros, “Mostrar código” o exibe só a quem toca nele e pode vê-lo.
link-pressers =
    <b>Quem pode usar os botões em { $title }?</b>

    Você sempre pode. “Cancelar” e “Próximo SMS” agem no seu pedido; “Mostrar código” exibe o código dele. A mensagem diz quem tocou.
link-happenings =
    <b>Quando escrevo em { $title }?</b>

    Depois que a mensagem de um pedido está lá, ela sempre mostra como está o pedido.
link-language = 🌐 Em que idioma devo escrever em { $title }?
link-unlink =
    <b>Desvincular { $title }?</b>

    Nada mais seu será mostrado lá. O que já está lá, fica. Seus pedidos continuam neste chat.

button-link-content = { $content ->
    [hidden] 💬 Código oculto
    [shown] 💬 Código visível
   *[status] 💬 Só o status
}
button-link-pressers = { $pressers ->
    [administrators] 👆 Botões: administradores
    [members] 👆 Botões: todos os membros
   *[owner] 👆 Botões: só você
}
button-link-happenings = 🔔 Quando: { $on } de { $all }
button-link-masked = 🔢 Números: parciais
button-link-unmasked = 🔢 Números: completos
button-link-language = 🌐 { $name }
button-content = { $content ->
    [hidden] Código oculto
    [shown] Código visível
   *[status] Só o status
}
button-pressers = { $pressers ->
    [administrators] Administradores também
    [members] Todos os membros
   *[owner] Só você
}
button-happening-on = ✅ { $happening ->
    [placed] Pedido feito
    [code] Código recebido
    [ended] Encerrado sem código
    [cancelled] Cancelado
   *[low_balance] Saldo baixo
}
button-happening-off = ▫️ { $happening ->
    [placed] Pedido feito
    [code] Código recebido
    [ended] Encerrado sem código
    [cancelled] Cancelado
   *[low_balance] Saldo baixo
}
button-language-mine = O deste chat
button-repair = Reparar
button-unlink = Desvincular
button-unlink-now = Desvincular

## Beside these screens
note-linked = ✅ <b>{ $title }</b> está vinculado. Escolha aqui o que ele vê.
note-unlinked = ✅ <b>{ $title }</b> foi desvinculado. Nada mais seu será mostrado lá.
note-link-works = ✅ Seus pedidos são mostrados lá de novo.
note-link-still = Acabei de tentar, e continua assim:
note-link-gone = Este grupo não está mais vinculado.
note-link-unasked = O Telegram não responde no momento. Tente de novo em um minuto.

## A link that stopped, in the owner's chat
notice-link-suspended =
    ⏸ <b>{ $title }</b> não vê mais seus pedidos.

    { $why }

    Seus códigos chegam aqui como sempre.

## What is said in a group
group-linked = { $where ->
    [topic] 🔗 <b>{ $name }</b> vinculou este tópico: pedidos dessa pessoa podem aparecer aqui. Ela escolhe quais.
   *[group] 🔗 <b>{ $name }</b> vinculou este grupo: pedidos dessa pessoa podem aparecer aqui. Ela escolhe quais.
}
group-linked-anonymous = { $where ->
    [topic] 🔗 Um administrador vinculou este tópico: pedidos dessa pessoa podem aparecer aqui. Ela escolhe quais.
   *[group] 🔗 Um administrador vinculou este grupo: pedidos dessa pessoa podem aparecer aqui. Ela escolhe quais.
}
group-choose-topic = 👋 Envie /link no tópico que quiser, e os pedidos aparecerão lá. Para usar o General, envie aqui.
group-choose-topic-anonymous =
    👋 Envie esta linha no tópico que quiser, e os pedidos aparecerão lá. Para usar o General, envie aqui.

    { $line }
group-not-administrator = Só um administrador deste grupo pode vinculá-lo. Quando você for, envie /link de novo.
group-need-key = 🔑 Primeiro conecte sua chave no chat privado comigo. Depois envie /link aqui de novo.
group-anonymous = Você escreve aqui anonimamente, então não consigo ver quem você é. No chat privado comigo, envie /groups, toque em “Um tópico, ou anônimo?” e envie aqui a linha que aparece lá.
group-used-up = Isto já foi usado ou tem mais de 10 minutos. Envie /groups no chat privado comigo e toque de novo em “Adicionar a um grupo”. Ou envie /link aqui, a não ser que você escreva anonimamente.
group-unasked = O Telegram não me informa agora quem é administrador aqui. Nada foi vinculado. Tente de novo em um minuto.
group-unsaved = Não consigo salvar nada no momento. Nada foi alterado. Tente de novo em alguns minutos.
group-unlinked = ✅ Desvinculado. Nada mais de { $name } será mostrado aqui.
group-not-linked = Você não vinculou este grupo, então não há nada para desvincular. Quem o vinculou pode enviar /unlink aqui ou desvinculá-lo no chat privado comigo.
group-unlink-anonymous = Você escreve aqui anonimamente, então não consigo ver quais pedidos parar de mostrar. No chat privado comigo, envie /groups e desvincule este grupo lá.
group-help =
    Aqui eu mostro como estão os pedidos em jiema.my de quem quiser.

    /link mostra seus pedidos aqui: no tópico em que você o enviar ou no grupo inteiro. Você precisa ser administrador.
    /unlink para de mostrá-los.

    Todo o resto fica no chat privado comigo.

button-private-chat = Abrir o chat privado
