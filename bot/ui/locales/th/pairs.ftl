favourites = <b>⭐ รายการโปรดของคุณ</b> แตะเพื่อดูราคาและซื้อ
favourites-none = ยังไม่มีรายการโปรด แตะดาวในหน้าที่คุณยืนยันการซื้อ

button-pair = { $mark }{ $name } · { $flag } · { $price }
button-pair-unpriced = { $mark }{ $name } · { $flag }
button-favourites = ⭐ รายการโปรดทั้งหมด
button-star = ☆ รายการโปรด
button-unstar = ⭐ รายการโปรด
