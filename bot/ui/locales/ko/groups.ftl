## The groups of a person
groups =
    👥 <b>그룹</b>

    그룹에서 회원님의 주문 상태를 볼 수 있습니다. 무엇을, 어떤 주문을 보여 줄지는 직접 고릅니다.

    ‘그룹에 추가’를 누르고 회원님이 관리자인 그룹을 고르세요. 버튼은 10분 안에 한 번만 쓸 수 있습니다.
groups-linked =
    👥 <b>그룹</b>

    그룹을 눌러 무엇을 보여 줄지 고르세요. ⏸ 표시가 있는 곳에는 지금 아무것도 표시되지 않습니다.

    ‘그룹에 추가’로 회원님이 관리자인 다른 그룹을 연동할 수 있습니다. 버튼은 10분 안에 한 번만 쓸 수 있습니다.
groups-no-key =
    👥 <b>그룹</b>

    그룹에서 회원님의 주문 상태를 볼 수 있습니다. 먼저 키를 연결하세요. ‘키 받기’를 눌러 키를 만들고 여기에 붙여넣으세요.
groups-no-key-linked =
    👥 <b>그룹</b>

    아래 그룹의 연동은 유지되지만, 키가 없으면 구매할 수 없습니다. 계속하려면 ‘키 받기’를 눌러 키를 만들고 여기에 붙여넣으세요.
groups-topic =
    <b>그룹의 토픽 하나</b>

    먼저 봇을 그룹에 추가한 다음, 원하는 토픽에서 /link를 보내세요.

    <b>그룹에서 익명인 경우</b>

    익명이면 누구인지 알 수 없습니다. 대신 아래 줄을 10분 안에 그곳에서 보내세요. 한 번만 쓸 수 있으며, 누르면 복사됩니다:

    { $line }

button-groups = 👥 그룹
button-add-to-group = ➕ 그룹에 추가
button-topic = 토픽 하나 또는 익명?
button-link = { $name }
button-link-suspended = ⏸ { $name }

## One group
link-group =
    👥 <b>{ $title }</b>

    그룹 전체에 회원님의 주문이 표시됩니다. 토픽 하나에만 표시하려면 그 토픽에서 /link를 보내세요.
link-topic =
    👥 <b>{ $title }</b>

    토픽 하나에 회원님의 주문이 표시됩니다. 다른 토픽으로 바꾸려면 그곳에서 /link를 보내세요.
link-choose = 주문을 그곳에 표시할지는 구매할 때마다 고릅니다.
link-suspended =
    👥 <b>{ $title }</b>

    ⏸ { $why }
link-why-removed = 봇이 더 이상 이 그룹에 없어 아무것도 표시되지 않습니다. 다시 추가하면 모두 계속됩니다.
link-why-restricted = 봇이 이 그룹에 글을 쓸 수 없어 아무것도 표시되지 않습니다. 메시지를 보낼 수 있게 허용한 뒤 ‘다시 시도’를 누르세요.
link-why-topic = 토픽이 닫혔거나 삭제되어 아무것도 표시되지 않습니다. 다시 열고 ‘다시 시도’를 누르거나, 다른 토픽에서 /link를 보내세요.
link-why-owner = 회원님이 지금 이 그룹의 관리자가 아니어서 회원님의 것은 아무것도 표시되지 않습니다. 관리자가 되면 ‘다시 시도’를 누르세요.
link-content =
    <b>{ $title }에 코드를 어디까지 보여 줄까요?</b>

    <b>상태만</b>: 주문 상태만 보이고 SMS와 코드는 보이지 않습니다.

    <b>코드 가림</b>: 코드와 SMS를 가립니다. 한눈에 보이지 않을 뿐, 멤버에게 숨겨지는 것은 아닙니다. 누구나 열어 볼 수 있습니다.

    <b>코드 공개</b>: 모든 멤버에게 코드와 SMS가 보입니다.

    앞의 두 경우 ‘코드 보기’는 권한이 있는 사람이 눌렀을 때 그 사람에게만 보여 줍니다.
link-pressers =
    <b>{ $title }에서 누가 버튼을 누를 수 있나요?</b>

    회원님은 언제나 누를 수 있습니다. ‘주문 취소’와 ‘다음 SMS’는 회원님의 주문에 적용되고, ‘코드 보기’는 그 코드를 보여 줍니다. 누가 눌렀는지는 메시지에 표시됩니다.
link-happenings =
    <b>{ $title }에 언제 메시지를 쓸까요?</b>

    주문 메시지가 올라간 뒤에는 항상 주문의 현재 상태를 보여 줍니다.
link-language = 🌐 { $title }에서는 어떤 언어로 쓸까요?
link-unlink =
    <b>{ $title } 연동을 해제할까요?</b>

    회원님의 것은 더 이상 그곳에 표시되지 않습니다. 이미 있는 것은 남습니다. 주문은 이 채팅에서 계속됩니다.

