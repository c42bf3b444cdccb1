notice-key-refused =
    🔑 jiema.my nie przyjmuje już klucza konta <b>{ $name }</b>. Prawdopodobnie został unieważniony.

    Utwórz nowy klucz i wklej go tutaj; wtedy wszystko ruszy dalej.
notice-unwatched = { $orders ->
    [one] Do tego czasu nie widzę SMS-ów tego zamówienia; są na jiema.my:
    [few] Do tego czasu nie widzę SMS-ów tych { $orders } zamówień; są na jiema.my:
   *[many] Do tego czasu nie widzę SMS-ów tych { $orders } zamówień; są na jiema.my:
}
notice-outage =
    📡 jiema.my nie odpowiada od kilku minut. Pytam dalej; wszystko nowe pojawi się tutaj, gdy tylko odpowie. Nie musisz nic robić.
notice-outage-orders = { $orders ->
    [one] To zamówienie czeka:
    [few] Te { $orders } zamówienia czekają:
   *[many] Te { $orders } zamówień czeka:
}
notice-unexplained =
    🔎 Nie widać nowego zamówienia z tego zakupu, ale saldo jest niższe niż przed nim.

    Przed: { $before }
    Teraz: <b>{ $now }</b>

    Jeśli te pieniądze wydano gdzie indziej, nic tu nie kupiono. Jeśli nie, zajrzyj do zamówień na jiema.my, zanim kupisz ponownie. Ja też szukam dalej i pokażę zamówienie tutaj, jeśli się pojawi.
notice-low-balance =
    💰 Twoje saldo jest teraz niższe niż { $least }.

    Zostało po tym zamówieniu: <b>{ $left }</b>

## Beside other screens
note-cancelling = { $seconds ->
    [one] ⏳ Anuluję za około { $seconds } sekundę, nie musisz nic robić.
    [few] ⏳ Anuluję za około { $seconds } sekundy, nie musisz nic robić.
   *[many] ⏳ Anuluję za około { $seconds } sekund, nie musisz nic robić.
}
note-asking-next = { $seconds ->
    [one] ⏳ Poproszę o kolejny SMS za około { $seconds } sekundę, nie musisz nic robić.
    [few] ⏳ Poproszę o kolejny SMS za około { $seconds } sekundy, nie musisz nic robić.
   *[many] ⏳ Poproszę o kolejny SMS za około { $seconds } sekund, nie musisz nic robić.
}
note-unchanged = Na razie nic nowego.
note-language = ✅ Od teraz piszę po polsku.
note-typing-ended = Dobrze, wpisywanie przerwane. Żadne zamówienie nie zostało ruszone.
note-follows = ✅ Od teraz kody z niego przychodzą tutaj.
note-confirm-afresh = To dotknięcie było za późno i nic nie kupiono. Oto aktualna cena.
