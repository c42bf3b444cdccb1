## Quiet hours
quiet-none =
    🌙 <b>Horas de silêncio</b>

    Nessas horas, só os códigos fazem som. Todo o resto continua chegando na hora, em silêncio.

    A partir de que hora?
quiet-until = Silêncio a partir de { $begins }. Até que hora?
quiet-clock = Silêncio de { $begins } a { $ends }. Que horas são agora para você? Toque no que seu relógio mostra, para que eu saiba quais são suas horas.
quiet =
    🌙 <b>Horas de silêncio</b>

    De { $begins } a { $ends }, só os códigos fazem som. Todo o resto continua chegando na hora, em silêncio.

    Seu relógio agora: { $now }. Se ele mostrar outra coisa, escolha as horas de novo.

button-quiet = 🌙 Silêncio: { $begins } – { $ends }
button-quiet-none = 🌙 Horas de silêncio: não
button-quiet-change = Escolher as horas de novo
button-quiet-off = Sem horas de silêncio

## The order of countries
sort = ↕️ Em que ordem devo listar os países?

button-sort-usual = { $sort ->
    [s] ↕️ Países: maior estoque
    [n] ↕️ Países: por nome
   *[p] ↕️ Países: mais baratos
}

## What is kept for this
privacy-comfort = Também ficam guardados: os avisos que você pediu, até serem dados ou até passarem 7 dias; suas horas de silêncio, com a diferença de fuso do seu relógio.

## Waiting
card-usual-wait = { $orders ->
    [one] Espera habitual: { $wait } (metade de { $orders } pedido aqui não esperou mais que isso)
    [many] Espera habitual: { $wait } (metade de { $orders } de pedidos aqui não esperou mais que isso)
   *[other] Espera habitual: { $wait } (metade de { $orders } pedidos aqui não esperou mais que isso)
}
card-overdue = ⌛ Este está demorando mais que o habitual. Você pode continuar esperando, ou cancelá-lo e tentar outro número ou país.
reminder-one = ⌛ Nenhum SMS ainda, e este número expira { $relative }.
reminder-several = { $orders ->
    [one] ⌛ Nenhum SMS ainda, e { $orders } número expira em breve:
    [many] ⌛ Nenhum SMS ainda, e { $orders } de números expiram em breve:
   *[other] ⌛ Nenhum SMS ainda, e { $orders } números expiram em breve:
}
reminder-item = • { $thing } · { $phone }, { $relative }
reminder-cancel = Você ainda pode cancelar, desde que nenhum SMS tenha chegado.
