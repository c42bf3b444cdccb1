language-own-name = Русский

## What is bought
thing = <b>{ $service }</b> · { $flag } { $country }
thing-anywhere = <b>{ $service }</b>
country-unknown = Любая страна
phone-unknown = пока неизвестен
phone-erased = стёрт
time-utc = { $time } UTC

## Buttons that many screens share
button-back = ⬅️ Назад
button-menu = Меню
button-refresh = 🔄 Обновить
button-try-again = Повторить
button-check-again = 🔄 Проверить
button-top-up = 💳 Пополнить
button-get-key = 🔑 Получить ключ
button-open-site = 🌍 Открыть jiema.my
# As command-language: readable by those who know none of this language. At most 30 letters.
button-language = 🌐 Язык · Language · 语言
button-privacy = Приватность
button-start-again = Начать заново
button-buy-number = 📱 Купить номер
button-buy-again = Купить снова
button-buy-again-order = Купить снова { $name } { $flag }
button-buy-another = Купить другой
button-orders = ⏳ Активные
button-history = 🗂 История
button-balance = 💰 Баланс
button-settings = ⚙️ Настройки
button-help = ❔ Помощь

## Turning pages
button-earlier = ‹
button-later = ›
button-page = { $page }/{ $pages }
button-page-only = { $page }

## Lists of orders
button-order = { $mark } { $name } { $flag } { $digits }
button-cancel-order = Отменить { $name } { $flag } { $digits }
list-item = • { $thing } · { $phone }
list-more = …и ещё { $more }, см. «Историю»
