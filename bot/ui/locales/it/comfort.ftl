## Quiet hours
quiet-none =
    🌙 <b>Ore di silenzio</b>

    In queste ore suonano solo i codici. Tutto il resto arriva comunque subito, in silenzio.

    Da che ora?
quiet-until = Silenzio dalle { $begins }. Fino a che ora?
quiet-clock = Silenzio dalle { $begins } alle { $ends }. Che ore sono adesso da te? Tocca quello che segna il tuo orologio, così so quali sono le tue ore.
quiet =
    🌙 <b>Ore di silenzio</b>

    Dalle { $begins } alle { $ends } suonano solo i codici. Tutto il resto arriva comunque subito, in silenzio.

    Il tuo orologio ora: { $now }. Se segna altro, imposta di nuovo le ore.

button-quiet = 🌙 Silenzio: { $begins } – { $ends }
button-quiet-none = 🌙 Ore di silenzio: nessuna
button-quiet-change = Imposta di nuovo le ore
button-quiet-off = Nessuna ora di silenzio

## The order of countries
sort = ↕️ In che ordine devo elencare i paesi?

button-sort-usual = { $sort ->
    [s] ↕️ Paesi: più disponibili
    [n] ↕️ Paesi: per nome
   *[p] ↕️ Paesi: più economici
}

## What is kept for this
privacy-comfort = Vengono conservati anche: gli avvisi che hai chiesto, finché non te li do o non passano 7 giorni; le tue ore di silenzio, con la differenza oraria del tuo orologio.

## Waiting
card-usual-wait = { $orders ->
    [one] Attesa abituale: { $wait } (la metà di { $orders } ordine qui non ha atteso di più)
    [many] Attesa abituale: { $wait } (la metà di { $orders } di ordini qui non ha atteso di più)
   *[other] Attesa abituale: { $wait } (la metà di { $orders } ordini qui non ha atteso di più)
}
card-overdue = ⌛ Questo ci mette più del solito. Puoi continuare ad aspettare, o annullarlo e provare un altro numero o paese.
reminder-one = ⌛ Ancora nessun SMS, e questo numero scade { $relative }.
reminder-several = { $orders ->
    [one] ⌛ Ancora nessun SMS, e 1 numero scade presto:
    [many] ⌛ Ancora nessun SMS, e { $orders } di numeri scadono presto:
   *[other] ⌛ Ancora nessun SMS, e { $orders } numeri scadono presto:
}
reminder-item = • { $thing } · { $phone }, { $relative }
reminder-cancel = Puoi ancora annullare, finché non è arrivato nessun SMS.
