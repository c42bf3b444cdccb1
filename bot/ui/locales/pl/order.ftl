## The card
card-number = Numer: { $phone }
card-charged = Pobrano: { $charged }
card-expiry = Wygasa: { $relative }, { $clock }
card-state = Stan: { $state }
card-elsewhere = Złożone poza tym czatem, z tego samego konta.
card-pressed-cancel = W grupie { $group } naciśnięto „Anuluj”: { $name }.
card-pressed-next = W grupie { $group } naciśnięto „Kolejny SMS”: { $name }.
card-pressed-anonymous-cancel = Anonimowy administrator grupy { $group } nacisnął „Anuluj”.
card-pressed-anonymous-next = Anonimowy administrator grupy { $group } nacisnął „Kolejny SMS”.

state-waiting = ⏳ czeka na SMS. Kod przyjdzie tu sam.
state-waiting-next = { $sms ->
    [one] ⏳ czeka na kolejny SMS, { $sms } już tu jest
    [few] ⏳ czeka na kolejny SMS, { $sms } już tu są
   *[many] ⏳ czeka na kolejny SMS, { $sms } już tu jest
}
state-received = { $sms ->
    [0] ✉️ SMS jest w drodze tutaj
    [one] ✉️ { $sms } SMS już tu jest
    [few] ✉️ { $sms } SMS-y już tu są
   *[many] ✉️ { $sms } SMS-ów już tu jest
}
state-completed = { $sms ->
    [0] zakończone bez SMS-a
    [one] ✅ zakończone, { $sms } SMS
    [few] ✅ zakończone, { $sms } SMS-y
   *[many] ✅ zakończone, { $sms } SMS-ów
}
state-failed = { $sms ->
    [0] ⚠️ skończyło się bez SMS-a
    [one] ✅ zakończone, { $sms } SMS
    [few] ✅ zakończone, { $sms } SMS-y
   *[many] ✅ zakończone, { $sms } SMS-ów
}
state-cancelled = ✖️ anulowane
state-cancelled-refunded = ✖️ anulowane, { $charged } wróciło na twoje saldo
state-unknown = { $state }

button-copy-number = Kopiuj numer
button-cancel = Anuluj

## A code
code-unsure = ✉️ Przyszedł SMS. Nie mam pewności, która część to kod, więc oto cała treść:
code-erased = ✉️ Treść tego SMS-a usunięto, zgodnie z obietnicą w „Prywatności”.
code-source = { $service } · { $flag } · { $digits }
code-source-erased = { $service } · { $flag }
sms-cut = [reszta jest za długa dla Telegrama]
sms-erased = [usunięto, zgodnie z obietnicą w „Prywatności”]

button-copy-code = Kopiuj kod
button-copy-sms = Kopiuj SMS
button-next-sms = Kolejny SMS
button-waiting-next = Czekam na kolejny SMS

## The end
ended-one =
    { $ending }

    { $thing }
    Numer: { $phone }
ended-several = { $orders ->
    [one] Zakończyło się { $orders } zamówienie:
    [few] Zakończyły się { $orders } zamówienia:
   *[many] Zakończyło się { $orders } zamówień:
}
ended-item = • { $thing } { $digits }: { $ending }. { $charged }
ended-with-sms = { $sms ->
    [one] Zakończone, { $sms } SMS
    [few] Zakończone, { $sms } SMS-y
   *[many] Zakończone, { $sms } SMS-ów
}
ended-cancelled = Anulowane, { $charged } wróciło na twoje saldo
ended-cancelled-unpriced = Anulowane, jego koszt wrócił na twoje saldo
ended-cancelled-elsewhere = Anulowane, ale nie przeze mnie
ended-failed = Skończyło się bez SMS-a
ended-completed = Zakończone bez SMS-a
ended-unclear = Skończyło się
charged-unknown = Pobrano: nie wiadomo
balance-before = Saldo przedtem: { $balance }
balance-before-first = Saldo przed pierwszym z nich: { $balance }
balance-now = Saldo teraz: <b>{ $balance }</b>
balance-unknown = Saldo teraz: nie można go odczytać, zobacz „Saldo”

## A purchase in doubt
found-one = ✅ Zakup doszedł do skutku: to nowe zamówienie jest na twoim koncie, a ja czekam na jego SMS.
found-several =
    { $orders ->
        [one] 🔎 Zakup mógł dojść do skutku, ale pasuje do niego { $orders } nowe zamówienie. Nie zgaduję; oto ono.
        [few] 🔎 Zakup mógł dojść do skutku, ale pasują do niego { $orders } nowe zamówienia. Nie zgaduję; oto wszystkie.
       *[many] 🔎 Zakup mógł dojść do skutku, ale pasuje do niego { $orders } nowych zamówień. Nie zgaduję; oto wszystkie.
    }

    Czekam na SMS z każdego.
found-item = • { $thing } · { $phone } · { $charged }
watch-ended =
    ⌛ jiema.my nie mówi, jak skończyło się to zamówienie. Już go nie sprawdzam.

    { $thing }
    Numer: { $phone }

    Otwórz je, aby zajrzeć jeszcze raz, albo zobacz na saldzie, co stało się z pieniędzmi.
