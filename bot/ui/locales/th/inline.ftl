## Search while one types: the lines of the list
inline-offer = { $name } · { $flag } { $country }
inline-offer-facts = { $price } · มี { $stock } เบอร์
inline-service = { $name }
inline-service-facts = เริ่มต้น { $price } · มี { $stock } เบอร์
inline-service-unpriced = มี { $stock } เบอร์

## What is sent to another chat
inline-share = 📱 { $thing }

button-search = 🔎 ค้นหา
button-inline-open = 📱 รับเบอร์แบบนี้
button-inline-connect = 🔑 เชื่อมต่อบัญชีของคุณ
