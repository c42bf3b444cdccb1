start-welcome =
    👋 Tutaj wynajmiesz numer telefonu i odbierzesz kod z SMS-a w tym czacie. Kody przychodzą same, nie trzeba nic odświeżać.

    Na początek połącz konto jiema.my za pomocą klucza. Klucz to hasło, dzięki któremu ten bot może wynajmować numery z twojego salda.

    1. Zaloguj się na jiema.my i doładuj saldo
    2. Utwórz tam klucz
    3. Wklej go tutaj

    Twoja wiadomość z kluczem jest od razu usuwana, a klucz przechowywany w postaci zaszyfrowanej.
start-need-key =
    🔑 Do tego potrzebny jest twój klucz.

    Klucz to hasło, dzięki któremu ten bot może wynajmować numery z twojego salda. Dotknij „Uzyskaj klucz”, utwórz go i wklej tutaj.
start-not-allowed =
    Ten bot jest prywatny, a twojego konta Telegram nie ma na jego liście. Nie zapisano żadnych danych o tobie.

    Jeśli uważasz, że powinno na niej być, zapytaj osobę, która prowadzi tego bota.

## A pasted key
key-checking = 🔑 Sprawdzam twój klucz…
key-connected = ✅ Połączono jako <b>{ $name }</b>.
key-connected-empty = Na twoim koncie nie ma jeszcze pieniędzy. Doładuj saldo, a potem dotknij „Sprawdź znowu”.
key-cut =
    ✂️ Ten klucz wygląda na ucięty. Cały klucz to <code>jm_</code> i 43 znaki po nim.

    Skopiuj go jeszcze raz i wklej tutaj. Jeśli nie widać go już na stronie, utwórz nowy.
key-refused =
    🚫 jiema.my nie przyjmuje tego klucza. Mógł zostać unieważniony albo zgubił się jakiś znak. Nic nie zapisano.

    Utwórz nowy i wklej go tutaj.
key-banned =
    🚫 jiema.my nie wpuszcza tego konta, niezależnie od klucza. Nic nie zapisano.

    Napisz do pomocy technicznej jiema.my; tam mogą podać powód.
key-unchecked =
    📡 jiema.my teraz nie odpowiada, więc nie udało się sprawdzić tego klucza. Nic nie zapisano.

    Wklej go ponownie za kilka minut.
key-unstored =
    💾 Nie mogę teraz niczego zapisać, więc klucz nie został zachowany. Nic nie zapisano.

    Wklej go ponownie za kilka minut.
key-in-group =
    ⚠️ To był klucz, a inni mogli go tu przeczytać. Klucz to hasło do twojego salda: unieważnij go teraz na jiema.my i utwórz nowy.

    Nowy wklejaj tylko w prywatnym czacie ze mną.
key-message-deleted = 🧹 Twoja wiadomość z kluczem jest usunięta.
key-message-not-deleted = ⚠️ Telegram nie pozwolił mi usunąć twojej wiadomości z kluczem. Usuń ją samodzielnie.

## Main menu
menu =
    💰 Saldo: <b>{ $balance }</b>
    { $waiting ->
        [0] Żaden numer nie czeka na SMS.
        [one] { $waiting } numer czeka na SMS.
        [few] { $waiting } numery czekają na SMS.
       *[many] { $waiting } numerów czeka na SMS.
    }
menu-no-balance =
    💰 Nie można teraz odczytać salda.
    { $waiting ->
        [0] Żaden numer nie czeka na SMS.
        [one] { $waiting } numer czeka na SMS.
        [few] { $waiting } numery czekają na SMS.
       *[many] { $waiting } numerów czeka na SMS.
    }
