## Tell me when
wish-made =
    🔔 번호가 다시 들어오는 대로 여기서 한 번 알려 드립니다.

    { $thing }

    7일 동안 약 1분마다 확인합니다. 봇이 스스로 구매하는 일은 없습니다.
wish-made-price =
    🔔 번호 가격이 { $price } 이하가 되는 대로 여기서 한 번 알려 드립니다.

    { $thing }

    7일 동안 약 1분마다 확인합니다. 봇이 스스로 구매하는 일은 없습니다.
wish-price =
    🔔 <b>저렴해지면 알림 받기</b>

    { $thing }
    현재 가격: { $price }

    얼마 이하가 되면 알려 드릴까요? 7일 동안 확인하고 한 번 알려 드립니다.
wish-too-many = 알림은 동시에 { $most }개까지 기다릴 수 있습니다. 먼저 하나를 삭제하세요:
wishes =
    🔔 <b>알림 받기</b>

    각각 표시된 날짜까지 확인하며, 조건이 맞으면 한 번 알려 드리고 아니면 그날 사라집니다. 누르면 삭제됩니다:
wishes-none =
    🔔 <b>알림 받기</b>

    지금은 없습니다. 국가에 재고가 없거나 너무 비싸면 ‘알림 받기’를 누르세요.
wishes-item = • { $thing }, 재고가 생기면, { $day }까지
wishes-item-price = • { $thing }, { $price } 이하, { $day }까지
notice-wish =
    🔔 번호를 찾았습니다. { $price }부터입니다. 다른 분들도 원할 수 있습니다.

    { $thing }

button-wish = 🔔 재고 생기면 알림 받기
button-wish-cheaper = 🔔 저렴해지면 알림 받기
button-wish-at-most = ≤ { $price }
button-wishes = 🔔 알림 받기: { $wishes }개
button-wish-remove = ✖️ { $name } { $flag }
button-wish-remove-price = ✖️ { $name } { $flag } ≤ { $price }
button-see-price = 가격 보기
