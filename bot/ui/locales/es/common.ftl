language-own-name = Español

## What is bought
thing = <b>{ $service }</b> · { $flag } { $country }
thing-anywhere = <b>{ $service }</b>
country-unknown = Cualquier país
phone-unknown = aún no se conoce
phone-erased = borrado
time-utc = { $time } UTC

## Buttons that many screens share
button-back = ⬅️ Atrás
button-menu = Menú
button-refresh = 🔄 Actualizar
button-try-again = Reintentar
button-check-again = Comprobar
button-top-up = 💳 Recargar
button-get-key = 🔑 Obtener clave
button-open-site = 🌍 Abrir jiema.my
# As command-language: readable by those who know none of this language. At most 30 letters.
button-language = 🌐 Idioma · Язык · 语言
button-privacy = Privacidad
button-start-again = Empezar de nuevo
button-buy-number = 📱 Comprar un número
button-buy-again = Repetir compra
button-buy-again-order = Repetir { $name } { $flag }
button-buy-another = Comprar otro
button-orders = ⏳ Activos
button-history = 🗂 Historial
button-balance = 💰 Saldo
button-settings = ⚙️ Ajustes
button-help = ❔ Ayuda

## Turning pages
button-earlier = ‹
button-later = ›
button-page = { $page }/{ $pages }
button-page-only = { $page }

## Lists of orders
button-order = { $mark } { $name } { $flag } { $digits }
button-cancel-order = Cancelar { $name } { $flag } { $digits }
list-item = • { $thing } · { $phone }
list-more = …y { $more } más, en Historial
