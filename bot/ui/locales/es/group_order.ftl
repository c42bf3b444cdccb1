## The message of an order in a group
post-number = Número: { $phone }
post-state = Estado: { $state }
post-pressed-cancel = { $name } ha tocado “Cancelar”.
post-pressed-next = { $name } ha tocado “Siguiente SMS”.
post-pressed-anonymous-cancel = Un administrador anónimo ha tocado “Cancelar”.
post-pressed-anonymous-next = Un administrador anónimo ha tocado “Siguiente SMS”.
post-trouble = ⚠️ jiema.my no lo ha aceptado esta vez; no ha cambiado nada. Toca de nuevo en un minuto.

post-waiting = ⏳ esperando el SMS
post-waiting-next = { $sms ->
    [one] ⏳ esperando el siguiente SMS, ha llegado 1
    [many] ⏳ esperando el siguiente SMS, han llegado { $sms }
   *[other] ⏳ esperando el siguiente SMS, han llegado { $sms }
}
post-received = { $sms ->
    [0] ✉️ el SMS está en camino
    [one] ✉️ ha llegado 1 SMS
    [many] ✉️ han llegado { $sms } de SMS
   *[other] ✉️ han llegado { $sms } SMS
}
post-completed = { $sms ->
    [0] concluido sin ningún SMS
   *[other] ✅ concluido, { $sms } SMS
}
post-failed = { $sms ->
    [0] ⚠️ terminado sin ningún SMS
   *[other] ✅ concluido, { $sms } SMS
}
post-cancelled = ✖️ cancelado
post-unknown = { $state }

## A code in a group
post-source = { $service } · { $flag } · { $phone }
post-source-erased = { $service } · { $flag }
post-code-came = ✉️ Ha llegado un SMS. “Mostrar código” enseña su código a quien puede verlo.
post-code-hidden = Tapado, para que no se vea de un vistazo. Cualquiera aquí puede destaparlo con un toque.
post-code-unsure = ✉️ Ha llegado un SMS. No sé con certeza qué parte es el código, así que aquí está completo:

button-show-code = Mostrar código

## Answers to those who press
toast-code = { $service }: { $code }
toast-code-none = Aún no ha llegado ningún SMS. No hay nada que mostrar.
toast-code-erased = El texto de este SMS se borró, como se promete en Privacidad.
toast-cancel-sure = Toca “Cancelar” otra vez en menos de 5 segundos para cancelar.
toast-cancelling = ⏳ Cancelando…
toast-cancel-late = Ya es tarde para cancelar: mira cómo está el pedido.
toast-asking-next = ⏳ Pidiendo el siguiente SMS…
toast-next-late = Ahora no se puede pedir otro SMS: mira cómo está el pedido.
toast-only-owner = Solo { $name } puede usar estos botones.
toast-only-administrators = Solo { $name } y los administradores de este grupo pueden usar estos botones.
toast-only-members = Solo { $name } y los miembros de este grupo pueden usar estos botones.
toast-only-members-unseen = No puedo ver quién es miembro aquí, así que solo { $name } y los administradores pueden usar estos botones.
toast-name-unknown = quien hizo el pedido
toast-not-known-now = Ahora no puedo ver si puedes usar estos botones. Inténtalo de nuevo en un momento.

## Low balance, in a group
post-low-balance = 💰 El saldo con el que se pagan los pedidos mostrados aquí está ahora por debajo de { $least }. { $name } puede recargarlo en jiema.my.
