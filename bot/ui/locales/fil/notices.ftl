notice-key-refused =
    🔑 Hindi na tinatanggap ng jiema.my ang key ng <b>{ $name }</b>. Malamang na-revoke ito.

    Gumawa ng bagong key at i-paste ito rito; tuloy na ang lahat.
notice-unwatched = { $orders ->
    [1] Hanggang doon, hindi ko makikita ang SMS ng order na ito; nasa jiema.my ito:
    [one] Hanggang doon, hindi ko makikita ang SMS ng { $orders } order na ito; nasa jiema.my ang mga iyon:
   *[other] Hanggang doon, hindi ko makikita ang SMS ng { $orders } na order na ito; nasa jiema.my ang mga iyon:
}
notice-outage =
    📡 Ilang minuto nang hindi sumasagot ang jiema.my. Patuloy akong nagtatanong; ipapakita rito ang anumang dumating sa sandaling sumagot ito. Wala kang kailangang gawin.
notice-outage-orders = { $orders ->
    [1] Naghihintay ang order na ito:
    [one] Naghihintay ang { $orders } order na ito:
   *[other] Naghihintay ang { $orders } na order na ito:
}
notice-unexplained =
    🔎 Walang lumalabas na bagong order para sa pagbiling ito, pero mas mababa ang balance mo kaysa bago nito.

    Bago: { $before }
    Ngayon: <b>{ $now }</b>

    Kung nagastos mo iyon sa iba, walang nabili rito. Kung hindi, tingnan ang mga order sa jiema.my bago ka bumili ulit. Patuloy rin akong titingin, at ipapakita ko rito ang order kung lumabas ito.
notice-low-balance =
    💰 Mas mababa na sa { $least } ang balance mo.

    Natira pagkatapos ng order na ito: <b>{ $left }</b>

## Beside other screens
note-cancelling = { $seconds ->
    [one] ⏳ Kakanselahin sa loob ng mga { $seconds } segundo, wala kang kailangang gawin.
   *[other] ⏳ Kakanselahin sa loob ng mga { $seconds } na segundo, wala kang kailangang gawin.
}
note-asking-next = { $seconds ->
    [one] ⏳ Hihingin ang susunod na SMS sa loob ng mga { $seconds } segundo, wala kang kailangang gawin.
   *[other] ⏳ Hihingin ang susunod na SMS sa loob ng mga { $seconds } na segundo, wala kang kailangang gawin.
}
note-unchanged = Wala pang bago.
note-language = ✅ Mula ngayon, sa Filipino ako magsusulat.
note-typing-ended = Sige, kalimutan na ang tina-type mo. Walang nagalaw na order.
note-follows = ✅ Dito na darating ang mga code nito mula ngayon.
note-confirm-afresh = Huli na ang tap na iyon, at walang nabili. Narito ang presyo ngayon.
