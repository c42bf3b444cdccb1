## The card
card-number = Número: { $phone }
card-charged = Cobrado: { $charged }
card-expiry = Vence: { $relative }, { $clock }
card-state = Estado: { $state }
card-elsewhere = Hecho fuera de este chat, con la misma cuenta.
card-pressed-cancel = { $name } ha tocado “Cancelar” en { $group }.
card-pressed-next = { $name } ha tocado “Siguiente SMS” en { $group }.
card-pressed-anonymous-cancel = Un administrador anónimo de { $group } ha tocado “Cancelar”.
card-pressed-anonymous-next = Un administrador anónimo de { $group } ha tocado “Siguiente SMS”.

state-waiting = ⏳ esperando el SMS. El código llega aquí solo.
state-waiting-next = { $sms ->
    [one] ⏳ esperando el siguiente SMS, ya hay 1
    [many] ⏳ esperando el siguiente SMS, ya hay { $sms }
   *[other] ⏳ esperando el siguiente SMS, ya hay { $sms }
}
state-received = { $sms ->
    [0] ✉️ el SMS está en camino
    [one] ✉️ ha llegado 1 SMS
    [many] ✉️ han llegado { $sms } de SMS
   *[other] ✉️ han llegado { $sms } SMS
}
state-completed = { $sms ->
    [0] concluido sin ningún SMS
   *[other] ✅ concluido, { $sms } SMS
}
state-failed = { $sms ->
    [0] ⚠️ terminado sin ningún SMS
   *[other] ✅ concluido, { $sms } SMS
}
state-cancelled = ✖️ cancelado
state-cancelled-refunded = ✖️ cancelado, { $charged } ha vuelto a tu saldo
state-unknown = { $state }

button-copy-number = Copiar número
button-cancel = Cancelar

## A code
code-unsure = ✉️ Ha llegado un SMS. No sé con certeza qué parte es el código, así que aquí está completo:
code-erased = ✉️ El texto de este SMS se borró, como se promete en Privacidad.
code-source = { $service } · { $flag } · { $digits }
code-source-erased = { $service } · { $flag }
sms-cut = [el resto es demasiado largo para Telegram]
sms-erased = [borrado, como se promete en Privacidad]

button-copy-code = Copiar código
button-copy-sms = Copiar SMS
button-next-sms = Siguiente SMS
button-waiting-next = Esperando el siguiente SMS

## The end
ended-one =
    { $ending }

    { $thing }
    Número: { $phone }
ended-several = { $orders ->
    [one] Ha terminado 1 pedido:
    [many] Han terminado { $orders } de pedidos:
   *[other] Han terminado { $orders } pedidos:
}
ended-item = • { $thing } { $digits }: { $ending }. { $charged }
ended-with-sms = Concluido, { $sms } SMS
ended-cancelled = Cancelado, { $charged } ha vuelto a tu saldo
ended-cancelled-unpriced = Cancelado, lo que costó ha vuelto a tu saldo
ended-cancelled-elsewhere = Cancelado, pero no por mí
ended-failed = Terminado sin ningún SMS
ended-completed = Concluido sin ningún SMS
ended-unclear = Terminado
charged-unknown = Cobrado: no se sabe
balance-before = Saldo anterior: { $balance }
balance-before-first = Saldo antes del primero de ellos: { $balance }
balance-now = Saldo actual: <b>{ $balance }</b>
balance-unknown = Saldo actual: no se puede consultar ahora, mira en Saldo

## A purchase in doubt
found-one = ✅ Tu compra se hizo: este pedido nuevo está en tu cuenta y estoy esperando su SMS.
found-several =
    🔎 Puede que tu compra se haya hecho, pero hay { $orders } pedidos nuevos que encajan. Prefiero no adivinar; aquí están todos.

    Espero el SMS de cada uno.
found-item = • { $thing } · { $phone } · { $charged }
watch-ended =
    ⌛ jiema.my no dice cómo terminó este pedido. He dejado de consultarlo.

    { $thing }
    Número: { $phone }

    Ábrelo para consultarlo una vez más, o mira tu saldo para saber qué pasó con el dinero.
