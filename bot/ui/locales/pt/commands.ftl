command-start = Começar, ou conectar sua conta
command-menu = Menu principal
command-buy = Comprar um número
command-orders = Pedidos ativos
command-history = Todos os seus pedidos
command-stats = O que você gastou e o que chegou, com gráfico
command-export = Seus pedidos em um arquivo; all: tudo o que está guardado
command-groups = Grupos que veem seus pedidos
command-balance = Seu saldo
command-settings = Idioma e chave
# Shown in this language, and readable by those who know none of it: keep the sign and the words
# for "language" in other scripts, this language's own word first.
command-language = 🌐 Idioma · Language · Язык · 语言 · اللغة · भाषा
command-help = Como funciona, em dez linhas
command-privacy = O que fica guardado aqui e por quanto tempo
command-forget = Apagar tudo o que está guardado sobre você
command-cancel = Parar de digitar; nunca cancela um pedido

## In groups
command-group-link = Mostrar seus pedidos aqui
command-group-unlink = Parar de mostrar seus pedidos aqui
command-group-help = O que eu faço aqui

## What Telegram shows of the bot: in an empty chat (at most 512 characters), and in its page (120)
bot-description =
    Alugue um número de telefone e receba o código SMS dele aqui mesmo.

    Conecte sua conta de jiema.my com uma chave, escolha um serviço e um país e toque em “Comprar”. O código chega sozinho.
bot-short-description = Alugue um número e receba o código SMS neste chat. Uma interface de jiema.my
