balance =
    💰 <b>{ $balance }</b>
    Konto: { $name }

    Saldo doładujesz na jiema.my. Potem dotknij „Odśwież”, aby zobaczyć je tutaj.
help =
    1. Dotknij „Kup numer” albo po prostu napisz, do czego ma być: „telegram”.
    2. Możesz od razu dodać kraj: „telegram malaysia”.
    3. Sprawdź cenę i dotknij „Kup”. Dopiero wtedy płacisz.
    4. Wpisz numer tam, gdzie proszą o kod. Dotknięcie go kopiuje.
    5. Kod przyjdzie tu sam, w nowej wiadomości.
    6. Potrzebny jeszcze jeden? „Kolejny SMS” zostawia ten sam numer, bez dopłaty.
    7. Brak SMS-a? „Anuluj” zwraca pieniądze, dopóki żaden nie przyszedł.
    8. /orders pokazuje, co czeka, /history wszystko wcześniejsze.
    9. Saldo doładujesz na jiema.my, zobacz /balance.
    10. /privacy mówi, co jest tu przechowywane, /forget to usuwa.

## Settings
settings =
    ⚙️ <b>Ustawienia</b>

    Język: { $language }
    Konto: { $name }
settings-no-key =
    ⚙️ <b>Ustawienia</b>

    Język: { $language }
    Konto: niepołączone
low-balance =
    💰 <b>Niskie saldo</b>

    Powiadom raz, gdy po zamówieniu zostanie mniej niż:

    Grupa też dostanie wiadomość, jeśli to zamówienie jest w niej pokazywane i tak ją ustawiono.
language = 🌐 W jakim języku mam pisać?
# Said once, in the language offered, to somebody whose account is set to it.
language-offer = 🌐 Mam pisać po polsku?

## Privacy
privacy =
    <b>Co jest tu przechowywane</b>

    • Twój identyfikator w Telegramie i język, by cię rozpoznać
    • Twój klucz, zaszyfrowany, by wynajmować numery z twojego salda i widzieć twoje SMS-y
    • Twoje zamówienia z numerami i SMS-ami, by ci je pokazywać
    • Które wiadomości pokazują zamówienie, tutaj i w twoich grupach, by je aktualizować
    • Ulubione oznaczone gwiazdką, by pokazywać je na początku
    • Które grupy są powiązane i co mogą widzieć, by pisać tam i nigdzie indziej

    { $days ->
        [one] Numery i SMS-y są usuwane { $days } dzień po zakupie.
        [few] Numery i SMS-y są usuwane { $days } dni po zakupie.
       *[many] Numery i SMS-y są usuwane { $days } dni po zakupie.
    } Reszta zostaje, dopóki jej nie usuniesz. Danych nie dostaje nikt poza jiema.my, serwisem, który sprzedaje numery.

## Another key, or none
replace-key =
    🔑 Wklej tu nowy klucz. Zastąpi stary, gdy tylko jiema.my go przyjmie.

    Do tego czasu nic się nie zmienia.
replace-key-orders = { $orders ->
    [one] To zamówienie przejdzie na nowy klucz, jeśli należy on do tego samego konta jiema.my. Jeśli do innego, zamówienie zostaje przy starym kluczu, a jego kod i tak przyjdzie; wtedy nie unieważniaj starego klucza, zanim zamówienie się nie skończy:
    [few] Te { $orders } zamówienia przejdą na nowy klucz, jeśli należy on do tego samego konta jiema.my. Jeśli do innego, zostają przy starym kluczu, a ich kody i tak przyjdą; wtedy nie unieważniaj starego klucza, zanim się nie skończą:
   *[many] Te { $orders } zamówień przejdzie na nowy klucz, jeśli należy on do tego samego konta jiema.my. Jeśli do innego, zostają przy starym kluczu, a ich kody i tak przyjdą; wtedy nie unieważniaj starego klucza, zanim się nie skończą:
}
disconnect =
    <b>Odłączyć konto?</b>

    Nie kupisz tu nic, dopóki ponownie nie wkleisz klucza. Twoje pieniądze zostają na jiema.my.
disconnect-orders = { $orders ->
    [one] To zamówienie jest jeszcze otwarte. Jego kod przyjdzie tu, dopóki się nie skończy; potem nic nie jest już sprawdzane. Możesz je najpierw anulować:
    [few] Te { $orders } zamówienia są jeszcze otwarte. Ich kody przyjdą tu, dopóki się nie skończą; potem nic nie jest już sprawdzane. Możesz je najpierw anulować:
   *[many] Te { $orders } zamówień jest jeszcze otwartych. Ich kody przyjdą tu, dopóki się nie skończą; potem nic nie jest już sprawdzane. Możesz je najpierw anulować:
}
disconnected =
    Konto odłączone. Twoje pieniądze są na jiema.my jak dotąd.

    Aby wrócić, wklej tu klucz w dowolnej chwili.
forget =
    <b>Usunąć wszystko, co jest tu przechowywane?</b>

    Twój klucz, ustawienia, powiązania z grupami, wszystkie zamówienia i SMS-y. Tego nie da się cofnąć. Twoje konto i pieniądze na jiema.my zostają bez zmian.
forget-orders = { $orders ->
    [one] ⚠️ To zamówienie jest jeszcze otwarte. Jego SMS-y już tu nie przyjdą, a pieniądze za nie same nie wrócą. Możesz je najpierw anulować:
    [few] ⚠️ Te { $orders } zamówienia są jeszcze otwarte. Ich SMS-y już tu nie przyjdą, a pieniądze za nie same nie wrócą. Możesz je najpierw anulować:
   *[many] ⚠️ Te { $orders } zamówień jest jeszcze otwartych. Ich SMS-y już tu nie przyjdą, a pieniądze za nie same nie wrócą. Możesz je najpierw anulować:
}
forgotten =
    Wszystko, co było tu o tobie przechowywane, jest usunięte. Twoje pieniądze są na jiema.my jak dotąd.

    Wiadomości w tym czacie możesz usunąć samodzielnie.

button-low-balance = 💰 Niskie saldo: { $least }
button-low-balance-never = 💰 Niskie saldo: bez powiadomień
button-least-never = Nie powiadamiaj
button-replace-key = Zmień klucz
button-disconnect = Odłącz
button-disconnect-now = Odłącz
button-forget = Usuń wszystko
button-forget-now = Usuń wszystko
