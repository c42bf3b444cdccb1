command-start = Empezar, o conectar tu cuenta
command-menu = Menú principal
command-buy = Comprar un número
command-orders = Pedidos activos
command-history = Todos tus pedidos
command-stats = Lo que gastaste y lo que llegó, con un gráfico
command-export = Tus pedidos en un archivo; con all, todo lo guardado
command-groups = Grupos que ven tus pedidos
command-balance = Tu saldo
command-settings = Idioma y clave
# Shown in this language, and readable by those who know none of it: keep the sign and the words
# for "language" in other scripts, this language's own word first.
command-language = 🌐 Idioma · Language · Язык · 语言 · اللغة · भाषा
command-help = Cómo funciona, en diez líneas
command-privacy = Qué se guarda aquí y por cuánto tiempo
command-forget = Borrar todo lo guardado sobre ti
command-cancel = Dejar de escribir; nunca cancela un pedido

## In groups
command-group-link = Mostrar tus pedidos aquí
command-group-unlink = Dejar de mostrar tus pedidos aquí
command-group-help = Qué hago aquí

## What Telegram shows of the bot: in an empty chat (at most 512 characters), and in its page (120)
bot-description =
    Alquila un número de teléfono y recibe su código SMS aquí mismo.

    Conecta tu cuenta de jiema.my con una clave, elige un servicio y un país, y toca “Comprar”. El código llega solo.
bot-short-description = Alquila un número y recibe su código SMS en este chat. Una interfaz de jiema.my
