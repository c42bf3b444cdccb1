## Search while one types: the lines of the list
inline-offer = { $name } · { $flag } { $country }
inline-offer-facts = { $price } · 库存 { $stock } 个号码
inline-service = { $name }
inline-service-facts = { $price } 起 · 库存 { $stock } 个号码
inline-service-unpriced = 库存 { $stock } 个号码

## What is sent to another chat
inline-share = 📱 { $thing }

button-search = 🔎 搜索
button-inline-open = 📱 我也要这样的号码
button-inline-connect = 🔑 连接您的账号
