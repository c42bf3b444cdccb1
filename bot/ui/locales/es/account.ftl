balance =
    💰 <b>{ $balance }</b>
    Cuenta: { $name }

    El saldo se recarga en jiema.my. Después toca “Actualizar” para verlo aquí.
help =
    1. Toca “Comprar un número”, o escribe para qué es: “telegram”.
    2. Si quieres, añade el país: “telegram malasia”.
    3. Revisa el precio y toca “Comprar”. Ahí es cuando pagas.
    4. Escribe el número donde te pidan un código. Se copia con un toque.
    5. El código llega aquí solo, en un mensaje nuevo.
    6. ¿Necesitas otro? “Siguiente SMS” conserva el número, sin cargo adicional.
    7. ¿No llega el SMS? “Cancelar” devuelve el dinero, mientras no haya llegado ninguno.
    8. /orders muestra lo que está en espera; /history, todo lo anterior.
    9. El saldo se recarga en jiema.my, ver /balance.
    10. /privacy dice qué se guarda; /forget lo borra.

## Settings
settings =
    ⚙️ <b>Ajustes</b>

    Idioma: { $language }
    Cuenta: { $name }
settings-no-key =
    ⚙️ <b>Ajustes</b>

    Idioma: { $language }
    Cuenta: ninguna conectada
low-balance =
    💰 <b>Saldo bajo</b>

    Avisarme una vez cuando un pedido deje menos de:

    También se avisa a un grupo, si ese pedido se muestra allí y el grupo está configurado para ello.
language = 🌐 ¿En qué idioma quieres que escriba?
# Said once, in the language offered, to somebody whose account is set to it.
language-offer = 🌐 ¿Quieres que escriba en español?

## Privacy
privacy =
    <b>Qué se guarda aquí</b>

    • Tu ID de Telegram y tu idioma, para reconocerte
    • Tu clave, cifrada, para alquilar con tu saldo y ver tus SMS
    • Tus pedidos con números y SMS, para mostrártelos
    • Qué mensajes muestran un pedido, aquí y en tus grupos, para mantenerlos al día
    • Los favoritos que marcas, para ponerlos primero
    • Qué grupos has vinculado y qué pueden ver, para publicar allí y en ningún otro sitio

    { $days ->
        [one] Los números y los SMS se borran 1 día después de la compra.
        [many] Los números y los SMS se borran { $days } de días después de la compra.
       *[other] Los números y los SMS se borran { $days } días después de la compra.
    } Lo demás se queda hasta que lo borres. No se da nada a nadie, salvo a jiema.my, que vende los números.

## Another key, or none
replace-key =
    🔑 Pega aquí la clave nueva. Sustituye a la anterior en cuanto jiema.my la acepte.

    Hasta entonces no cambia nada.
replace-key-orders = { $orders ->
    [one] Este pedido continúa con la clave nueva si es de la misma cuenta de jiema.my. Si es de otra, el pedido se queda con la clave anterior y su código llegará igual; en ese caso, no revoques la clave anterior antes de que termine el pedido:
    [many] Estos { $orders } pedidos continúan con la clave nueva si es de la misma cuenta de jiema.my. Si es de otra, se quedan con la clave anterior y sus códigos llegarán igual; en ese caso, no revoques la clave anterior antes de que terminen:
   *[other] Estos { $orders } pedidos continúan con la clave nueva si es de la misma cuenta de jiema.my. Si es de otra, se quedan con la clave anterior y sus códigos llegarán igual; en ese caso, no revoques la clave anterior antes de que terminen:
}
disconnect =
    <b>¿Desconectar tu cuenta?</b>

    Ya no podrás comprar aquí hasta que vuelvas a pegar una clave. Tu dinero sigue en jiema.my.
disconnect-orders = { $orders ->
    [one] Este pedido sigue abierto. Su código llegará aquí hasta que termine; después ya no se consulta nada. Puedes cancelarlo antes:
    [many] Estos { $orders } pedidos siguen abiertos. Sus códigos llegarán aquí hasta que terminen; después ya no se consulta nada. Puedes cancelarlos antes:
   *[other] Estos { $orders } pedidos siguen abiertos. Sus códigos llegarán aquí hasta que terminen; después ya no se consulta nada. Puedes cancelarlos antes:
}
disconnected =
    Cuenta desconectada. Tu dinero sigue en jiema.my como antes.

    Para volver, pega aquí una clave cuando quieras.
forget =
    <b>¿Borrar todo lo guardado aquí?</b>

    Tu clave, tus ajustes, tus vínculos con grupos, todos los pedidos y SMS. No se puede deshacer. Tu cuenta y tu dinero en jiema.my quedan como están.
forget-orders = { $orders ->
    [one] ⚠️ Este pedido sigue abierto. Su SMS ya no llegará aquí, y no se reembolsa por sí solo. Puedes cancelarlo antes:
    [many] ⚠️ Estos { $orders } pedidos siguen abiertos. Sus SMS ya no llegarán aquí, y no se reembolsan por sí solos. Puedes cancelarlos antes:
   *[other] ⚠️ Estos { $orders } pedidos siguen abiertos. Sus SMS ya no llegarán aquí, y no se reembolsan por sí solos. Puedes cancelarlos antes:
}
forgotten =
    Se ha borrado todo lo que había guardado sobre ti. Tu dinero sigue en jiema.my como antes.

    Los mensajes de este chat los puedes borrar tú.

button-low-balance = 💰 Saldo bajo: { $least }
button-low-balance-never = 💰 Saldo bajo: sin aviso
button-least-never = No avisarme
button-replace-key = Cambiar clave
button-disconnect = Desconectar
button-disconnect-now = Desconectar
button-forget = Borrar todo
button-forget-now = Borrar todo
