## Tell me when
wish-made =
    🔔 番号が再び入荷し次第、ここで1回だけお知らせします。

    { $thing }

    7日間、約1分ごとに確認します。自動で購入することはありません。
wish-made-price =
    🔔 番号が { $price } 以下になり次第、ここで1回だけお知らせします。

    { $thing }

    7日間、約1分ごとに確認します。自動で購入することはありません。
wish-price =
    🔔 <b>安くなったらお知らせ</b>

    { $thing }
    現在の価格：{ $price }

    いくら以下になったらお知らせしますか？7日間確認し、お知らせは1回だけです。
wish-too-many = 同時に待てるお知らせは{ $most }件までです。先に1件を削除してください：
wishes =
    🔔 <b>お知らせ待ち</b>

    それぞれ表示の日まで確認します。条件が合えば1回だけお知らせし、合わなければそこで終わります。タップすると削除します：
wishes-none =
    🔔 <b>お知らせ待ち</b>

    今はありません。在庫のない国や高すぎる国では「お知らせ」のボタンをタップしてください。
wishes-item = • { $thing }、入荷したら、{ $day }まで
wishes-item-price = • { $thing }、{ $price } 以下、{ $day }まで
notice-wish =
    🔔 番号が見つかりました。{ $price } からです。ほかの人も欲しいかもしれません。

    { $thing }

button-wish = 🔔 入荷したらお知らせ
button-wish-cheaper = 🔔 安くなったらお知らせ
button-wish-at-most = ≤ { $price }
button-wishes = 🔔 お知らせ待ち：{ $wishes }件
button-wish-remove = ✖️ { $name } { $flag }
button-wish-remove-price = ✖️ { $name } { $flag } ≤ { $price }
button-see-price = 価格を見る
