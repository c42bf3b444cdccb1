## The groups of a person
groups =
    👥 <b>Mga group</b>

    Puwedeng makita ng group ang lagay ng mga order mo. Ikaw ang pipili kung ano ang makikita nito, at para sa aling mga order.

    I-tap ang “Idagdag sa group” at pumili ng group kung saan admin ka. Isang beses lang gagana ang button, sa loob ng 10 minuto.
groups-linked =
    👥 <b>Mga group</b>

    Mag-tap ng group para piliin kung ano ang makikita nito. Nasa mga walang ipinapakita sa ngayon ang ⏸.

    Nagli-link ng isa pa ang “Idagdag sa group”, kung saan admin ka. Isang beses lang gagana ang button, sa loob ng 10 minuto.
groups-no-key =
    👥 <b>Mga group</b>

    Puwedeng makita ng group ang lagay ng mga order mo. Ikonekta muna ang key mo: i-tap ang “Kumuha ng key”, gumawa ng isa, at i-paste ito rito.
groups-no-key-linked =
    👥 <b>Mga group</b>

    Mananatiling naka-link ang mga ito, pero hindi ka makakabili nang walang key. Para magpatuloy, i-tap ang “Kumuha ng key”, gumawa ng isa, at i-paste ito rito.
groups-topic =
    <b>Isang topic ng group</b>

    Idagdag mo muna ako sa group. Saka ipadala ang /link sa topic na gusto mo.

    <b>Anonymous kang sumusulat doon</b>

    Kung ganoon, hindi ko makita kung sino ka. Ipadala roon ang linyang ito sa halip, sa loob ng 10 minuto. Isang beses itong gagana, at makokopya sa isang tap:

    { $line }

button-groups = 👥 Mga group
button-add-to-group = ➕ Idagdag sa group
button-topic = Topic, o anonymous?
button-link = { $name }
button-link-suspended = ⏸ { $name }

## One group
link-group =
    👥 <b>{ $title }</b>

    Nakikita ng buong group ang mga order mo. Para sa isang topic lang, ipadala ang /link doon.
link-topic =
    👥 <b>{ $title }</b>

    Isang topic ang nakakakita ng mga order mo. Para sa iba, ipadala ang /link doon.
link-choose = Kung ipapakita man ang order doon, ikaw ang pipili sa tuwing bibili ka.
link-suspended =
    👥 <b>{ $title }</b>

    ⏸ { $why }
link-why-removed = Wala na ako sa group na ito, kaya walang ipinapakita roon. Idagdag mo ulit ako; tuloy na ang lahat.
link-why-restricted = Hindi ako puwedeng sumulat sa group na ito, kaya walang ipinapakita roon. Payagan akong magpadala ng mensahe roon, saka i-tap ang “Subukan ulit”.
link-why-topic = Sarado o nabura ang topic, kaya walang ipinapakita roon. Buksan ito ulit at i-tap ang “Subukan ulit”, o ipadala ang /link sa ibang topic.
link-why-owner = Hindi ka admin ng group na ito ngayon, kaya walang ipinapakita roon na sa iyo. Kapag admin ka na, i-tap ang “Subukan ulit”.
link-content =
    <b>Ano sa code ang makikita ng { $title }?</b>

    <b>Lagay lang</b>: ang lagay ng order, walang SMS at walang code.

    <b>Nakatago ang code</b>: nakatakip ang code at SMS. Hindi ito agad mababasa ng napapatingin, pero hindi ito tago sa mga miyembro: puwede itong buksan ng bawat isa.

    <b>Kita ang code</b>: code at SMS para sa lahat ng miyembro.

    Sa unang dalawa, ipinapakita lang ito ng “Ipakita ang code” sa pumindot na may pahintulot.
link-pressers =
    <b>Sino ang puwedeng pumindot ng mga button sa { $title }?</b>

    Ikaw, palagi. Gumagana sa order mo ang “Kanselahin” at “Susunod na SMS”, at ipinapakita ng “Ipakita ang code” ang code nito. Sinasabi ng mensahe kung sino ang pumindot.
link-happenings =
    <b>Kailan ako magsusulat sa { $title }?</b>

    Kapag naroon na ang mensahe ng order, lagi nitong ipinapakita ang lagay ng order.
link-language = 🌐 Sa anong wika ako magsusulat sa { $title }?
link-unlink =
    <b>I-unlink ang { $title }?</b>

    Wala nang ipapakita roon na sa iyo. Mananatili ang naroon na. Tuloy ang mga order mo sa chat na ito.

