balance =
    💰 <b>{ $balance }</b>
    계정: { $name }

    충전은 jiema.my에서 합니다. 충전한 뒤 ‘새로고침’을 누르면 여기에 표시됩니다.
help =
    1. ‘번호 구매’를 누르거나 용도를 입력하세요. 예: “telegram”
    2. 국가를 함께 입력해도 됩니다. 예: “telegram malaysia”
    3. 가격을 확인하고 ‘구매’를 누르세요. 이때 결제됩니다.
    4. 코드를 요구하는 곳에 번호를 입력하세요. 번호를 누르면 복사됩니다.
    5. 코드는 새 메시지로 여기에 자동으로 옵니다.
    6. 하나 더 필요하신가요? ‘다음 SMS’를 누르면 추가 요금 없이 같은 번호를 계속 씁니다.
    7. SMS가 안 오나요? 아직 한 건도 오지 않았다면 ‘주문 취소’로 돈을 돌려받습니다.
    8. /orders는 대기 중인 주문을, /history는 이전의 모든 주문을 보여 줍니다.
    9. 충전은 jiema.my에서 합니다. /balance를 참고하세요.
    10. /privacy는 저장되는 내용을 알려 주고, /forget은 그 내용을 삭제합니다.

## Settings
settings =
    ⚙️ <b>설정</b>

    언어: { $language }
    계정: { $name }
settings-no-key =
    ⚙️ <b>설정</b>

    언어: { $language }
    계정: 연결 안 됨
low-balance =
    💰 <b>잔액 부족 알림</b>

    주문 후 잔액이 다음 금액보다 적어지면 한 번 알려 드립니다:

    그 주문이 표시되는 그룹도 알림이 켜져 있으면 함께 알려 드립니다.
language = 🌐 어떤 언어로 쓸까요?
# Said once, in the language offered, to somebody whose account is set to it.
language-offer = 🌐 한국어로 쓸까요?

## Privacy
privacy =
    <b>여기에 저장되는 내용</b>

    • Telegram ID와 언어: 회원님을 알아보기 위해
    • 암호화된 키: 회원님의 잔액으로 번호를 빌리고 SMS를 확인하기 위해
    • 주문과 그 번호, SMS: 회원님께 보여 드리기 위해
    • 주문이 표시된 메시지(이 채팅과 회원님의 그룹): 최신 상태로 유지하기 위해
    • 별표한 즐겨찾기: 맨 앞에 표시하기 위해
    • 연동한 그룹과 그 그룹에 보이는 내용: 그곳에만 게시하기 위해

    번호와 SMS는 구매 { $days }일 후에 지워집니다. 나머지는 회원님이 삭제할 때까지 보관됩니다. 번호를 판매하는 jiema.my 외에는 누구에게도 제공하지 않습니다.

## Another key, or none
replace-key =
    🔑 새 키를 여기에 붙여넣으세요. jiema.my가 받아들이는 즉시 이전 키를 대체합니다.

    그때까지는 아무것도 바뀌지 않습니다.
replace-key-orders = 새 키가 같은 jiema.my 계정의 키라면 아래 주문 { $orders }건은 새 키로 계속됩니다. 다른 계정의 키라면 주문은 이전 키에 남아 있으며 코드도 계속 옵니다. 그 경우 주문이 끝나기 전에는 이전 키를 폐기하지 마세요:
disconnect =
    <b>계정 연결을 해제할까요?</b>

    키를 다시 붙여넣기 전까지는 여기서 구매할 수 없습니다. 돈은 jiema.my에 그대로 있습니다.
disconnect-orders = 아래 주문 { $orders }건이 아직 진행 중입니다. 끝날 때까지는 코드가 여기로 오고, 그 뒤에는 아무것도 확인하지 않습니다. 먼저 취소할 수 있습니다:
disconnected =
    연결을 해제했습니다. 돈은 전과 같이 jiema.my에 있습니다.

    다시 이용하려면 언제든 여기에 키를 붙여넣으세요.
forget =
    <b>여기에 저장된 내용을 모두 삭제할까요?</b>

    키, 설정, 그룹 연동, 모든 주문과 SMS가 삭제됩니다. 되돌릴 수 없습니다. jiema.my의 계정과 돈은 그대로 유지됩니다.
forget-orders = ⚠️ 아래 주문 { $orders }건이 아직 진행 중입니다. SMS가 더 이상 여기로 오지 않으며, 자동으로 환불되지 않습니다. 먼저 취소할 수 있습니다:
forgotten =
    여기에 저장된 회원님의 정보를 모두 삭제했습니다. 돈은 전과 같이 jiema.my에 있습니다.

    이 채팅의 메시지는 직접 삭제하시면 됩니다.

button-low-balance = 💰 잔액 부족 알림: { $least }
button-low-balance-never = 💰 잔액 부족 알림: 끔
button-least-never = 알리지 않기
button-replace-key = 키 교체
button-disconnect = 연결 해제
button-disconnect-now = 연결 해제
button-forget = 모두 삭제
button-forget-now = 모두 삭제
