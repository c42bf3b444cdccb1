command-start = Начать или подключить аккаунт
command-menu = Главное меню
command-buy = Купить номер
command-orders = Активные заказы
command-history = Все ваши заказы
command-stats = Расходы и полученные SMS, с графиком
command-export = Ваши заказы файлом; all: всё, что хранится
command-groups = Группы, которые видят ваши заказы
command-balance = Ваш баланс
command-settings = Язык и ключ
# Shown in this language, and readable by those who know none of it: keep the sign and the words
# for "language" in other scripts, this language's own word first.
command-language = 🌐 Язык · Language · 语言 · اللغة · भाषा
command-help = Как это работает, в десяти строках
command-privacy = Что здесь хранится и как долго
command-forget = Удалить всё, что хранится о вас
command-cancel = Прервать ввод; заказы не отменяются

## In groups
command-group-link = Показывать здесь ваши заказы
command-group-unlink = Больше не показывать здесь ваши заказы
command-group-help = Что я здесь делаю

## What Telegram shows of the bot: in an empty chat (at most 512 characters), and in its page (120)
bot-description =
    Арендуйте номер телефона и получите на него код из SMS прямо здесь.

    Подключите аккаунт jiema.my с помощью ключа, выберите сервис и страну и нажмите «Купить». Код придёт сам.
bot-short-description = Арендуйте номер телефона и получите код из SMS в этом чате. Работает с jiema.my
