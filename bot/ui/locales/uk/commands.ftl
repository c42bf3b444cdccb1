command-start = Почати або під’єднати обліковий запис
command-menu = Головне меню
command-buy = Купити номер
command-orders = Активні замовлення
command-history = Усі ваші замовлення
command-stats = Витрати й отримані SMS, з графіком
command-export = Ваші замовлення файлом; all: усе, що зберігається
command-groups = Групи, які бачать ваші замовлення
command-balance = Ваш баланс
command-settings = Мова і ключ
# Shown in this language, and readable by those who know none of it: keep the sign and the words
# for "language" in other scripts, this language's own word first.
command-language = 🌐 Мова · Language · Язык · 语言 · اللغة · भाषा
command-help = Як це працює, у десяти рядках
command-privacy = Що тут зберігається і як довго
command-forget = Видалити все, що зберігається про вас
command-cancel = Перервати введення; замовлення не скасовуються

## In groups
command-group-link = Показувати тут ваші замовлення
command-group-unlink = Більше не показувати тут ваші замовлення
command-group-help = Що я тут роблю

## What Telegram shows of the bot: in an empty chat (at most 512 characters), and in its page (120)
bot-description =
    Орендуйте номер телефону й отримайте на нього код із SMS просто тут.

    Під’єднайте обліковий запис jiema.my за допомогою ключа, виберіть сервіс і країну та натисніть «Купити». Код прийде сам.
bot-short-description = Орендуйте номер телефону й отримайте код із SMS у цьому чаті. Працює з jiema.my