button-link-content = { $content ->
    [hidden] 💬 Nakatago ang code
    [shown] 💬 Kita ang code
   *[status] 💬 Lagay lang
}
button-link-pressers = { $pressers ->
    [administrators] 👆 Mga button: mga admin
    [members] 👆 Mga button: mga miyembro
   *[owner] 👆 Mga button: ikaw lang
}
button-link-happenings = 🔔 Kailan: { $on } sa { $all }
button-link-masked = 🔢 Mga numero: may takip
button-link-unmasked = 🔢 Mga numero: buo
button-link-language = 🌐 { $name }
button-content = { $content ->
    [hidden] Nakatago ang code
    [shown] Kita ang code
   *[status] Lagay lang
}
button-pressers = { $pressers ->
    [administrators] Pati mga admin
    [members] Lahat ng miyembro
   *[owner] Ikaw lang
}
button-happening-on = ✅ { $happening ->
    [placed] Inilagay ang order
    [code] Dumating ang code
    [ended] Nagwakas nang walang code
    [cancelled] Kinansela
   *[low_balance] Mababang balance
}
button-happening-off = ▫️ { $happening ->
    [placed] Inilagay ang order
    [code] Dumating ang code
    [ended] Nagwakas nang walang code
    [cancelled] Kinansela
   *[low_balance] Mababang balance
}
button-language-mine = Kapareho rito
button-repair = Ayusin
button-unlink = I-unlink
button-unlink-now = I-unlink

## Beside these screens
note-linked = ✅ Naka-link na ang <b>{ $title }</b>. Piliin dito kung ano ang makikita nito.
note-unlinked = ✅ Na-unlink na ang <b>{ $title }</b>. Wala nang ipinapakita roon na sa iyo.
note-link-works = ✅ Ipinapakita na ulit doon ang mga order mo.
note-link-still = Sinubukan ko ngayon lang, at ganoon pa rin:
note-link-gone = Hindi na naka-link ang group na ito.
note-link-unasked = Hindi sumasagot ang Telegram sa ngayon. Pakisubukan ulit pagkaraan ng isang minuto.

## A link that stopped, in the owner's chat
notice-link-suspended =
    ⏸ Hindi na nakikita ng <b>{ $title }</b> ang mga order mo.

    { $why }

    Dito pa rin dumarating ang mga code mo, gaya ng dati.

## What is said in a group
group-linked = { $where ->
    [topic] 🔗 Ni-link ni <b>{ $name }</b> ang topic na ito: puwedeng lumabas dito ang mga order niya. Siya ang pipili kung alin.
   *[group] 🔗 Ni-link ni <b>{ $name }</b> ang group na ito: puwedeng lumabas dito ang mga order niya. Siya ang pipili kung alin.
}
group-linked-anonymous = { $where ->
    [topic] 🔗 Ni-link ng isang admin ang topic na ito: puwedeng lumabas dito ang mga order niya. Siya ang pipili kung alin.
   *[group] 🔗 Ni-link ng isang admin ang group na ito: puwedeng lumabas dito ang mga order niya. Siya ang pipili kung alin.
}
group-choose-topic = 👋 Ipadala ang /link sa topic na gusto mo, at doon lalabas ang mga order. Para gamitin ang General, ipadala ito rito.
group-choose-topic-anonymous =
    👋 Ipadala ang linyang ito sa topic na gusto mo, at doon lalabas ang mga order. Para gamitin ang General, ipadala ito rito.

    { $line }
group-not-administrator = Admin lang ng group na ito ang puwedeng mag-link nito. Kapag admin ka na, ipadala ulit ang /link.
group-need-key = 🔑 Ikonekta muna ang key mo sa private chat natin. Saka ipadala ulit dito ang /link.
group-anonymous = Anonymous kang sumusulat dito, kaya hindi ko makita kung sino ka. Sa private chat natin, ipadala ang /groups, i-tap ang “Topic, o anonymous?”, at ipadala rito ang linya mula roon.
group-used-up = Nagamit na ito, o lampas na sa 10 minuto. Ipadala ang /groups sa private chat natin at i-tap ulit ang “Idagdag sa group”. O ipadala rito ang /link, maliban kung anonymous kang sumusulat.
group-unasked = Hindi sinasabi sa akin ng Telegram ngayon kung sino ang admin dito. Walang na-link. Pakisubukan ulit pagkaraan ng isang minuto.
group-unsaved = Wala akong ma-save sa ngayon. Walang nabago. Pakisubukan ulit pagkaraan ng ilang minuto.
group-unlinked = ✅ Na-unlink na. Wala nang ipinapakita rito na mula kay { $name }.
group-not-linked = Hindi mo ni-link ang group na ito, kaya walang ia-unlink. Ang nag-link nito ang magpapadala rito ng /unlink, o mag-a-unlink nito sa private chat namin.
group-unlink-anonymous = Anonymous kang sumusulat dito, kaya hindi ko makita kung kaninong mga order ang ititigil. Sa private chat natin, ipadala ang /groups at i-unlink doon ang group na ito.
group-help =
    Ipinapakita ko rito ang lagay ng mga order sa jiema.my, para sa mga may gusto nito.

    Ipinapakita rito ng /link ang mga order mo: sa topic kung saan mo ito ipinadala, o sa buong group. Kailangang admin ka.
    Itinitigil ito ng /unlink.

    Nasa private chat natin ang lahat ng iba pa.

button-private-chat = Buksan ang private chat
