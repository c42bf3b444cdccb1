start-welcome =
    👋 Dito ka magrerenta ng numero ng telepono at kukuha ng SMS code nito sa chat na ito. Kusang dumarating ang mga code, hindi kailangang mag-refresh.

    Para magsimula, ikonekta ang jiema.my account mo gamit ang key. Ang key ay password na nagbibigay-daan sa bot na ito na magrenta gamit ang balance mo.

    1. Mag-sign in sa jiema.my at mag-top up
    2. Gumawa roon ng key
    3. I-paste ito rito

    Buburahin agad ang mensahe mong may key, at naka-encrypt na naka-store ang key.
start-need-key =
    🔑 Kailangan ko ang key mo para rito.

    Ang key ay password na nagbibigay-daan sa bot na ito na magrenta gamit ang balance mo. I-tap ang “Kumuha ng key”, gumawa ng isa, at i-paste ito rito.
start-not-allowed =
    Pribado ang bot na ito, at wala sa listahan nito ang Telegram account mo. Walang ni-store tungkol sa iyo.

    Kung sa tingin mo ay dapat kasama ito, magtanong sa nagpapatakbo ng bot na ito.

## A pasted key
key-checking = 🔑 Tinitingnan ang key mo…
key-connected = ✅ Nakakonekta bilang <b>{ $name }</b>.
key-connected-empty = Wala pang pera sa account mo. Mag-top up, saka i-tap ang “Tingnan ulit”.
key-cut =
    ✂️ Mukhang putol ang key na ito. Ang buong key ay <code>jm_</code> at 43 character pagkatapos nito.

    Kopyahin ito ulit at i-paste rito. Kung hindi mo na ito makita sa site, gumawa ng bago.
key-refused =
    🚫 Hindi tinatanggap ng jiema.my ang key na ito. Baka na-revoke ito, o may nawalang character. Walang ni-store.

    Gumawa ng bago at i-paste ito rito.
key-banned =
    🚫 Hindi pinapapasok ng jiema.my ang account na ito, anuman ang key. Walang ni-store.

    Sumulat sa support ng jiema.my; masasabi nila sa iyo kung bakit.
key-unchecked =
    📡 Hindi sumasagot ang jiema.my sa ngayon, kaya hindi ko natingnan ang key na ito. Walang ni-store.

    Paki-paste ito ulit pagkaraan ng ilang minuto.
key-unstored =
    💾 Wala akong ma-save sa ngayon, kaya hindi ko itinago ang key na ito. Walang ni-store.

    Paki-paste ito ulit pagkaraan ng ilang minuto.
key-in-group =
    ⚠️ Key iyon, at maaaring nabasa ito ng iba rito. Ang key ay password sa balance mo: i-revoke ito ngayon sa jiema.my at gumawa ng bago.

    I-paste lang ang bago sa private chat natin.
key-message-deleted = 🧹 Nabura na ang mensahe mong may key.
key-message-not-deleted = ⚠️ Hindi ako pinayagan ng Telegram na burahin ang mensahe mong may key. Ikaw na ang magbura nito.

## Main menu
menu =
    💰 Balance: <b>{ $balance }</b>
    { $waiting ->
        [0] Walang numerong naghihintay ng SMS.
        [one] { $waiting } numero ang naghihintay ng SMS.
       *[other] { $waiting } na numero ang naghihintay ng SMS.
    }
menu-no-balance =
    💰 Hindi mabasa ang balance mo sa ngayon.
    { $waiting ->
        [0] Walang numerong naghihintay ng SMS.
        [one] { $waiting } numero ang naghihintay ng SMS.
       *[other] { $waiting } na numero ang naghihintay ng SMS.
    }
