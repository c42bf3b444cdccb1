balance =
    💰 <b>{ $balance }</b>
    Account: { $name }

    Sa jiema.my ka magdadagdag ng pera. Pagkatapos, i-tap ang “I-refresh” para makita ito rito.
help =
    1. I-tap ang “Bumili ng numero”, o i-type lang kung para saan: “telegram”.
    2. Puwede mong idagdag ang bansa: “telegram malaysia”.
    3. Tingnan ang presyo at i-tap ang “Bilhin”. Doon ka pa lang magbabayad.
    4. I-type ang numero kung saan hinihingi ang code. Makokopya ito sa isang tap.
    5. Kusang darating dito ang code, sa bagong mensahe.
    6. Kailangan pa ng isa? Sa “Susunod na SMS”, iyon pa rin ang numero, walang dagdag na bayad.
    7. Walang SMS? Ibinabalik ng “Kanselahin” ang pera, basta wala pang dumarating.
    8. Ipinapakita ng /orders ang mga naghihintay, ng /history ang lahat ng nauna.
    9. Sa jiema.my nagdadagdag ng pera, tingnan ang /balance.
    10. Sinasabi ng /privacy kung ano ang naka-store, binubura ito ng /forget.

## Settings
settings =
    ⚙️ <b>Mga setting</b>

    Wika: { $language }
    Account: { $name }
settings-no-key =
    ⚙️ <b>Mga setting</b>

    Wika: { $language }
    Account: walang nakakonekta
low-balance =
    💰 <b>Mababang balance</b>

    Sabihan ako nang isang beses kapag ang natira pagkatapos ng order ay mas mababa sa:

    Sasabihan din ang group, kung ipinapakita roon ang order na iyon at naka-set ang group para rito.
language = 🌐 Sa anong wika ako magsusulat?
# Said once, in the language offered, to somebody whose account is set to it.
language-offer = 🌐 Magsusulat ba ako sa Filipino?

## Privacy
privacy =
    <b>Ano ang naka-store dito</b>

    • Ang Telegram ID at wika mo, para makilala ka ulit
    • Ang key mo, naka-encrypt, para makarenta gamit ang balance mo at makita ang mga SMS mo
    • Ang mga order mo kasama ang mga numero at SMS, para maipakita sa iyo
    • Kung aling mensahe ang nagpapakita ng order, dito at sa mga group mo, para laging updated ang mga ito
    • Ang mga paborito na nilagyan mo ng bituin, para mauna ang mga ito
    • Kung aling group ang ni-link mo at kung ano ang makikita nila, para doon lang mag-post at wala nang iba

    { $days ->
        [one] Binubura ang mga numero at SMS { $days } araw pagkatapos ng pagbili.
       *[other] Binubura ang mga numero at SMS { $days } na araw pagkatapos ng pagbili.
    } Mananatili ang iba hanggang burahin mo. Walang ibinibigay kaninuman maliban sa jiema.my, na nagbebenta ng mga numero.

## Another key, or none
replace-key =
    🔑 I-paste dito ang bagong key. Papalitan nito ang luma sa sandaling tanggapin ito ng jiema.my.

    Hanggang doon, walang magbabago.
replace-key-orders = { $orders ->
    [1] Tutuloy ang order na ito sa bagong key kung sa parehong jiema.my account ito. Kung sa iba, mananatili sa lumang key ang order at darating pa rin ang code nito; kung ganoon, huwag i-revoke ang lumang key bago matapos ang order:
    [one] Tutuloy ang { $orders } order na ito sa bagong key kung sa parehong jiema.my account ito. Kung sa iba, mananatili ang mga ito sa lumang key at darating pa rin ang mga code; kung ganoon, huwag i-revoke ang lumang key bago matapos ang mga ito:
   *[other] Tutuloy ang { $orders } na order na ito sa bagong key kung sa parehong jiema.my account ito. Kung sa iba, mananatili ang mga ito sa lumang key at darating pa rin ang mga code; kung ganoon, huwag i-revoke ang lumang key bago matapos ang mga ito:
}
disconnect =
    <b>Idiskonekta ang account mo?</b>

    Hindi ka na makakabili rito hangga’t hindi ka ulit nagpe-paste ng key. Mananatili ang pera mo sa jiema.my.
disconnect-orders = { $orders ->
    [1] Bukas pa ang order na ito. Darating pa rin dito ang code nito hanggang matapos ito; pagkatapos noon, wala nang titingnan. Puwede mo muna itong kanselahin:
    [one] Bukas pa ang { $orders } order na ito. Darating pa rin dito ang mga code hanggang matapos ang mga ito; pagkatapos noon, wala nang titingnan. Puwede mo munang kanselahin ang mga ito:
   *[other] Bukas pa ang { $orders } na order na ito. Darating pa rin dito ang mga code hanggang matapos ang mga ito; pagkatapos noon, wala nang titingnan. Puwede mo munang kanselahin ang mga ito:
}
disconnected =
    Nadiskonekta na. Nasa jiema.my pa rin ang pera mo gaya ng dati.

    Para bumalik, mag-paste dito ng key kahit kailan.
forget =
    <b>Burahin ang lahat ng naka-store dito?</b>

    Ang key mo, mga setting, mga link sa group, lahat ng order at SMS. Hindi na ito mababawi. Mananatili ang account at pera mo sa jiema.my.
forget-orders = { $orders ->
    [1] ⚠️ Bukas pa ang order na ito. Hindi na darating dito ang SMS nito, at hindi ito kusang mare-refund. Puwede mo muna itong kanselahin:
    [one] ⚠️ Bukas pa ang { $orders } order na ito. Hindi na darating dito ang mga SMS, at hindi kusang mare-refund ang mga ito. Puwede mo munang kanselahin ang mga ito:
   *[other] ⚠️ Bukas pa ang { $orders } na order na ito. Hindi na darating dito ang mga SMS, at hindi kusang mare-refund ang mga ito. Puwede mo munang kanselahin ang mga ito:
}
forgotten =
    Nabura na ang lahat ng naka-store dito tungkol sa iyo. Nasa jiema.my pa rin ang pera mo gaya ng dati.

    Ikaw na ang bahalang magbura ng mga mensahe sa chat na ito.

button-low-balance = 💰 Mababang balance: { $least }
button-low-balance-never = 💰 Mababang balance: naka-off
button-least-never = Huwag sabihan
button-replace-key = Palitan ang key
button-disconnect = Idiskonekta
button-disconnect-now = Idiskonekta
button-forget = Burahin lahat
button-forget-now = Burahin lahat
