confirm-price =
    가격: <b>{ $price }</b>
    지금은 잔액을 확인할 수 없습니다. 잔액이 부족하면 구매되지 않습니다.
confirm-price-balance =
    가격: <b>{ $price }</b>
    잔액: { $before }
    구매 후: { $after }
confirm-rose = ⚠️ 가격이 { $before }에서 { $price }(으)로 올랐습니다. 아무것도 구매되지 않았습니다. 새 가격으로 구매할까요?
confirm-insufficient =
    가격: <b>{ $price }</b>
    잔액: { $balance }
    부족한 금액: <b>{ $missing }</b>

    아무것도 구매되지 않았습니다. 충전한 뒤 ‘다시 확인’을 누르세요.
confirm-buying = ⏳ 번호를 빌리는 중…
confirm-queued = ⏳ jiema.my는 1분에 받는 주문 수가 정해져 있습니다. 회원님의 주문은 약 { $seconds }초 후에 접수됩니다. 이 메시지가 그대로 남아 있으면 아무것도 구매되지 않은 것입니다.
confirm-checking =
    🔎 jiema.my의 응답이 유실되어 구매가 되었는지 확인하고 있습니다.

    다시 구매하지 마세요. 1분 안에 알려 드립니다. 따로 하실 일은 없습니다.
confirm-nothing-bought =
    ✅ 확인 결과 아무것도 구매되지 않았습니다. 나중에라도 해당 주문이 나타나면 여기에 표시됩니다.

    다시 시도하실 수 있습니다.
confirm-another =
    ⏳ 이 계정의 다른 구매를 아직 확인하고 있습니다. 이번에는 아무것도 구매되지 않았습니다.

    길어도 1분이면 됩니다. 그 후에 구매하실 수 있습니다.

button-buy-for = { $price }에 구매
button-post-on = 👥 { $name }에 게시: 켬
button-post-off = 👥 { $name }에 게시: 끔
note-unposted = ⚠️ { $group }에 게시되지 않았습니다. 가격이 표시된 뒤 연동이 중단되었습니다.
