## jiema.my said no
refused-insufficient = 💰 잔액이 부족합니다. 아무것도 구매되지 않았습니다.
refused-no-numbers = 📭 마지막 번호가 방금 나갔습니다. 아무것도 구매되지 않았습니다. 다른 국가를 고르거나 잠시 후 다시 확인해 주세요.
refused-bad-service = jiema.my에서 이 서비스의 번호를 더 이상 판매하지 않습니다. 아무것도 구매되지 않았습니다. 다른 서비스를 골라 주세요.
refused-bad-country = jiema.my에서 이 국가의 번호를 더 이상 판매하지 않습니다. 아무것도 구매되지 않았습니다. 다른 국가를 골라 주세요.
refused-code-received = ✉️ SMS가 왔기 때문에 이 주문은 더 이상 취소할 수 없습니다. 환불되지 않았으며, SMS는 지금 여기로 옵니다.
refused-already-changed = 이 주문은 바로 전에 변경되었습니다. 현재 상태는 다음과 같습니다.
refused-other =
    jiema.my에서 거절했습니다:

    <blockquote>{ $message }</blockquote>

    구매되거나 변경된 것은 없습니다.
refused-unexplained = jiema.my에서 이유를 밝히지 않고 거절했습니다. 구매되거나 변경된 것은 없습니다.

## Trouble
trouble-unreachable = 📡 지금 jiema.my가 응답하지 않습니다. 구매되거나 변경된 것은 없습니다. 1분 후 다시 시도해 주세요.
trouble-too-fast = ⏳ jiema.my에서 잠시 기다려 달라고 합니다. 구매되거나 변경된 것은 없습니다. 1분 후 다시 시도해 주세요.
trouble-too-fast-seconds = ⏳ jiema.my에서 잠시 기다려 달라고 합니다. 구매되거나 변경된 것은 없습니다. { $seconds }초 후 다시 시도해 주세요.
trouble-key-refused = 🔑 jiema.my가 회원님의 키를 더 이상 받아들이지 않습니다. 폐기된 것 같습니다. 구매되거나 변경된 것은 없습니다. jiema.my에서 새 키를 만들어 여기에 붙여넣으세요.
trouble-banned = 🚫 jiema.my에서 이 계정의 이용을 허용하지 않습니다. 구매되거나 변경된 것은 없습니다. jiema.my 고객지원에 문의해 주세요.
trouble-key-lost = 🔑 저장된 키를 더 이상 읽을 수 없습니다. 구매되거나 변경된 것은 없습니다. 키를 다시 붙여넣어 주세요.
trouble-gone = jiema.my에서 회원님 계정의 이 주문을 찾을 수 없습니다. 구매되거나 변경된 것은 없습니다. 이전에 사용한 키의 주문일 수 있습니다.
trouble-unwritable = 💾 지금은 아무것도 저장할 수 없어 구매되지 않았습니다. 그동안 주문에 생긴 변화는 다시 저장할 수 있게 되는 대로 여기에 표시됩니다. 몇 분 후 다시 시도해 주세요.
trouble-unexpected = 😕 봇에 문제가 생겼습니다. 구매 중이었다면 다시 시도하기 전에 ‘진행 중 주문’을 확인하세요. 청구된 금액이 거기에 표시됩니다.

hint-media = 글만 읽을 수 있습니다. “telegram”처럼 번호의 용도를 입력하거나 메뉴를 여세요.

toast-expired = 만료된 버튼입니다. /menu로 메뉴를 여세요
toast-not-allowed = 이 봇은 비공개입니다
