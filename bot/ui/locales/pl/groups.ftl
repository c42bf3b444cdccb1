## The groups of a person
groups =
    👥 <b>Grupy</b>

    Grupa może widzieć stan twoich zamówień. Ty wybierasz, co widzi i przy których zamówieniach.

    Dotknij „Dodaj do grupy” i wybierz tę, w której jesteś administratorem. Przycisk zadziała raz, w ciągu 10 minut.
groups-linked =
    👥 <b>Grupy</b>

    Dotknij grupy, aby wybrać, co widzi. ⏸ oznacza, że na razie nic się tam nie pokazuje.

    „Dodaj do grupy” powiąże kolejną, w której jesteś administratorem. Przycisk zadziała raz, w ciągu 10 minut.
groups-no-key =
    👥 <b>Grupy</b>

    Grupa może widzieć stan twoich zamówień. Najpierw połącz klucz: dotknij „Uzyskaj klucz”, utwórz go i wklej tutaj.
groups-no-key-linked =
    👥 <b>Grupy</b>

    Te grupy pozostają powiązane, ale bez klucza nie można kupować. Aby kontynuować, dotknij „Uzyskaj klucz”, utwórz go i wklej tutaj.
groups-topic =
    <b>Jeden temat grupy</b>

    Najpierw dodaj mnie do grupy. Potem wyślij /link w wybranym temacie.

    <b>Piszesz tam anonimowo</b>

    Wtedy nie widzę, kim jesteś. Zamiast tego wyślij tam poniższy wiersz w ciągu 10 minut. Zadziała raz, a dotknięcie go kopiuje:

    { $line }

button-groups = 👥 Grupy
button-add-to-group = ➕ Dodaj do grupy
button-topic = Temat albo anonimowo?
button-link = { $name }
button-link-suspended = ⏸ { $name }

## One group
link-group =
    👥 <b>{ $title }</b>

    Twoje zamówienia widzi cała grupa. Aby wybrać jeden temat, wyślij w nim /link.
link-topic =
    👥 <b>{ $title }</b>

    Twoje zamówienia widzi jeden temat. Aby wybrać inny, wyślij w nim /link.
link-choose = Czy zamówienie w ogóle ma być tam pokazane, wybierasz przy każdym zakupie.
link-suspended =
    👥 <b>{ $title }</b>

    ⏸ { $why }
link-why-removed = Nie ma mnie już w tej grupie, więc nic się tam nie pokazuje. Dodaj mnie ponownie, a wszystko ruszy dalej.
link-why-restricted = Nie mogę pisać w tej grupie, więc nic się tam nie pokazuje. Pozwól mi wysyłać tam wiadomości, a potem dotknij „Ponów próbę”.
link-why-topic = Temat jest zamknięty lub usunięty, więc nic się tam nie pokazuje. Otwórz go ponownie i dotknij „Ponów próbę” albo wyślij /link w innym temacie.
link-why-owner = Nie jesteś teraz administratorem tej grupy, więc twoje zamówienia nie są tam pokazywane. Gdy nim zostaniesz, dotknij „Ponów próbę”.
link-content =
    <b>Co z kodu widzi { $title }?</b>

    <b>Tylko stan</b>: stan zamówienia, bez SMS-a i bez kodu.

    <b>Kod ukryty</b>: kod i SMS są zakryte. Chroni to przed przypadkowym spojrzeniem, ale nie przed członkami: każdy może je odkryć.

    <b>Kod widoczny</b>: kod i SMS widzą wszyscy członkowie.

    W dwóch pierwszych „Pokaż kod” pokazuje go tylko osobie, która naciśnie i ma do tego prawo.
link-pressers =
    <b>Kto może naciskać przyciski w { $title }?</b>

    Ty zawsze. „Anuluj” i „Kolejny SMS” działają na twoje zamówienie, „Pokaż kod” pokazuje jego kod. W wiadomości widać, kto nacisnął.
link-happenings =
    <b>O czym mam pisać w { $title }?</b>

    Gdy wiadomość o zamówieniu już tam jest, zawsze pokazuje jego aktualny stan.
link-language = 🌐 W jakim języku mam pisać w { $title }?
link-unlink =
    <b>Odłączyć { $title }?</b>

    Nic więcej twojego się tam nie pojawi. To, co już tam jest, zostaje. W tym czacie zamówienia trwają dalej.

