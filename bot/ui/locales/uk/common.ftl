language-own-name = Українська

## What is bought
thing = <b>{ $service }</b> · { $flag } { $country }
thing-anywhere = <b>{ $service }</b>
country-unknown = Будь-яка країна
phone-unknown = ще невідомий
phone-erased = стерто
time-utc = { $time } UTC

## Buttons that many screens share
button-back = ⬅️ Назад
button-menu = Меню
button-refresh = 🔄 Оновити
button-try-again = Повторити
button-check-again = Перевірити знов
button-top-up = 💳 Поповнити
button-get-key = 🔑 Отримати ключ
button-open-site = 🌍 Відкрити jiema.my
# As command-language: readable by those who know none of this language. At most 30 letters.
button-language = 🌐 Мова · Language · 语言
button-privacy = Приватність
button-start-again = Почати заново
button-buy-number = 📱 Купити номер
button-buy-again = Купити знову
button-buy-again-order = Купити знову { $name } { $flag }
button-buy-another = Купити інший
button-orders = ⏳ Активні
button-history = 🗂 Історія
button-balance = 💰 Баланс
button-settings = ⚙️ Параметри
button-help = ❔ Довідка

## Turning pages
button-earlier = ‹
button-later = ›
button-page = { $page }/{ $pages }
button-page-only = { $page }

## Lists of orders
button-order = { $mark } { $name } { $flag } { $digits }
button-cancel-order = Скасувати { $name } { $flag } { $digits }
list-item = • { $thing } · { $phone }
list-more = …і ще { $more }, див. «Історію»
