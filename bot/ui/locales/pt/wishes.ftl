## Tell me when
wish-made =
    🔔 Vou avisar você aqui, uma vez, assim que houver números de novo.

    { $thing }

    Olho cerca de uma vez por minuto, durante 7 dias. Nunca compro por conta própria.
wish-made-price =
    🔔 Vou avisar você aqui, uma vez, assim que um número custar { $price } ou menos.

    { $thing }

    Olho cerca de uma vez por minuto, durante 7 dias. Nunca compro por conta própria.
wish-price =
    🔔 <b>Avise-me se baixar o preço</b>

    { $thing }
    Preço agora: { $price }

    A que preço ou menos devo avisar? Olho durante 7 dias e aviso uma vez.
wish-too-many = { $most ->
    [one] Você só pode ter { $most } aviso por vez. Remova-o antes:
    [many] Você pode ter { $most } de avisos por vez. Remova um antes:
   *[other] Você pode ter { $most } avisos por vez. Remova um antes:
}
wishes =
    🔔 <b>Avisos</b>

    Busco cada um até o dia indicado: ou aviso uma vez, ou ele é descartado. Toque em um para removê-lo:
wishes-none =
    🔔 <b>Avisos</b>

    Nenhum agora. Onde um país estiver sem estoque ou caro demais, toque em “Avise-me”.
wishes-item = • { $thing }, em estoque, até { $day }
wishes-item-price = • { $thing }, { $price } ou menos, até { $day }
notice-wish =
    🔔 Encontrei números, a partir de { $price }. Outras pessoas também podem querê-los.

    { $thing }

button-wish = 🔔 Avise-me
button-wish-cheaper = 🔔 Avise-me se baixar o preço
button-wish-at-most = ≤ { $price }
button-wishes = 🔔 Avisos: { $wishes }
button-wish-remove = ✖️ { $name } { $flag }
button-wish-remove-price = ✖️ { $name } { $flag } ≤ { $price }
button-see-price = Ver o preço
