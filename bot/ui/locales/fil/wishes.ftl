## Tell me when
wish-made =
    🔔 Sasabihan kita rito, nang isang beses, sa sandaling may mga numero na ulit.

    { $thing }

    Tumitingin ako nang mga isang beses bawat minuto, sa loob ng 7 araw. Hindi ako kailanman kusang bumibili.
wish-made-price =
    🔔 Sasabihan kita rito, nang isang beses, sa sandaling may numerong { $price } o mas mababa ang presyo.

    { $thing }

    Tumitingin ako nang mga isang beses bawat minuto, sa loob ng 7 araw. Hindi ako kailanman kusang bumibili.
wish-price =
    🔔 <b>Sabihan ako kapag mas mura na</b>

    { $thing }
    Presyo ngayon: { $price }

    Sa anong presyo o mas mababa kita sasabihan? Titingin ako sa loob ng 7 araw at sasabihan kita nang isang beses.
wish-too-many = { $most ->
    [1] Isa lang ang puwede mong hintayin. Alisin muna ito:
    [one] Hanggang { $most } bagay ang puwede mong sabay na hintayin. Mag-alis muna ng isa:
   *[other] Hanggang { $most } na bagay ang puwede mong sabay na hintayin. Mag-alis muna ng isa:
}
wishes =
    🔔 <b>Sabihan ako</b>

    Titingnan ko ang bawat isa hanggang sa petsang nakasulat, saka sasabihin nang isang beses o ititigil. Mag-tap ng isa para alisin ito:
wishes-none =
    🔔 <b>Sabihan ako</b>

    Wala sa ngayon. Kung walang stock ang isang bansa o masyadong mahal, i-tap ang “Sabihan ako”.
wishes-item = • { $thing }, kapag may stock, hanggang { $day }
wishes-item-price = • { $thing }, { $price } o mas mababa, hanggang { $day }
notice-wish =
    🔔 May nakita akong mga numero, mula { $price }. Baka gusto rin ng iba ang mga ito.

    { $thing }

button-wish = 🔔 Sabihan ako
button-wish-cheaper = 🔔 Sabihan ako kapag mas mura
button-wish-at-most = ≤ { $price }
button-wishes = 🔔 Sabihan ako: { $wishes }
button-wish-remove = ✖️ { $name } { $flag }
button-wish-remove-price = ✖️ { $name } { $flag } ≤ { $price }
button-see-price = Tingnan ang presyo
