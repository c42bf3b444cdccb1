## Quiet hours
quiet-none =
    🌙 <b>무음 시간</b>

    이 시간에는 코드만 소리가 납니다. 나머지도 모두 바로 오지만 소리는 나지 않습니다.

    몇 시부터 할까요?
quiet-until = 무음 시간은 { $begins }부터입니다. 몇 시까지 할까요?
quiet-clock = 무음 시간은 { $begins }부터 { $ends }까지입니다. 계신 곳은 지금 몇 시인가요? 시간을 맞출 수 있도록 회원님의 시계에 보이는 시각을 누르세요.
quiet =
    🌙 <b>무음 시간</b>

    { $begins }부터 { $ends }까지는 코드만 소리가 납니다. 나머지도 모두 바로 오지만 소리는 나지 않습니다.

    회원님의 현재 시각: { $now }. 시계와 다르면 시간을 다시 설정하세요.

button-quiet = 🌙 무음 시간: { $begins } – { $ends }
button-quiet-none = 🌙 무음 시간: 없음
button-quiet-change = 시간 다시 설정
button-quiet-off = 무음 시간 없애기

## The order of countries
sort = ↕️ 국가를 어떤 순서로 보여 드릴까요?

button-sort-usual = { $sort ->
    [s] ↕️ 국가: 재고 많은 순
    [n] ↕️ 국가: 이름순
   *[p] ↕️ 국가: 낮은 가격순
}

## What is kept for this
privacy-comfort = 그 밖에 저장되는 내용: 요청하신 알림(알려 드리거나 7일이 지날 때까지), 무음 시간과 회원님 시계의 시차.

## Waiting
card-usual-wait = 보통 대기 시간: { $wait }(여기 주문 { $orders }건 중 절반은 이보다 오래 기다리지 않았습니다)
card-overdue = ⌛ 평소보다 오래 걸리고 있습니다. 계속 기다리거나, 취소하고 다른 번호나 국가로 시도할 수 있습니다.
reminder-one = ⌛ 아직 SMS가 오지 않았습니다. 이 번호의 만료: { $relative }
reminder-several = ⌛ 아직 SMS가 오지 않았는데 번호 { $orders }개가 곧 만료됩니다:
reminder-item = • { $thing } · { $phone }, { $relative }
reminder-cancel = SMS가 한 건도 오지 않았다면 아직 취소할 수 있습니다.
