## Search while one types: the lines of the list
inline-offer = { $name } · { $flag } { $country }
inline-offer-facts = { $price } · 在庫{ $stock }件
inline-service = { $name }
inline-service-facts = { $price } から · 在庫{ $stock }件
inline-service-unpriced = 在庫{ $stock }件

## What is sent to another chat
inline-share = 📱 { $thing }

button-search = 🔎 検索
button-inline-open = 📱 この番号を取得
button-inline-connect = 🔑 アカウントを接続
