favourites = <b>⭐ आपके पसंदीदा।</b> कीमत देखने और खरीदने के लिए किसी पर टैप करें।
favourites-none = अभी कोई पसंदीदा नहीं है। खरीद की पुष्टि वाली स्क्रीन पर तारे पर टैप करें।

button-pair = { $mark }{ $name } · { $flag } · { $price }
button-pair-unpriced = { $mark }{ $name } · { $flag }
button-favourites = ⭐ सभी पसंदीदा
button-star = ☆ पसंदीदा
button-unstar = ⭐ पसंदीदा
