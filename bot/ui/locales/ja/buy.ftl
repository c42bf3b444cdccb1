buy-services =
    <b>何に使う番号ですか？</b>

    サービスをタップするか、名前を入力してください。「telegram malaysia」のように国も付けられます。価格はいずれも最安の国のものです。
buy-jump = 全{ $pages }ページ。どのページを開きますか？
buy-found = 🔎「{ $query }」に近い結果です。価格はいずれも最安の国のものです。
buy-nothing-found =
    🔎「{ $query }」に一致するものはありません。

    名前の一部で試すか、すべてのサービスをご覧ください。
buy-service = <b>{ $service }</b>
buy-countries = { $sort ->
    [s] 在庫の多い順です。各行は価格と番号の数です。国名を入力すると探せます。
    [n] 名前順です。各行は価格と番号の数です。国名を入力すると探せます。
   *[p] 安い順です。各行は価格と番号の数です。国名を入力すると探せます。
}
buy-countries-found = 🔎「{ $query }」に一致する国：
buy-no-countries =
    <b>{ $service }</b> の番号は現在、どの国にも在庫がありません。

    新しい番号はよく入ります。しばらくしてからもう一度ご覧ください。

button-service = { $name } { $price }
button-service-unpriced = { $name }
button-offer = { $flag } { $name } · { $price } · { $stock }
button-all-services = すべてのサービス
button-sort = { $sort ->
    [s] ↕️ 在庫の多い順
    [n] ↕️ 名前順
   *[p] ↕️ 安い順
}
