## Search while one types: the lines of the list
inline-offer = { $name } · { $flag } { $country }
inline-offer-facts = { $price } · 번호 재고 { $stock }개
inline-service = { $name }
inline-service-facts = { $price }부터 · 번호 재고 { $stock }개
inline-service-unpriced = 번호 재고 { $stock }개

## What is sent to another chat
inline-share = 📱 { $thing }

button-search = 🔎 검색
button-inline-open = 📱 이런 번호 받기
button-inline-connect = 🔑 계정 연결