button-link-content = { $content ->
    [hidden] 💬 Kod ukryty
    [shown] 💬 Kod widoczny
   *[status] 💬 Tylko stan
}
button-link-pressers = { $pressers ->
    [administrators] 👆 Przyciski: administratorzy
    [members] 👆 Przyciski: wszyscy
   *[owner] 👆 Przyciski: tylko ty
}
button-link-happenings = 🔔 Kiedy: { $on } z { $all }
button-link-masked = 🔢 Numery: częściowo ukryte
button-link-unmasked = 🔢 Numery: w całości
button-link-language = 🌐 { $name }
button-content = { $content ->
    [hidden] Kod ukryty
    [shown] Kod widoczny
   *[status] Tylko stan
}
button-pressers = { $pressers ->
    [administrators] Także administratorzy
    [members] Wszyscy członkowie
   *[owner] Tylko ty
}
button-happening-on = ✅ { $happening ->
    [placed] Złożono zamówienie
    [code] Otrzymano kod
    [ended] Zakończone bez kodu
    [cancelled] Anulowane
   *[low_balance] Niskie saldo
}
button-happening-off = ▫️ { $happening ->
    [placed] Złożono zamówienie
    [code] Otrzymano kod
    [ended] Zakończone bez kodu
    [cancelled] Anulowane
   *[low_balance] Niskie saldo
}
button-language-mine = Jak w tym czacie
button-repair = Napraw
button-unlink = Odłącz
button-unlink-now = Odłącz

## Beside these screens
note-linked = ✅ Grupa <b>{ $title }</b> jest powiązana. Wybierz tutaj, co widzi.
note-unlinked = ✅ Grupa <b>{ $title }</b> jest odłączona. Nic więcej twojego się tam nie pokazuje.
note-link-works = ✅ Twoje zamówienia znów są tam pokazywane.
note-link-still = Kolejna próba nic nie zmieniła:
note-link-gone = Ta grupa nie jest już powiązana.
note-link-unasked = Telegram teraz nie odpowiada. Spróbuj ponownie za minutę.

## A link that stopped, in the owner's chat
notice-link-suspended =
    ⏸ <b>{ $title }</b> nie widzi już twoich zamówień.

    { $why }

    Twoje kody przychodzą tutaj jak zawsze.

## What is said in a group
group-linked = { $where ->
    [topic] 🔗 Temat powiązany przez: <b>{ $name }</b>. Mogą się tu pojawiać zamówienia tej osoby. Które, wybiera ona sama.
   *[group] 🔗 Grupa powiązana przez: <b>{ $name }</b>. Mogą się tu pojawiać zamówienia tej osoby. Które, wybiera ona sama.
}
group-linked-anonymous = { $where ->
    [topic] 🔗 Administrator powiązał ten temat: mogą się tu pojawiać jego zamówienia. On wybiera które.
   *[group] 🔗 Administrator powiązał tę grupę: mogą się tu pojawiać jego zamówienia. On wybiera które.
}
group-choose-topic = 👋 Wyślij /link w wybranym temacie, a zamówienia będą się tam pojawiać. Aby użyć General, wyślij to tutaj.
group-choose-topic-anonymous =
    👋 Wyślij ten wiersz w wybranym temacie, a zamówienia będą się tam pojawiać. Aby użyć General, wyślij go tutaj.

    { $line }
group-not-administrator = Tę grupę może powiązać tylko jej administrator. Gdy nim zostaniesz, wyślij /link ponownie.
group-need-key = 🔑 Najpierw połącz klucz w prywatnym czacie ze mną. Potem wyślij tu ponownie /link.
group-anonymous = Piszesz tu anonimowo, więc nie widzę, kim jesteś. W prywatnym czacie ze mną wyślij /groups, dotknij „Temat albo anonimowo?” i wyślij tutaj podany tam wiersz.
group-used-up = To zostało już wykorzystane albo ma ponad 10 minut. Wyślij /groups w prywatnym czacie ze mną i ponownie dotknij „Dodaj do grupy”. Albo wyślij tu /link, chyba że piszesz anonimowo.
group-unasked = Telegram nie mówi mi teraz, kto jest tu administratorem. Nic nie powiązano. Spróbuj ponownie za minutę.
group-unsaved = Nie mogę teraz niczego zapisać. Nic nie zmieniono. Spróbuj ponownie za kilka minut.
group-unlinked = ✅ Odłączono. Zamówienia, które składa { $name }, nie są tu już pokazywane.
group-not-linked = Ta grupa nie jest powiązana z tobą, więc nie ma czego odłączać. Kto ją powiązał, może wysłać tu /unlink albo odłączyć ją w prywatnym czacie ze mną.
group-unlink-anonymous = Piszesz tu anonimowo, więc nie widzę, czyje zamówienia zatrzymać. W prywatnym czacie ze mną wyślij /groups i tam odłącz tę grupę.
group-help =
    Pokazuję tu stan zamówień na jiema.my tym, którzy tego chcą.

    /link pokazuje tu twoje zamówienia: w temacie, w którym to wyślesz, albo w całej grupie. Trzeba być administratorem.
    /unlink to wyłącza.

    Cała reszta jest w prywatnym czacie ze mną.

button-private-chat = Otwórz czat prywatny
