favourites = <b>⭐ علاقه‌مندی‌های شما.</b> یکی را بزنید تا قیمتش را ببینید و بخرید.
favourites-none = هنوز علاقه‌مندی‌ای نیست. هنگام تأیید خرید، ستاره را بزنید.

button-pair = { $mark }{ $name } · { $flag } · { $price }
button-pair-unpriced = { $mark }{ $name } · { $flag }
button-favourites = ⭐ همهٔ علاقه‌مندی‌ها
button-star = ☆ علاقه‌مندی
button-unstar = ⭐ علاقه‌مندی
