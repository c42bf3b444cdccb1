## The message of an order in a group
post-number = Numero: { $phone }
post-state = Lagay: { $state }
post-pressed-cancel = Pumindot ng “Kanselahin”: { $name }.
post-pressed-next = Pumindot ng “Susunod na SMS”: { $name }.
post-pressed-anonymous-cancel = Pinindot ng isang anonymous na admin ang “Kanselahin”.
post-pressed-anonymous-next = Pinindot ng isang anonymous na admin ang “Susunod na SMS”.
post-trouble = ⚠️ Hindi iyon tinanggap ng jiema.my ngayon; walang nagbago. Pakipindot ulit pagkaraan ng isang minuto.

post-waiting = ⏳ hinihintay ang SMS
post-waiting-next = ⏳ hinihintay ang susunod na SMS, { $sms } na ang dumating
post-received = { $sms ->
    [0] ✉️ parating na ang SMS
    [one] ✉️ { $sms } SMS na ang dumating
   *[other] ✉️ { $sms } na SMS na ang dumating
}
post-completed = { $sms ->
    [0] natapos nang walang SMS
   *[other] ✅ tapos na, { $sms } SMS
}
post-failed = { $sms ->
    [0] ⚠️ nagwakas nang walang SMS
   *[other] ✅ tapos na, { $sms } SMS
}
post-cancelled = ✖️ kinansela
post-unknown = { $state }

## A code in a group
post-source = { $service } · { $flag } · { $phone }
post-source-erased = { $service } · { $flag }
post-code-came = ✉️ May dumating na SMS. Ipapakita ng “Ipakita ang code” ang code nito sa mga puwedeng makakita.
post-code-hidden = Tinakpan para hindi agad makita. Puwede itong buksan ng sinuman dito sa isang tap.
post-code-unsure = ✉️ May dumating na SMS. Hindi ako sigurado kung aling bahagi ang code, kaya narito ito nang buo:

button-show-code = Ipakita ang code

## Answers to those who press
toast-code = { $service }: { $code }
toast-code-none = Wala pang dumarating na SMS. Walang maipapakita.
toast-code-erased = Binura na ang text ng SMS na ito, gaya ng ipinangako sa Privacy.
toast-cancel-sure = Pindutin ulit ang “Kanselahin” sa loob ng 5 segundo para kanselahin ang order.
toast-cancelling = ⏳ Kinakansela…
toast-cancel-late = Huli na para kanselahin: tingnan ang lagay ng order.
toast-asking-next = ⏳ Hinihingi ang susunod na SMS…
toast-next-late = Hindi na makakahingi ng isa pang SMS sa ngayon: tingnan ang lagay ng order.
toast-only-owner = Isa lang ang puwedeng pumindot dito: { $name }.
toast-only-administrators = Sila lang ang puwedeng pumindot dito: { $name } at ang mga admin ng group na ito.
toast-only-members = Sila lang ang puwedeng pumindot dito: { $name } at ang mga miyembro ng group na ito.
toast-only-members-unseen = Hindi ko makita kung sino ang miyembro rito, kaya sila lang ang puwedeng pumindot: { $name } at ang mga admin.
toast-name-unknown = ang may-ari ng order
toast-not-known-now = Hindi ko makita ngayon kung puwede kang pumindot dito. Pakisubukan ulit maya-maya.

## Low balance, in a group
post-low-balance = 💰 Mas mababa na sa { $least } ang balance na pinagkukunan ng mga order na ipinapakita rito. Puwedeng magdagdag ng pera sa jiema.my: { $name }.
