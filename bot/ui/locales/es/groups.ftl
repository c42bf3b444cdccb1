## The groups of a person
groups =
    👥 <b>Grupos</b>

    Un grupo puede ver cómo van tus pedidos. Tú eliges qué ve y de qué pedidos.

    Toca “Añadir a un grupo” y elige uno en el que seas administrador. El botón sirve una vez, durante 10 minutos.
groups-linked =
    👥 <b>Grupos</b>

    Toca un grupo para elegir qué ve. ⏸ indica que por ahora no se muestra nada allí.

    “Añadir a un grupo” vincula otro en el que seas administrador. El botón sirve una vez, durante 10 minutos.
groups-no-key =
    👥 <b>Grupos</b>

    Un grupo puede ver cómo van tus pedidos. Primero conecta tu clave: toca “Obtener clave”, crea una y pégala aquí.
groups-no-key-linked =
    👥 <b>Grupos</b>

    Estos siguen vinculados, pero sin clave no puedes comprar. Para continuar, toca “Obtener clave”, crea una y pégala aquí.
groups-topic =
    <b>Un solo tema de un grupo</b>

    Primero añádeme al grupo. Después envía /link en el tema que quieras.

    <b>Escribes allí de forma anónima</b>

    Entonces no puedo ver quién eres. Envía allí esta línea en su lugar, en menos de 10 minutos. Sirve una vez y se copia con un toque:

    { $line }

button-groups = 👥 Grupos
button-add-to-group = ➕ Añadir a un grupo
button-topic = ¿Un tema, o anónimo?
button-link = { $name }
button-link-suspended = ⏸ { $name }

## One group
link-group =
    👥 <b>{ $title }</b>

    Todo el grupo ve tus pedidos. Para un solo tema, envía /link en él.
link-topic =
    👥 <b>{ $title }</b>

    Un tema ve tus pedidos. Para otro, envía /link allí.
link-choose = Si un pedido se muestra allí o no, lo eliges cada vez que compras.
link-suspended =
    👥 <b>{ $title }</b>

    ⏸ { $why }
link-why-removed = Ya no estoy en este grupo, así que no se muestra nada allí. Añádeme de nuevo y todo continuará.
link-why-restricted = No puedo escribir en este grupo, así que no se muestra nada allí. Permíteme enviar mensajes y luego toca “Reintentar”.
link-why-topic = El tema está cerrado o eliminado, así que no se muestra nada allí. Ábrelo de nuevo y toca “Reintentar”, o envía /link en otro tema.
link-why-owner = Ahora no eres administrador de este grupo, así que no se muestra nada tuyo allí. Cuando lo seas, toca “Reintentar”.
link-content =
    <b>¿Qué ve { $title } de un código?</b>

    <b>Solo estado</b>: cómo va el pedido, sin SMS ni código.

    <b>Código oculto</b>: código y SMS tapados. Así no se ven de un vistazo, pero los miembros sí pueden: cualquiera puede destaparlos.

    <b>Código visible</b>: código y SMS para todos los miembros.

    Con los dos primeros, “Mostrar código” lo enseña solo a quien lo toca y puede verlo.
link-pressers =
    <b>¿Quién puede usar los botones en { $title }?</b>

    Tú puedes siempre. “Cancelar” y “Siguiente SMS” actúan sobre tu pedido; “Mostrar código” enseña su código. El mensaje dice quién los ha tocado.
link-happenings =
    <b>¿Cuándo escribo en { $title }?</b>

    Una vez que el mensaje de un pedido está allí, siempre muestra cómo va el pedido.
link-language = 🌐 ¿En qué idioma quieres que escriba en { $title }?
link-unlink =
    <b>¿Desvincular { $title }?</b>

    Ya no se mostrará nada tuyo allí. Lo que ya está, se queda. Tus pedidos continúan en este chat.

