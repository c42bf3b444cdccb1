## The message of an order in a group
post-number = 번호: { $phone }
post-state = 상태: { $state }
post-pressed-cancel = { $name } 님이 ‘주문 취소’를 눌렀습니다.
post-pressed-next = { $name } 님이 ‘다음 SMS’를 눌렀습니다.
post-pressed-anonymous-cancel = 익명 관리자가 ‘주문 취소’를 눌렀습니다.
post-pressed-anonymous-next = 익명 관리자가 ‘다음 SMS’를 눌렀습니다.
post-trouble = ⚠️ 방금 요청을 jiema.my가 받아들이지 않았으며, 아무것도 바뀌지 않았습니다. 1분 후 다시 눌러 주세요.

post-waiting = ⏳ SMS 대기 중
post-waiting-next = ⏳ 다음 SMS 대기 중, { $sms }건 도착
post-received = { $sms ->
    [0] ✉️ SMS가 오는 중
   *[other] ✉️ SMS { $sms }건 도착
}
post-completed = { $sms ->
    [0] SMS 없이 완료
   *[other] ✅ 완료, SMS { $sms }건
}
post-failed = { $sms ->
    [0] ⚠️ SMS 없이 종료
   *[other] ✅ 완료, SMS { $sms }건
}
post-cancelled = ✖️ 취소됨
post-unknown = { $state }

## A code in a group
post-source = { $service } · { $flag } · { $phone }
post-source-erased = { $service } · { $flag }
post-code-came = ✉️ SMS가 왔습니다. 권한이 있는 분은 ‘코드 보기’를 눌러 코드를 볼 수 있습니다.
post-code-hidden = 한눈에 보이지 않도록 가려 두었습니다. 여기 있는 누구나 누르면 볼 수 있습니다.
post-code-unsure = ✉️ SMS가 왔습니다. 어느 부분이 코드인지 확실하지 않아 전문을 보여 드립니다:

button-show-code = 코드 보기

## Answers to those who press
toast-code = { $service }: { $code }
toast-code-none = 아직 온 SMS가 없어 보여 드릴 것이 없습니다.
toast-code-erased = 이 SMS의 내용은 ‘개인정보’에서 약속한 대로 지워졌습니다.
toast-cancel-sure = 취소하려면 5초 안에 ‘주문 취소’를 한 번 더 누르세요.
toast-cancelling = ⏳ 취소하는 중…
toast-cancel-late = 이제 취소할 수 없습니다. 주문 상태를 확인하세요.
toast-asking-next = ⏳ 다음 SMS를 요청하는 중…
toast-next-late = 지금은 SMS를 더 요청할 수 없습니다. 주문 상태를 확인하세요.
toast-only-owner = { $name } 님만 누를 수 있습니다.
toast-only-administrators = { $name } 님과 이 그룹의 관리자만 누를 수 있습니다.
toast-only-members = { $name } 님과 이 그룹의 멤버만 누를 수 있습니다.
toast-only-members-unseen = 누가 이 그룹의 멤버인지 볼 수 없어 { $name } 님과 관리자만 누를 수 있습니다.
toast-name-unknown = 주문자
toast-not-known-now = 회원님이 누를 수 있는지 지금은 확인할 수 없습니다. 잠시 후 다시 시도해 주세요.

## Low balance, in a group
post-low-balance = 💰 여기에 표시되는 주문에 쓰이는 잔액이 { $least }보다 적어졌습니다. { $name } 님이 jiema.my에서 충전할 수 있습니다.
