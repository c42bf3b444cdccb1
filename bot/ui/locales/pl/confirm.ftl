confirm-price =
    Cena: <b>{ $price }</b>
    Nie można teraz odczytać salda. Jeśli jest za niskie, nic nie zostanie kupione.
confirm-price-balance =
    Cena: <b>{ $price }</b>
    Saldo: { $before }
    Po zakupie: { $after }
confirm-rose = ⚠️ Cena wzrosła z { $before } do { $price }. Nic nie kupiono. Kupić po nowej cenie?
confirm-insufficient =
    Cena: <b>{ $price }</b>
    Saldo: { $balance }
    Brakuje: <b>{ $missing }</b>

    Nic nie kupiono. Doładuj saldo, a potem dotknij „Sprawdź znowu”.
confirm-buying = ⏳ Wynajmuję dla ciebie numer…
confirm-queued = { $seconds ->
    [one] ⏳ jiema.my przyjmuje ograniczoną liczbę zamówień na minutę. Twoje zostanie złożone za około { $seconds } sekundę. Jeśli ta wiadomość zostanie, nic nie kupiono.
    [few] ⏳ jiema.my przyjmuje ograniczoną liczbę zamówień na minutę. Twoje zostanie złożone za około { $seconds } sekundy. Jeśli ta wiadomość zostanie, nic nie kupiono.
   *[many] ⏳ jiema.my przyjmuje ograniczoną liczbę zamówień na minutę. Twoje zostanie złożone za około { $seconds } sekund. Jeśli ta wiadomość zostanie, nic nie kupiono.
}
confirm-checking =
    🔎 Odpowiedź jiema.my zaginęła, więc sprawdzam, czy zakup doszedł do skutku.

    Nie kupuj tego ponownie. Dam znać w ciągu minuty, nie musisz nic robić.
confirm-nothing-bought =
    ✅ Sprawdzone: nic nie kupiono. Gdyby zamówienie mimo to się pojawiło, zobaczysz je tutaj.

    Możesz spróbować ponownie.
confirm-another =
    ⏳ Inny zakup z tego konta jest jeszcze sprawdzany. Teraz nic nie kupiono.

    To potrwa najwyżej minutę. Potem możesz kupić ten numer.

button-buy-for = Kup za { $price }
button-post-on = 👥 Pokaż w { $name }: tak
button-post-off = 👥 Pokaż w { $name }: nie
note-unposted = ⚠️ Nie pokazano w { $group }: powiązanie przerwało się po pokazaniu ceny.
