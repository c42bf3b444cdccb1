start-welcome =
    👋 Aquí alquilas un número de teléfono y recibes su código SMS en este chat. Los códigos llegan solos, no hace falta actualizar nada.

    Para empezar, conecta tu cuenta de jiema.my con una clave. Una clave es una contraseña que permite a este bot alquilar con tu saldo.

    1. Inicia sesión en jiema.my y recarga
    2. Crea allí una clave
    3. Pégala aquí

    Tu mensaje con la clave se borra al instante, y la clave se guarda cifrada.
start-need-key =
    🔑 Para esto necesito tu clave.

    Una clave es una contraseña que permite a este bot alquilar con tu saldo. Toca “Obtener clave”, crea una y pégala aquí.
start-not-allowed =
    Este bot es privado y tu cuenta de Telegram no está en su lista. No se ha guardado nada sobre ti.

    Si crees que debería estar, pregunta a la persona que gestiona este bot.

## A pasted key
key-checking = 🔑 Comprobando tu clave…
key-connected = ✅ Cuenta conectada: <b>{ $name }</b>.
key-connected-empty = Todavía no hay dinero en tu cuenta. Recarga y luego toca “Comprobar”.
key-cut =
    ✂️ Esta clave parece cortada. Una clave completa es <code>jm_</code> y 43 caracteres detrás.

    Cópiala otra vez y pégala aquí. Si ya no la ves en el sitio, crea una nueva.
key-refused =
    🚫 jiema.my no acepta esta clave. Puede que se haya revocado o que falte un carácter. No se ha guardado nada.

    Crea una nueva y pégala aquí.
key-banned =
    🚫 jiema.my no permite el acceso a esta cuenta, sea cual sea la clave. No se ha guardado nada.

    Escribe al soporte de jiema.my; ellos pueden decirte por qué.
key-unchecked =
    📡 jiema.my no responde en este momento, así que no he podido comprobar esta clave. No se ha guardado nada.

    Pégala de nuevo en unos minutos.
key-unstored =
    💾 En este momento no puedo guardar nada, así que no he conservado esta clave. No se ha guardado nada.

    Pégala de nuevo en unos minutos.
key-in-group =
    ⚠️ Eso era una clave, y otras personas aquí han podido leerla. Una clave es una contraseña de tu saldo: revócala ahora en jiema.my y crea una nueva.

    Pega la nueva solo en un chat privado conmigo.
key-message-deleted = 🧹 Tu mensaje con la clave se ha borrado.
key-message-not-deleted = ⚠️ Telegram no me ha dejado borrar tu mensaje con la clave. Por favor, bórralo tú.

## Main menu
menu =
    💰 Saldo: <b>{ $balance }</b>
    { $waiting ->
        [0] Ningún número está esperando un SMS.
        [one] 1 número está esperando un SMS.
        [many] { $waiting } de números están esperando un SMS.
       *[other] { $waiting } números están esperando un SMS.
    }
menu-no-balance =
    💰 Ahora mismo no se puede consultar tu saldo.
    { $waiting ->
        [0] Ningún número está esperando un SMS.
        [one] 1 número está esperando un SMS.
        [many] { $waiting } de números están esperando un SMS.
       *[other] { $waiting } números están esperando un SMS.
    }
