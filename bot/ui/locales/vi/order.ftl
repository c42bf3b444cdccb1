## The card
card-number = Số: { $phone }
card-charged = Đã tính: { $charged }
card-expiry = Hết hạn: { $relative }, { $clock }
card-state = Trạng thái: { $state }
card-elsewhere = Được đặt ngoài cuộc trò chuyện này, bằng cùng tài khoản.
card-pressed-cancel = { $name } đã nhấn “Hủy đơn” trong { $group }.
card-pressed-next = { $name } đã nhấn “SMS tiếp theo” trong { $group }.
card-pressed-anonymous-cancel = Một quản trị viên ẩn danh của { $group } đã nhấn “Hủy đơn”.
card-pressed-anonymous-next = Một quản trị viên ẩn danh của { $group } đã nhấn “SMS tiếp theo”.

state-waiting = ⏳ đang chờ SMS. Mã sẽ tự động đến đây.
state-waiting-next = ⏳ đang chờ SMS tiếp theo, đã có { $sms } SMS
state-received = { $sms ->
    [0] ✉️ SMS đang trên đường đến đây
   *[other] ✉️ đã có { $sms } SMS
}
state-completed = { $sms ->
    [0] hoàn tất, không có SMS
   *[other] ✅ hoàn tất, { $sms } SMS
}
state-failed = { $sms ->
    [0] ⚠️ kết thúc, không có SMS
   *[other] ✅ hoàn tất, { $sms } SMS
}
state-cancelled = ✖️ đã hủy
state-cancelled-refunded = ✖️ đã hủy, { $charged } đã trở lại số dư của bạn
state-unknown = { $state }

button-copy-number = Sao chép số
button-cancel = Hủy đơn

## A code
code-unsure = ✉️ Có một SMS đến. Tôi không chắc phần nào là mã nên đây là toàn bộ nội dung:
code-erased = ✉️ Nội dung SMS này đã được xóa, như đã hứa trong “Quyền riêng tư”.
code-source = { $service } · { $flag } · { $digits }
code-source-erased = { $service } · { $flag }
sms-cut = [phần còn lại quá dài đối với Telegram]
sms-erased = [đã xóa, như đã hứa trong “Quyền riêng tư”]

button-copy-code = Sao chép mã
button-copy-sms = Sao chép SMS
button-next-sms = SMS tiếp theo
button-waiting-next = Đang chờ SMS tiếp theo

## The end
ended-one =
    { $ending }

    { $thing }
    Số: { $phone }
ended-several = { $orders } đơn đã kết thúc:
ended-item = • { $thing } { $digits }: { $ending }. { $charged }
ended-with-sms = Hoàn tất, { $sms } SMS
ended-cancelled = Đã hủy, { $charged } đã trở lại số dư của bạn
ended-cancelled-unpriced = Đã hủy, số tiền đã trả đã trở lại số dư của bạn
ended-cancelled-elsewhere = Đã hủy, nhưng không phải do tôi
ended-failed = Kết thúc, không có SMS
ended-completed = Hoàn tất, không có SMS
ended-unclear = Đã kết thúc
charged-unknown = Đã tính: không rõ
balance-before = Số dư trước: { $balance }
balance-before-first = Số dư trước đơn đầu tiên: { $balance }
balance-now = Số dư hiện tại: <b>{ $balance }</b>
balance-unknown = Số dư hiện tại: chưa đọc được, xem “Số dư”

## A purchase in doubt
found-one = ✅ Bạn đã mua thành công: đơn mới này có trong tài khoản của bạn và tôi đang chờ SMS của đơn.
found-several =
    🔎 Có thể bạn đã mua thành công, nhưng có { $orders } đơn mới phù hợp. Tôi không đoán; dưới đây là tất cả.

    Tôi chờ SMS của từng đơn.
found-item = • { $thing } · { $phone } · { $charged }
watch-ended =
    ⌛ jiema.my không cho biết đơn này kết thúc ra sao. Tôi đã ngừng kiểm tra.

    { $thing }
    Số: { $phone }

    Mở đơn để kiểm tra thêm một lần, hoặc xem số dư để biết tiền của bạn ra sao.
