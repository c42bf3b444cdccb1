## Tell me when
wish-made =
    🔔 Ich sage dir hier einmal Bescheid, sobald es wieder Nummern gibt.

    { $thing }

    Ich sehe etwa einmal pro Minute nach, 7 Tage lang. Ich kaufe nie von selbst.
wish-made-price =
    🔔 Ich sage dir hier einmal Bescheid, sobald eine Nummer { $price } oder weniger kostet.

    { $thing }

    Ich sehe etwa einmal pro Minute nach, 7 Tage lang. Ich kaufe nie von selbst.
wish-price =
    🔔 <b>Bescheid, wenn günstiger</b>

    { $thing }
    Preis jetzt: { $price }

    Bei welchem Preis oder weniger soll ich Bescheid sagen? Ich sehe 7 Tage lang nach und sage dir einmal Bescheid.
wish-too-many = { $most ->
    [one] Du kannst auf 1 Sache zugleich warten. Entferne sie zuerst:
   *[other] Du kannst auf { $most } Dinge zugleich warten. Entferne zuerst eines:
}
wishes =
    🔔 <b>Bescheid sagen</b>

    Ich sehe jeweils bis zum angegebenen Tag nach: Entweder sage ich einmal Bescheid, oder es entfällt. Tippe auf eines, um es zu entfernen:
wishes-none =
    🔔 <b>Bescheid sagen</b>

    Gerade nichts. Wo ein Land ausverkauft oder zu teuer ist, tippe auf „Bescheid sagen“ oder „Bescheid, wenn günstiger“.
wishes-item = • { $thing }, sobald verfügbar, bis { $day }
wishes-item-price = • { $thing }, { $price } oder weniger, bis { $day }
notice-wish =
    🔔 Ich habe Nummern gefunden, ab { $price }. Vielleicht wollen andere sie auch.

    { $thing }

button-wish = 🔔 Bescheid sagen
button-wish-cheaper = 🔔 Bescheid, wenn günstiger
button-wish-at-most = ≤ { $price }
button-wishes = 🔔 Bescheid sagen: { $wishes }
button-wish-remove = ✖️ { $name } { $flag }
button-wish-remove-price = ✖️ { $name } { $flag } ≤ { $price }
button-see-price = Preis ansehen
