language-own-name = Português

## What is bought
thing = <b>{ $service }</b> · { $flag } { $country }
thing-anywhere = <b>{ $service }</b>
country-unknown = Qualquer país
phone-unknown = ainda não se sabe
phone-erased = apagado
time-utc = { $time } UTC

## Buttons that many screens share
button-back = ⬅️ Voltar
button-menu = Menu
button-refresh = 🔄 Atualizar
button-try-again = Tentar de novo
button-check-again = Verificar
button-top-up = 💳 Recarregar
button-get-key = 🔑 Obter chave
button-open-site = 🌍 Abrir jiema.my
# As command-language: readable by those who know none of this language. At most 30 letters.
button-language = 🌐 Idioma · Язык · 语言
button-privacy = Privacidade
button-start-again = Começar de novo
button-buy-number = 📱 Comprar um número
button-buy-again = Repetir compra
button-buy-again-order = Repetir { $name } { $flag }
button-buy-another = Comprar outro
button-orders = ⏳ Pedidos ativos
button-history = 🗂 Histórico
button-balance = 💰 Saldo
button-settings = ⚙️ Ajustes
button-help = ❔ Ajuda

## Turning pages
button-earlier = ‹
button-later = ›
button-page = { $page }/{ $pages }
button-page-only = { $page }

## Lists of orders
button-order = { $mark } { $name } { $flag } { $digits }
button-cancel-order = Cancelar { $name } { $flag } { $digits }
list-item = • { $thing } · { $phone }
list-more = …e mais { $more }, veja em Histórico
