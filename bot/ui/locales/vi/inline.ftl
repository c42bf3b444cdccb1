## Search while one types: the lines of the list
inline-offer = { $name } · { $flag } { $country }
inline-offer-facts = { $price } · còn { $stock } số
inline-service = { $name }
inline-service-facts = từ { $price } · còn { $stock } số
inline-service-unpriced = còn { $stock } số

## What is sent to another chat
inline-share = 📱 { $thing }

button-search = 🔎 Tìm kiếm
button-inline-open = 📱 Lấy số như vậy
button-inline-connect = 🔑 Kết nối tài khoản
