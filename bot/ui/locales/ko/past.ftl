## Finding an order again
find =
    🔎 <b>주문 찾기</b>

    번호나 SMS의 일부를 여기에 입력하거나 서비스를 누르세요.

    봇이 확인한 주문에서 찾습니다. 지워진 오래된 번호와 SMS는 찾을 수 없습니다.
find-none-seen = 봇이 확인한 회원님의 주문이 아직 없습니다.
find-service = 🔎 <b>{ $name }</b>: 주문을 누르면 열립니다.
find-words = 🔎 “{ $words }” 내용이 있는 주문: 누르면 열립니다.
find-nothing = 🔎 봇이 확인한 주문 중 번호나 SMS에 “{ $words }” 내용이 있는 주문은 없습니다.
find-more = 다른 것을 찾으려면 여기에 입력하세요.

button-find = 🔎 찾기
button-find-service = { $name } ({ $orders })

## Figures
stats-title = 📊 <b>여기서 구매한 내역, { $days }일</b>
stats-none = 이 기간에는 여기서 구매한 것이 없습니다.
stats-spent = 지출: <b>{ $spent }</b>, 주문 { $orders }건(취소된 주문 제외)
stats-received = SMS가 온 주문: { $settled }건 중 <b>{ $received }</b>건
stats-time = 첫 SMS의 절반은 { $time } 안에 왔습니다.
stats-line = { $name }: { $settled }건 중 { $received }건, { $spent }
# The label is a code such as TG, as it stands in the picture.
stats-line-drawn = <b>{ $label }</b> { $name }: { $settled }건 중 { $received }건, { $spent }
stats-legend = 그림 설명: A 일별 지출, B 서비스별 SMS, C 국가별 SMS, D 첫 SMS까지 걸린 초.

button-stats = 📊 통계
button-days = { $days }일

## Files to take away
export-orders = 📄 봇이 확인한 회원님의 주문 { $orders }건 전체이며, 번호와 SMS가 들어 있습니다. 이 파일은 혼자만 보관하세요.
export-none = 봇이 확인한 회원님의 주문이 없어 파일에 넣을 것이 없습니다.
export-all = 📄 여기에 저장된 회원님의 모든 정보이며, 키는 들어 있지 않습니다. 이 파일은 혼자만 보관하세요.
export-under-way = 파일을 만드는 중입니다. 잠시 후 여기로 옵니다.
export-unsent = 📄 파일이 도착했는지 확실하지 않습니다. 여기에 없으면 1분 후 다시 시도해 주세요.
privacy-export = /export는 주문을 표로, /export all은 키를 제외하고 저장된 회원님의 모든 정보를 드립니다.

button-export = 📄 파일로 받기
button-export-all = 📄 저장된 모든 내용
