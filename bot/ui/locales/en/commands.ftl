command-start = Start, or connect your account
command-menu = Main menu
command-buy = Buy a number
command-orders = Active orders
command-history = All your orders
command-stats = What you spent and what came, with a picture
command-export = Your orders as a file; “all” for everything stored
command-groups = Groups that see your orders
command-balance = Your balance
command-settings = Language and key
# Shown in this language, and readable by those who know none of it: keep the sign and the words
# for "language" in other scripts, this language's own word first.
command-language = 🌐 Language · Язык · 语言 · اللغة · भाषा
command-help = How it works, in ten lines
command-privacy = What is stored here, and for how long
command-forget = Delete everything stored about you
command-cancel = Stop typing; never cancels an order

## In groups
command-group-link = Show your orders here
command-group-unlink = Stop showing your orders here
command-group-help = What I do here

## What Telegram shows of the bot: in an empty chat (at most 512 characters), and in its page (120)
bot-description =
    Rent a phone number and get its SMS code right here.

    Connect your jiema.my account with a key, choose a service and a country, and tap Buy. The code arrives by itself.
bot-short-description = Rent a phone number, get its SMS code in this chat. A front-end of jiema.my