button-link-content = { $content ->
    [hidden] 💬 Código oculto
    [shown] 💬 Código visible
   *[status] 💬 Solo estado
}
button-link-pressers = { $pressers ->
    [administrators] 👆 Botones: administradores
    [members] 👆 Botones: miembros
   *[owner] 👆 Botones: solo tú
}
button-link-happenings = 🔔 Cuándo: { $on } de { $all }
button-link-masked = 🔢 Números: parciales
button-link-unmasked = 🔢 Números: completos
button-link-language = 🌐 { $name }
button-content = { $content ->
    [hidden] Código oculto
    [shown] Código visible
   *[status] Solo estado
}
button-pressers = { $pressers ->
    [administrators] También administradores
    [members] Todos los miembros
   *[owner] Solo tú
}
button-happening-on = ✅ { $happening ->
    [placed] Pedido hecho
    [code] Código recibido
    [ended] Terminado sin código
    [cancelled] Cancelado
   *[low_balance] Saldo bajo
}
button-happening-off = ▫️ { $happening ->
    [placed] Pedido hecho
    [code] Código recibido
    [ended] Terminado sin código
    [cancelled] Cancelado
   *[low_balance] Saldo bajo
}
button-language-mine = El de este chat
button-repair = Reparar
button-unlink = Desvincular
button-unlink-now = Desvincular

## Beside these screens
note-linked = ✅ <b>{ $title }</b> está vinculado. Elige aquí qué ve.
note-unlinked = ✅ <b>{ $title }</b> ya no está vinculado. No se mostrará nada más tuyo allí.
note-link-works = ✅ Tus pedidos se muestran allí de nuevo.
note-link-still = Acabo de intentarlo y sigue igual:
note-link-gone = Este grupo ya no está vinculado.
note-link-unasked = Telegram no responde en este momento. Inténtalo de nuevo en un minuto.

## A link that stopped, in the owner's chat
notice-link-suspended =
    ⏸ <b>{ $title }</b> ya no ve tus pedidos.

    { $why }

    Tus códigos llegan aquí como siempre.

## What is said in a group
group-linked = { $where ->
    [topic] 🔗 <b>{ $name }</b> ha vinculado este tema: aquí pueden aparecer pedidos suyos. Elige cuáles.
   *[group] 🔗 <b>{ $name }</b> ha vinculado este grupo: aquí pueden aparecer pedidos suyos. Elige cuáles.
}
group-linked-anonymous = { $where ->
    [topic] 🔗 Un administrador ha vinculado este tema: aquí pueden aparecer pedidos suyos. Elige cuáles.
   *[group] 🔗 Un administrador ha vinculado este grupo: aquí pueden aparecer pedidos suyos. Elige cuáles.
}
group-choose-topic = 👋 Envía /link en el tema que quieras y los pedidos aparecerán allí. Para usar General, envíalo aquí.
group-choose-topic-anonymous =
    👋 Envía esta línea en el tema que quieras y los pedidos aparecerán allí. Para usar General, envíala aquí.

    { $line }
group-not-administrator = Solo un administrador de este grupo puede vincularlo. Cuando lo seas, envía /link otra vez.
group-need-key = 🔑 Primero conecta tu clave en el chat privado conmigo. Después envía /link aquí otra vez.
group-anonymous = Escribes aquí de forma anónima, así que no puedo ver quién eres. En el chat privado conmigo, envía /groups, toca “¿Un tema, o anónimo?” y envía aquí la línea que aparece allí.
group-used-up = Esto ya se usó o tiene más de 10 minutos. Envía /groups en el chat privado conmigo y toca “Añadir a un grupo” de nuevo. O envía /link aquí, salvo que escribas de forma anónima.
group-unasked = Telegram no me dice ahora quién es administrador aquí. No se ha vinculado nada. Inténtalo de nuevo en un minuto.
group-unsaved = En este momento no puedo guardar nada. No ha cambiado nada. Inténtalo de nuevo en unos minutos.
group-unlinked = ✅ Desvinculado. Aquí ya no se mostrará nada de { $name }.
group-not-linked = No has vinculado este grupo, así que no hay nada que desvincular. Quien lo haya vinculado puede enviar /unlink aquí, o desvincularlo en el chat privado conmigo.
group-unlink-anonymous = Escribes aquí de forma anónima, así que no puedo ver qué pedidos dejar de mostrar. En el chat privado conmigo, envía /groups y desvincula este grupo allí.
group-help =
    Aquí muestro cómo van los pedidos en jiema.my de quienes lo desean.

    /link muestra tus pedidos aquí: en el tema donde lo envíes o en todo el grupo. Tienes que ser administrador.
    /unlink deja de mostrarlos.

    Todo lo demás está en el chat privado conmigo.

button-private-chat = Abrir el chat privado
