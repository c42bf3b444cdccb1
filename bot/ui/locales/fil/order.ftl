## The card
card-number = Numero: { $phone }
card-charged = Nasingil: { $charged }
card-expiry = Pag-expire: { $relative }, { $clock }
card-state = Lagay: { $state }
card-elsewhere = Inilagay sa labas ng chat na ito, gamit ang parehong account.
card-pressed-cancel = Pumindot ng “Kanselahin” sa { $group }: { $name }.
card-pressed-next = Pumindot ng “Susunod na SMS” sa { $group }: { $name }.
card-pressed-anonymous-cancel = Pinindot ng isang anonymous na admin ng { $group } ang “Kanselahin”.
card-pressed-anonymous-next = Pinindot ng isang anonymous na admin ng { $group } ang “Susunod na SMS”.

state-waiting = ⏳ hinihintay ang SMS. Kusang darating dito ang code.
state-waiting-next = ⏳ hinihintay ang susunod na SMS, { $sms } na ang narito
state-received = { $sms ->
    [0] ✉️ parating na rito ang SMS
    [one] ✉️ { $sms } SMS na ang narito
   *[other] ✉️ { $sms } na SMS na ang narito
}
state-completed = { $sms ->
    [0] natapos nang walang SMS
   *[other] ✅ tapos na, { $sms } SMS
}
state-failed = { $sms ->
    [0] ⚠️ nagwakas nang walang SMS
   *[other] ✅ tapos na, { $sms } SMS
}
state-cancelled = ✖️ kinansela
state-cancelled-refunded = ✖️ kinansela, naibalik ang { $charged } sa balance mo
state-unknown = { $state }

button-copy-number = I-copy numero
button-cancel = Kanselahin

## A code
code-unsure = ✉️ May dumating na SMS. Hindi ako sigurado kung aling bahagi ang code, kaya narito ito nang buo:
code-erased = ✉️ Binura na ang text ng SMS na ito, gaya ng ipinangako sa Privacy.
code-source = { $service } · { $flag } · { $digits }
code-source-erased = { $service } · { $flag }
sms-cut = [masyadong mahaba ang natitira para sa Telegram]
sms-erased = [binura, gaya ng ipinangako sa Privacy]

button-copy-code = I-copy ang code
button-copy-sms = I-copy ang SMS
button-next-sms = Susunod na SMS
button-waiting-next = Hinihintay ang susunod na SMS

## The end
ended-one =
    { $ending }

    { $thing }
    Numero: { $phone }
ended-several = { $orders ->
    [one] { $orders } order ang natapos:
   *[other] { $orders } na order ang natapos:
}
ended-item = • { $thing } { $digits }: { $ending }. { $charged }
ended-with-sms = Tapos na, { $sms } SMS
ended-cancelled = Kinansela, naibalik ang { $charged } sa balance mo
ended-cancelled-unpriced = Kinansela, naibalik ang halaga nito sa balance mo
ended-cancelled-elsewhere = Kinansela, pero hindi ko ginawa
ended-failed = Nagwakas nang walang SMS
ended-completed = Natapos nang walang SMS
ended-unclear = Nagwakas
charged-unknown = Nasingil: hindi alam
balance-before = Balance dati: { $balance }
balance-before-first = Balance bago ang una sa mga ito: { $balance }
balance-now = Balance ngayon: <b>{ $balance }</b>
balance-unknown = Balance ngayon: hindi mabasa sa ngayon, tingnan ang Balance

## A purchase in doubt
found-one = ✅ Natuloy ang pagbili mo: nasa account mo ang bagong order na ito, at hinihintay ko ang SMS nito.
found-several =
    { $orders ->
        [one] 🔎 Baka natuloy ang pagbili mo, pero { $orders } bagong order ang tumutugma rito. Hindi ako nanghuhula; narito silang lahat.
       *[other] 🔎 Baka natuloy ang pagbili mo, pero { $orders } na bagong order ang tumutugma rito. Hindi ako nanghuhula; narito silang lahat.
    }

    Hinihintay ko ang SMS ng bawat isa.
found-item = • { $thing } · { $phone } · { $charged }
watch-ended =
    ⌛ Hindi sinasabi ng jiema.my kung paano natapos ang order na ito. Hindi ko na ito tinitingnan.

    { $thing }
    Numero: { $phone }

    Buksan ito para tumingin pa nang isang beses, o tingnan ang balance mo para malaman ang nangyari sa pera.
