## jiema.my said no
refused-insufficient = 💰 Kulang ang pera sa balance mo. Walang nabili.
refused-no-numbers = 📭 Kauubos lang ng huling numero roon. Walang nabili; sumubok ng ibang bansa, o tumingin ulit mamaya.
refused-bad-service = Hindi na nagbebenta ang jiema.my ng mga numero para sa serbisyong ito. Walang nabili; pumili ng iba.
refused-bad-country = Hindi na nagbebenta ang jiema.my ng mga numero ng bansang ito. Walang nabili; pumili ng iba.
refused-code-received = ✉️ May dumating nang SMS, kaya hindi na makakansela ang order na ito. Walang na-refund; darating na rito ang SMS.
refused-already-changed = Nagbago ang order na ito bago pa lang. Ganito na ang lagay nito ngayon.
refused-other =
    Tumanggi ang jiema.my:

    <blockquote>{ $message }</blockquote>

    Walang nabili o nabago.
refused-unexplained = Tumanggi ang jiema.my at walang ibinigay na dahilan. Walang nabili o nabago.

## Trouble
trouble-unreachable = 📡 Hindi sumasagot ang jiema.my sa ngayon. Walang nabili o nabago. Pakisubukan ulit pagkaraan ng isang minuto.
trouble-too-fast = ⏳ Humihingi ng maikling pahinga ang jiema.my. Walang nabili o nabago. Pakisubukan ulit pagkaraan ng isang minuto.
trouble-too-fast-seconds = { $seconds ->
    [one] ⏳ Humihingi ng maikling pahinga ang jiema.my. Walang nabili o nabago. Pakisubukan ulit pagkaraan ng { $seconds } segundo.
   *[other] ⏳ Humihingi ng maikling pahinga ang jiema.my. Walang nabili o nabago. Pakisubukan ulit pagkaraan ng { $seconds } na segundo.
}
trouble-key-refused = 🔑 Hindi na tinatanggap ng jiema.my ang key mo; malamang na-revoke ito. Walang nabili o nabago. Gumawa ng bagong key sa jiema.my at i-paste ito rito.
trouble-banned = 🚫 Hindi pinapapasok ng jiema.my ang account na ito. Walang nabili o nabago. Sumulat sa support ng jiema.my.
trouble-key-lost = 🔑 Hindi na mabasa rito ang naka-store mong key. Walang nabili o nabago. Paki-paste ulit ang key mo.
trouble-gone = Hindi kilala ng jiema.my ang order na ito sa account mo. Walang nabili o nabago. Baka sa dati mong key ito.
trouble-unwritable = 💾 Wala akong ma-save sa ngayon, kaya walang nabili. Anumang mangyari sa mga order mo samantala ay ipapakita rito sa sandaling makapag-save ulit ako. Pakisubukan ulit pagkaraan ng ilang minuto.
trouble-unexpected = 😕 May nagkamali sa panig ko. Kung bumibili ka, tingnan ang “Mga aktibo” bago subukan ulit: makikita roon ang nasingil.

hint-media = Text lang ang nababasa ko. I-type kung para saan ang numero, gaya ng “telegram”, o buksan ang menu.

toast-expired = Expired na ang button na ito. Buksan ang menu gamit ang /menu
toast-not-allowed = Pribado ang bot na ito
