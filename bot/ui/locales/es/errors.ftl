## jiema.my said no
refused-insufficient = 💰 No tienes saldo suficiente. No se ha comprado nada.
refused-no-numbers = 📭 El último número de ahí se acaba de agotar. No se ha comprado nada; prueba con otro país o vuelve a mirar dentro de un rato.
refused-bad-service = jiema.my ya no vende números para este servicio. No se ha comprado nada; elige otro.
refused-bad-country = jiema.my ya no vende números de este país. No se ha comprado nada; elige otro.
refused-code-received = ✉️ Ha llegado un SMS, así que este pedido ya no se puede cancelar. No se ha reembolsado nada; el SMS llega aquí ahora.
refused-already-changed = Este pedido acababa de cambiar. Así está ahora.
refused-other =
    jiema.my lo ha rechazado:

    <blockquote>{ $message }</blockquote>

    No se ha comprado ni cambiado nada.
refused-unexplained = jiema.my lo ha rechazado sin dar un motivo. No se ha comprado ni cambiado nada.

## Trouble
trouble-unreachable = 📡 jiema.my no responde en este momento. No se ha comprado ni cambiado nada. Inténtalo de nuevo en un minuto.
trouble-too-fast = ⏳ jiema.my pide una breve pausa. No se ha comprado ni cambiado nada. Inténtalo de nuevo en un minuto.
trouble-too-fast-seconds = { $seconds ->
    [one] ⏳ jiema.my pide una breve pausa. No se ha comprado ni cambiado nada. Inténtalo de nuevo en 1 segundo.
    [many] ⏳ jiema.my pide una breve pausa. No se ha comprado ni cambiado nada. Inténtalo de nuevo en { $seconds } de segundos.
   *[other] ⏳ jiema.my pide una breve pausa. No se ha comprado ni cambiado nada. Inténtalo de nuevo en { $seconds } segundos.
}
trouble-key-refused = 🔑 jiema.my ya no acepta tu clave; probablemente se revocó. No se ha comprado ni cambiado nada. Crea una clave nueva en jiema.my y pégala aquí.
trouble-banned = 🚫 jiema.my no permite el acceso a esta cuenta. No se ha comprado ni cambiado nada. Escribe al soporte de jiema.my.
trouble-key-lost = 🔑 La clave que guardaste ya no se puede leer aquí. No se ha comprado ni cambiado nada. Pega tu clave otra vez.
trouble-gone = jiema.my no conoce este pedido en tu cuenta. No se ha comprado ni cambiado nada. Puede ser de una clave que usabas antes.
trouble-unwritable = 💾 En este momento no puedo guardar nada, así que no se ha comprado nada. Lo que pase mientras tanto con tus pedidos se mostrará aquí en cuanto pueda guardar de nuevo. Inténtalo otra vez en unos minutos.
trouble-unexpected = 😕 Algo ha fallado por mi parte. Si estabas comprando, mira “Activos” antes de intentarlo de nuevo: allí se ve lo que se ha cobrado.

hint-media = Solo leo texto. Escribe para qué es el número, por ejemplo “telegram”, o abre el menú.

toast-expired = Este botón ha caducado. Abre el menú con /menu
toast-not-allowed = Este bot es privado
