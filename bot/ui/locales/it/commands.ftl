command-start = Inizia, o collega il tuo account
command-menu = Menu principale
command-buy = Acquista un numero
command-orders = Ordini attivi
command-history = Tutti i tuoi ordini
command-stats = Quanto hai speso e cosa è arrivato, con un grafico
command-export = I tuoi ordini in un file; all: tutto ciò che è conservato
command-groups = Gruppi che vedono i tuoi ordini
command-balance = Il tuo saldo
command-settings = Lingua e chiave
# Shown in this language, and readable by those who know none of it: keep the sign and the words
# for "language" in other scripts, this language's own word first.
command-language = 🌐 Lingua · Language · Язык · 语言 · اللغة · भाषा
command-help = Come funziona, in dieci righe
command-privacy = Cosa viene conservato qui, e per quanto
command-forget = Elimina tutto ciò che è conservato su di te
command-cancel = Smetti di scrivere; non annulla mai un ordine

## In groups
command-group-link = Mostra qui i tuoi ordini
command-group-unlink = Smetti di mostrare qui i tuoi ordini
command-group-help = Cosa faccio qui

## What Telegram shows of the bot: in an empty chat (at most 512 characters), and in its page (120)
bot-description =
    Noleggia un numero di telefono e ricevi il suo codice SMS proprio qui.

    Collega il tuo account jiema.my con una chiave, scegli un servizio e un paese, e tocca “Acquista”. Il codice arriva da solo.
bot-short-description = Noleggia un numero di telefono, ricevi il codice SMS in questa chat. Un’interfaccia di jiema.my
