confirm-price =
    Presyo: <b>{ $price }</b>
    Hindi mabasa ang balance mo sa ngayon. Kung kulang ito, walang mabibili.
confirm-price-balance =
    Presyo: <b>{ $price }</b>
    Balance: { $before }
    Matitira: { $after }
confirm-rose = ⚠️ Tumaas ang presyo mula { $before } at naging { $price }. Walang nabili; bibilhin ba sa bagong presyo?
confirm-insufficient =
    Presyo: <b>{ $price }</b>
    Balance: { $balance }
    Kulang: <b>{ $missing }</b>

    Walang nabili. Mag-top up, saka i-tap ang “Tingnan ulit”.
confirm-buying = ⏳ Nirerentahan kita ng numero…
confirm-queued = { $seconds ->
    [one] ⏳ Limitado ang mga order na tinatanggap ng jiema.my bawat minuto. Ilalagay ang sa iyo sa loob ng mga { $seconds } segundo. Kung manatili ang mensaheng ito, walang nabili.
   *[other] ⏳ Limitado ang mga order na tinatanggap ng jiema.my bawat minuto. Ilalagay ang sa iyo sa loob ng mga { $seconds } na segundo. Kung manatili ang mensaheng ito, walang nabili.
}
confirm-checking =
    🔎 Nawala ang sagot ng jiema.my, kaya tinitingnan ko kung natuloy ito.

    Huwag mo muna itong bilhin ulit. Sasabihan ka sa loob ng isang minuto; wala kang kailangang gawin.
confirm-nothing-bought =
    ✅ Natingnan ko na: walang nabili. Kung may lumabas pa ring order para rito, ipapakita ito rito.

    Puwede mong subukan ulit.
confirm-another =
    ⏳ Tinitingnan pa ang isa pang pagbili sa account na ito. Walang nabili ngayon.

    Isang minuto lang ito sa pinakamatagal. Pagkatapos, puwede mo na itong bilhin.

button-buy-for = Bilhin sa { $price }
button-post-on = 👥 I-post sa { $name }: oo
button-post-off = 👥 I-post sa { $name }: hindi

note-unposted = ⚠️ Hindi na-post sa { $group }: naputol ang link nito matapos ipakita ang presyo.
