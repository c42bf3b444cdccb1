## Tell me when
wish-made =
    🔔 Je vous avertirai ici, une fois, dès qu’il y aura à nouveau des numéros.

    { $thing }

    Je regarde environ une fois par minute, pendant 7 jours. Je n’achète jamais de moi-même.
wish-made-price =
    🔔 Je vous avertirai ici, une fois, dès qu’un numéro coûtera { $price } ou moins.

    { $thing }

    Je regarde environ une fois par minute, pendant 7 jours. Je n’achète jamais de moi-même.
wish-price =
    🔔 <b>M’avertir si moins cher</b>

    { $thing }
    Prix actuel : { $price }

    À quel prix ou moins dois-je vous avertir ? Je regarde pendant 7 jours et vous avertis une fois.
wish-too-many = { $most ->
    [one] Vous pouvez avoir { $most } alerte à la fois. Retirez-la d’abord :
    [many] Vous pouvez avoir { $most } d’alertes à la fois. Retirez-en une d’abord :
   *[other] Vous pouvez avoir { $most } alertes à la fois. Retirez-en une d’abord :
}
wishes =
    🔔 <b>Alertes</b>

    Je cherche jusqu’au jour indiqué : soit je vous avertis une fois, soit l’alerte est abandonnée. Appuyez sur l’une d’elles pour la retirer :
wishes-none =
    🔔 <b>Alertes</b>

    Aucune pour l’instant. Si un pays est épuisé ou trop cher, appuyez sur « M’avertir ».
wishes-item = • { $thing }, dès que disponible, jusqu’au { $day }
wishes-item-price = • { $thing }, { $price } ou moins, jusqu’au { $day }
notice-wish =
    🔔 J’ai trouvé des numéros, à partir de { $price }. D’autres peuvent les vouloir aussi.

    { $thing }

button-wish = 🔔 M’avertir
button-wish-cheaper = 🔔 M’avertir si moins cher
button-wish-at-most = ≤ { $price }
button-wishes = 🔔 Alertes : { $wishes }
button-wish-remove = ✖️ { $name } { $flag }
button-wish-remove-price = ✖️ { $name } { $flag } ≤ { $price }
button-see-price = Voir le prix
