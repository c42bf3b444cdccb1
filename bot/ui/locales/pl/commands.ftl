command-start = Zacznij lub połącz konto
command-menu = Menu główne
command-buy = Kup numer
command-orders = Aktywne zamówienia
command-history = Wszystkie twoje zamówienia
command-stats = Twoje wydatki i otrzymane SMS-y, z wykresem
command-export = Zamówienia w pliku; z all wszystko, co jest przechowywane
command-groups = Grupy, które widzą twoje zamówienia
command-balance = Twoje saldo
command-settings = Język i klucz
# Shown in this language, and readable by those who know none of it: keep the sign and the words
# for "language" in other scripts, this language's own word first.
command-language = 🌐 Język · Language · Язык · 语言 · اللغة · भाषा
command-help = Jak to działa, w dziesięciu punktach
command-privacy = Co jest tu przechowywane i jak długo
command-forget = Usuń wszystko, co jest o tobie przechowywane
command-cancel = Przerwij wpisywanie; nie anuluje zamówień

## In groups
command-group-link = Pokazuj tu swoje zamówienia
command-group-unlink = Przestań pokazywać tu swoje zamówienia
command-group-help = Co tu robię

## What Telegram shows of the bot: in an empty chat (at most 512 characters), and in its page (120)
bot-description =
    Wynajmij numer telefonu i odbierz kod z SMS-a od razu tutaj.

    Połącz konto jiema.my za pomocą klucza, wybierz usługę i kraj, a potem dotknij „Kup”. Kod przyjdzie sam.
bot-short-description = Wynajmij numer telefonu i odbierz kod z SMS-a w tym czacie. Działa z jiema.my
