## Tell me when
wish-made =
    🔔 I will tell you here, once, as soon as there are numbers again.

    { $thing }

    I look about once a minute, for 7 days. I never buy by myself.
wish-made-price =
    🔔 I will tell you here, once, as soon as a number costs { $price } or less.

    { $thing }

    I look about once a minute, for 7 days. I never buy by myself.
wish-price =
    🔔 <b>Tell me when it is cheaper</b>

    { $thing }
    Price now: { $price }

    At which price or less shall I tell you? I look for 7 days and tell you once.
wish-too-many = { $most ->
    [one] You can wait for 1 thing at a time. Remove it first:
   *[other] You can wait for { $most } things at a time. Remove one first:
}
wishes =
    🔔 <b>Tell me when</b>

    Each is looked for until the day it shows, then told once or dropped. Tap one to remove it:
wishes-none =
    🔔 <b>Tell me when</b>

    Nothing now. Where a country is out of stock or too dear, tap Tell me when.
wishes-item = • { $thing }, in stock, until { $day }
wishes-item-price = • { $thing }, { $price } or less, until { $day }
notice-wish =
    🔔 I have found numbers, from { $price }. Others may want them too.

    { $thing }

button-wish = 🔔 Tell me when
button-wish-cheaper = 🔔 Tell me when cheaper
button-wish-at-most = ≤ { $price }
button-wishes = 🔔 Tell me when: { $wishes }
button-wish-remove = ✖️ { $name } { $flag }
button-wish-remove-price = ✖️ { $name } { $flag } ≤ { $price }
button-see-price = See the price
