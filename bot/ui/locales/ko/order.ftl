## The card
card-number = 번호: { $phone }
card-charged = 청구 금액: { $charged }
card-expiry = 만료: { $relative }, { $clock }
card-state = 상태: { $state }
card-elsewhere = 같은 계정으로 이 채팅 밖에서 접수된 주문입니다.
card-pressed-cancel = { $group }에서 { $name } 님이 ‘주문 취소’를 눌렀습니다.
card-pressed-next = { $group }에서 { $name } 님이 ‘다음 SMS’를 눌렀습니다.
card-pressed-anonymous-cancel = { $group }의 익명 관리자가 ‘주문 취소’를 눌렀습니다.
card-pressed-anonymous-next = { $group }의 익명 관리자가 ‘다음 SMS’를 눌렀습니다.

state-waiting = ⏳ SMS 대기 중. 코드는 여기로 자동으로 옵니다.
state-waiting-next = ⏳ 다음 SMS 대기 중, { $sms }건 도착
state-received = { $sms ->
    [0] ✉️ SMS가 여기로 오는 중
   *[other] ✉️ SMS { $sms }건 도착
}
state-completed = { $sms ->
    [0] SMS 없이 완료
   *[other] ✅ 완료, SMS { $sms }건
}
state-failed = { $sms ->
    [0] ⚠️ SMS 없이 종료
   *[other] ✅ 완료, SMS { $sms }건
}
state-cancelled = ✖️ 취소됨
state-cancelled-refunded = ✖️ 취소됨, { $charged } 금액이 잔액으로 돌아왔습니다
state-unknown = { $state }

button-copy-number = 번호 복사
button-cancel = 주문 취소

## A code
code-unsure = ✉️ SMS가 왔습니다. 어느 부분이 코드인지 확실하지 않아 전문을 보여 드립니다:
code-erased = ✉️ 이 SMS의 내용은 ‘개인정보’에서 약속한 대로 지워졌습니다.
code-source = { $service } · { $flag } · { $digits }
code-source-erased = { $service } · { $flag }
sms-cut = [나머지는 너무 길어 Telegram에 표시할 수 없습니다]
sms-erased = [‘개인정보’에서 약속한 대로 지워짐]

button-copy-code = 코드 복사
button-copy-sms = SMS 복사
button-next-sms = 다음 SMS
button-waiting-next = 다음 SMS 대기 중

## The end
ended-one =
    { $ending }

    { $thing }
    번호: { $phone }
ended-several = 주문 { $orders }건이 끝났습니다:
ended-item = • { $thing } { $digits }: { $ending }. { $charged }
ended-with-sms = 완료, SMS { $sms }건
ended-cancelled = 취소됨, { $charged } 금액이 잔액으로 돌아왔습니다
ended-cancelled-unpriced = 취소됨, 지불한 금액이 잔액으로 돌아왔습니다
ended-cancelled-elsewhere = 취소됨(이 봇이 취소한 것은 아닙니다)
ended-failed = SMS 없이 종료
ended-completed = SMS 없이 완료
ended-unclear = 종료
charged-unknown = 청구 금액: 알 수 없음
balance-before = 이전 잔액: { $balance }
balance-before-first = 첫 주문 전 잔액: { $balance }
balance-now = 현재 잔액: <b>{ $balance }</b>
balance-unknown = 현재 잔액: 지금은 확인할 수 없습니다. ‘잔액’을 확인하세요

## A purchase in doubt
found-one = ✅ 구매가 완료되었습니다. 이 새 주문이 회원님의 계정에 있으며, SMS를 기다리고 있습니다.
found-several =
    🔎 구매되었을 수 있지만, 해당하는 새 주문이 { $orders }건 있습니다. 추측하지 않고 모두 보여 드립니다.

    각 주문의 SMS를 기다리겠습니다.
found-item = • { $thing } · { $phone } · { $charged }
watch-ended =
    ⌛ 이 주문이 어떻게 끝났는지 jiema.my에서 알려 주지 않습니다. 확인을 중단했습니다.

    { $thing }
    번호: { $phone }

    주문을 열면 다시 한번 확인할 수 있습니다. 돈이 어떻게 되었는지는 잔액을 확인하세요.
