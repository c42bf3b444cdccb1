## The message of an order in a group
post-number = Numer: { $phone }
post-state = Stan: { $state }
post-pressed-cancel = Naciśnięto „Anuluj”: { $name }.
post-pressed-next = Naciśnięto „Kolejny SMS”: { $name }.
post-pressed-anonymous-cancel = Anonimowy administrator nacisnął „Anuluj”.
post-pressed-anonymous-next = Anonimowy administrator nacisnął „Kolejny SMS”.
post-trouble = ⚠️ jiema.my tego teraz nie przyjęło; nic się nie zmieniło. Naciśnij ponownie za minutę.

post-waiting = ⏳ czeka na SMS
post-waiting-next = { $sms ->
    [one] ⏳ czeka na kolejny SMS, przyszedł { $sms }
    [few] ⏳ czeka na kolejny SMS, przyszły { $sms }
   *[many] ⏳ czeka na kolejny SMS, przyszło { $sms }
}
post-received = { $sms ->
    [0] ✉️ SMS jest w drodze
    [one] ✉️ przyszedł { $sms } SMS
    [few] ✉️ przyszły { $sms } SMS-y
   *[many] ✉️ przyszło { $sms } SMS-ów
}
post-completed = { $sms ->
    [0] zakończone bez SMS-a
    [one] ✅ zakończone, { $sms } SMS
    [few] ✅ zakończone, { $sms } SMS-y
   *[many] ✅ zakończone, { $sms } SMS-ów
}
post-failed = { $sms ->
    [0] ⚠️ skończyło się bez SMS-a
    [one] ✅ zakończone, { $sms } SMS
    [few] ✅ zakończone, { $sms } SMS-y
   *[many] ✅ zakończone, { $sms } SMS-ów
}
post-cancelled = ✖️ anulowane
post-unknown = { $state }

## A code in a group
post-source = { $service } · { $flag } · { $phone }
post-source-erased = { $service } · { $flag }
post-code-came = ✉️ Przyszedł SMS. „Pokaż kod” pokazuje jego kod tym, którzy mogą go widzieć.
post-code-hidden = Zakryte przed przypadkowym spojrzeniem. Każdy tutaj może to odkryć dotknięciem.
post-code-unsure = ✉️ Przyszedł SMS. Nie mam pewności, która część to kod, więc oto cała treść:

button-show-code = Pokaż kod

## Answers to those who press
toast-code = { $service }: { $code }
toast-code-none = SMS jeszcze nie przyszedł. Nie ma czego pokazać.
toast-code-erased = Treść tego SMS-a usunięto, zgodnie z obietnicą w „Prywatności”.
toast-cancel-sure = Aby anulować zamówienie, naciśnij „Anuluj” jeszcze raz w ciągu 5 sekund.
toast-cancelling = ⏳ Anuluję…
toast-cancel-late = Za późno na anulowanie: sprawdź stan zamówienia.
toast-asking-next = ⏳ Proszę o kolejny SMS…
toast-next-late = Nie można teraz poprosić o kolejny SMS: sprawdź stan zamówienia.
toast-only-owner = Przyciski może tu naciskać tylko { $name }.
toast-only-administrators = Przyciski mogą tu naciskać tylko { $name } i administratorzy tej grupy.
toast-only-members = Przyciski mogą tu naciskać tylko { $name } i członkowie tej grupy.
toast-only-members-unseen = Nie widzę, kto tu jest członkiem, więc naciskać mogą tylko { $name } i administratorzy.
toast-name-unknown = właściciel zamówienia
toast-not-known-now = Nie mogę teraz ustalić, czy wolno ci tu naciskać. Spróbuj ponownie za chwilę.

## Low balance, in a group
post-low-balance = 💰 Saldo, z którego opłacane są pokazywane tu zamówienia, jest teraz niższe niż { $least }. Na jiema.my może je doładować { $name }.
