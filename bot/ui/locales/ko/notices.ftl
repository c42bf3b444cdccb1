notice-key-refused =
    🔑 jiema.my가 <b>{ $name }</b> 계정의 키를 더 이상 받아들이지 않습니다. 폐기된 것 같습니다.

    새 키를 만들어 여기에 붙여넣으면 모두 계속됩니다.
notice-unwatched = 그때까지는 아래 주문 { $orders }건의 SMS를 볼 수 없습니다. SMS는 jiema.my에 있습니다:
notice-outage =
    📡 jiema.my가 몇 분째 응답하지 않습니다. 계속 확인하고 있으며, 응답하는 대로 도착한 내용을 여기에 표시합니다. 따로 하실 일은 없습니다.
notice-outage-orders = 아래 주문 { $orders }건이 기다리고 있습니다:
notice-unexplained =
    🔎 이 구매에 해당하는 새 주문은 보이지 않지만, 잔액이 구매 전보다 줄었습니다.

    이전: { $before }
    현재: <b>{ $now }</b>

    다른 곳에서 쓰신 금액이라면 여기서는 아무것도 구매되지 않았습니다. 그렇지 않다면 다시 구매하기 전에 jiema.my에서 주문을 확인해 주세요. 저도 계속 확인하며, 주문이 나타나면 여기에 표시하겠습니다.
notice-low-balance =
    💰 잔액이 { $least }보다 적어졌습니다.

    이 주문 후 남은 금액: <b>{ $left }</b>

## Beside other screens
note-cancelling = ⏳ 약 { $seconds }초 후에 취소합니다. 따로 하실 일은 없습니다.
note-asking-next = ⏳ 약 { $seconds }초 후에 다음 SMS를 요청합니다. 따로 하실 일은 없습니다.
note-unchanged = 아직 새로운 내용이 없습니다.
note-language = ✅ 이제부터 한국어로 씁니다.
note-typing-ended = 네, 입력하시던 내용은 없던 것으로 하겠습니다. 주문은 건드리지 않았습니다.
note-follows = ✅ 이제부터 이 주문의 코드가 여기로 옵니다.
note-confirm-afresh = 너무 늦게 눌러 아무것도 구매되지 않았습니다. 현재 가격은 다음과 같습니다.
