favourites = <b>⭐ お気に入り。</b>タップすると価格を確認して購入できます。
favourites-none = お気に入りはまだありません。購入の確認画面で星をタップしてください。

button-pair = { $mark }{ $name } · { $flag } · { $price }
button-pair-unpriced = { $mark }{ $name } · { $flag }
button-favourites = ⭐ すべてのお気に入り
button-star = ☆ お気に入り
button-unstar = ⭐ お気に入り