button-link-content = { $content ->
    [hidden] 💬 코드 가림
    [shown] 💬 코드 공개
   *[status] 💬 상태만
}
button-link-pressers = { $pressers ->
    [administrators] 👆 버튼: 관리자
    [members] 👆 버튼: 모든 멤버
   *[owner] 👆 버튼: 나만
}
button-link-happenings = 🔔 알림: { $all }개 중 { $on }개
button-link-masked = 🔢 번호: 일부 가림
button-link-unmasked = 🔢 번호: 전체
button-link-language = 🌐 { $name }
button-content = { $content ->
    [hidden] 코드 가림
    [shown] 코드 공개
   *[status] 상태만
}
button-pressers = { $pressers ->
    [administrators] 관리자도
    [members] 모든 멤버
   *[owner] 나만
}
button-happening-on = ✅ { $happening ->
    [placed] 주문 접수
    [code] 코드 도착
    [ended] 코드 없이 종료
    [cancelled] 취소됨
   *[low_balance] 잔액 부족
}
button-happening-off = ▫️ { $happening ->
    [placed] 주문 접수
    [code] 코드 도착
    [ended] 코드 없이 종료
    [cancelled] 취소됨
   *[low_balance] 잔액 부족
}
button-language-mine = 이 채팅과 같게
button-repair = 복구
button-unlink = 연동 해제
button-unlink-now = 연동 해제

## Beside these screens
note-linked = ✅ <b>{ $title }</b> 그룹을 연동했습니다. 무엇을 보여 줄지 여기서 고르세요.
note-unlinked = ✅ <b>{ $title }</b> 그룹의 연동을 해제했습니다. 회원님의 것은 더 이상 그곳에 표시되지 않습니다.
note-link-works = ✅ 회원님의 주문이 그곳에 다시 표시됩니다.
note-link-still = 방금 시도해 보았지만 아직 그대로입니다:
note-link-gone = 이 그룹은 더 이상 연동되어 있지 않습니다.
note-link-unasked = 지금 Telegram이 응답하지 않습니다. 1분 후 다시 시도해 주세요.

## A link that stopped, in the owner's chat
notice-link-suspended =
    ⏸ <b>{ $title }</b> 그룹에 회원님의 주문이 더 이상 표시되지 않습니다.

    { $why }

    코드는 평소처럼 여기로 옵니다.

## What is said in a group
group-linked = { $where ->
    [topic] 🔗 <b>{ $name }</b> 님이 이 토픽을 연동했습니다. 본인이 고른 주문이 여기에 표시될 수 있습니다.
   *[group] 🔗 <b>{ $name }</b> 님이 이 그룹을 연동했습니다. 본인이 고른 주문이 여기에 표시될 수 있습니다.
}
group-linked-anonymous = { $where ->
    [topic] 🔗 관리자가 이 토픽을 연동했습니다. 본인이 고른 주문이 여기에 표시될 수 있습니다.
   *[group] 🔗 관리자가 이 그룹을 연동했습니다. 본인이 고른 주문이 여기에 표시될 수 있습니다.
}
group-choose-topic = 👋 원하는 토픽에서 /link를 보내면 그곳에 주문이 표시됩니다. General을 쓰려면 여기서 보내세요.
group-choose-topic-anonymous =
    👋 원하는 토픽에서 아래 줄을 보내면 그곳에 주문이 표시됩니다. General을 쓰려면 여기서 보내세요.

    { $line }
group-not-administrator = 이 그룹의 관리자만 연동할 수 있습니다. 관리자가 되면 /link를 다시 보내세요.
group-need-key = 🔑 먼저 봇과의 개인 채팅에서 키를 연결하세요. 그런 다음 여기서 /link를 다시 보내세요.
group-anonymous = 여기서는 익명이라 누구인지 알 수 없습니다. 봇과의 개인 채팅에서 /groups를 보내고 ‘토픽 하나 또는 익명?’을 누른 뒤, 거기 나온 줄을 여기에 보내세요.
group-used-up = 이미 사용했거나 10분이 지났습니다. 봇과의 개인 채팅에서 /groups를 보내고 ‘그룹에 추가’를 다시 누르세요. 익명이 아니라면 여기서 /link를 보내도 됩니다.
group-unasked = 이곳의 관리자가 누구인지 지금은 Telegram에서 확인할 수 없습니다. 아무것도 연동되지 않았습니다. 1분 후 다시 시도해 주세요.
group-unsaved = 지금은 아무것도 저장할 수 없습니다. 변경된 것은 없습니다. 몇 분 후 다시 시도해 주세요.
group-unlinked = ✅ 연동을 해제했습니다. { $name } 님의 것은 더 이상 여기에 표시되지 않습니다.
group-not-linked = 회원님은 이 그룹을 연동하지 않아 해제할 것이 없습니다. 연동한 분이 여기서 /unlink를 보내거나 봇과의 개인 채팅에서 해제하면 됩니다.
group-unlink-anonymous = 여기서는 익명이라 누구의 주문을 그만 표시할지 알 수 없습니다. 봇과의 개인 채팅에서 /groups를 보내고 거기서 이 그룹의 연동을 해제하세요.
group-help =
    원하는 분들을 위해 jiema.my 주문의 상태를 여기에 보여 줍니다.

    /link는 회원님의 주문을 여기에 표시합니다. 명령을 보낸 토픽이나 그룹 전체에 표시됩니다. 관리자여야 합니다.
    /unlink는 표시를 멈춥니다.

    나머지는 모두 봇과의 개인 채팅에서 합니다.

button-private-chat = 개인 채팅 열기
