## Finding an order again
find =
    🔎 <b>Hanapin ang order</b>

    I-type dito ang bahagi ng numero o SMS nito, o mag-tap ng serbisyo.

    Sa mga order na nakita ko lang ako naghahanap. Hindi makikita ang mga lumang numero at SMS na binura na.
find-none-seen = Wala pa akong nakikitang order mo.
find-service = 🔎 <b>{ $name }</b>: mag-tap ng order para buksan ito.
find-words = 🔎 Mga order na may “{ $words }”: mag-tap ng isa para buksan ito.
find-nothing = 🔎 Sa mga order na nakita ko, walang may “{ $words }” sa numero o SMS.
find-more = Para maghanap ng iba, i-type ito rito.

button-find = 🔎 Hanapin
button-find-service = { $name } ({ $orders })

## Figures
stats-title = { $days ->
    [one] 📊 <b>Mga nabili rito, { $days } araw</b>
   *[other] 📊 <b>Mga nabili rito, { $days } na araw</b>
}
stats-none = Walang nabili rito sa panahong ito.
stats-spent = { $orders ->
    [one] Nagastos: <b>{ $spent }</b> sa { $orders } order, hindi kasama ang mga kinansela
   *[other] Nagastos: <b>{ $spent }</b> sa { $orders } na order, hindi kasama ang mga kinansela
}
stats-received = May dumating na SMS: <b>{ $received }</b> sa { $settled }
stats-time = Kalahati ng mga unang SMS ay dumating sa loob ng { $time }.
stats-line = { $name }: { $received } sa { $settled }, { $spent }
# The label is a code such as TG, as it stands in the picture.
stats-line-drawn = <b>{ $label }</b> { $name }: { $received } sa { $settled }, { $spent }
stats-legend = Sa larawan: A nagastos bawat araw, B SMS ayon sa serbisyo, C SMS ayon sa bansa, D segundo hanggang sa unang SMS.

button-stats = 📊 Stats
button-days = { $days ->
    [one] { $days } araw
   *[other] { $days } na araw
}

## Files to take away
export-orders = { $orders ->
    [1] 📄 Ang 1 order mo na nakita ko, kasama ang numero at SMS nito. Huwag ibahagi ang file na ito kaninuman.
    [one] 📄 Ang lahat ng { $orders } order mo na nakita ko, kasama ang mga numero at SMS. Huwag ibahagi ang file na ito kaninuman.
   *[other] 📄 Ang lahat ng { $orders } na order mo na nakita ko, kasama ang mga numero at SMS. Huwag ibahagi ang file na ito kaninuman.
}
export-none = Wala pa akong nakikitang order mo, kaya walang mailalagay sa file.
export-all = 📄 Ang lahat ng naka-store dito tungkol sa iyo, pero wala ang key mo. Huwag ibahagi ang file na ito kaninuman.
export-under-way = Ginagawa na ang file mo. Darating ito rito sa ilang sandali.
export-unsent = 📄 Hindi ako sigurado kung dumating ang file mo. Kung wala ito rito, pakisubukan ulit pagkaraan ng isang minuto.
privacy-export = Ibinibigay sa iyo ng /export ang mga order mo bilang table, ng /export all ang lahat ng naka-store tungkol sa iyo, maliban sa key.

button-export = 📄 I-export
button-export-all = 📄 Lahat ng naka-store
