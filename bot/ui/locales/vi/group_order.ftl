## The message of an order in a group
post-number = Số: { $phone }
post-state = Trạng thái: { $state }
post-pressed-cancel = { $name } đã nhấn “Hủy đơn”.
post-pressed-next = { $name } đã nhấn “SMS tiếp theo”.
post-pressed-anonymous-cancel = Một quản trị viên ẩn danh đã nhấn “Hủy đơn”.
post-pressed-anonymous-next = Một quản trị viên ẩn danh đã nhấn “SMS tiếp theo”.
post-trouble = ⚠️ jiema.my vừa rồi không nhận yêu cầu đó; không có gì thay đổi. Vui lòng nhấn lại sau một phút.

post-waiting = ⏳ đang chờ SMS
post-waiting-next = ⏳ đang chờ SMS tiếp theo, đã có { $sms } SMS
post-received = { $sms ->
    [0] ✉️ SMS đang trên đường đến
   *[other] ✉️ đã có { $sms } SMS
}
post-completed = { $sms ->
    [0] hoàn tất, không có SMS
   *[other] ✅ hoàn tất, { $sms } SMS
}
post-failed = { $sms ->
    [0] ⚠️ kết thúc, không có SMS
   *[other] ✅ hoàn tất, { $sms } SMS
}
post-cancelled = ✖️ đã hủy
post-unknown = { $state }

## A code in a group
post-source = { $service } · { $flag } · { $phone }
post-source-erased = { $service } · { $flag }
post-code-came = ✉️ Có một SMS đến. “Xem mã” cho những người được phép thấy mã của SMS này.
post-code-hidden = Được che để tránh bị liếc thấy. Ai ở đây cũng có thể nhấn để mở ra.
post-code-unsure = ✉️ Có một SMS đến. Tôi không chắc phần nào là mã nên đây là toàn bộ nội dung:

button-show-code = Xem mã

## Answers to those who press
toast-code = { $service }: { $code }
toast-code-none = Chưa có SMS nào đến. Không có gì để hiển thị.
toast-code-erased = Nội dung SMS này đã được xóa, như đã hứa trong “Quyền riêng tư”.
toast-cancel-sure = Nhấn “Hủy đơn” thêm lần nữa trong 5 giây để hủy.
toast-cancelling = ⏳ Đang hủy…
toast-cancel-late = Đã quá muộn để hủy: hãy xem trạng thái của đơn.
toast-asking-next = ⏳ Đang yêu cầu SMS tiếp theo…
toast-next-late = Hiện không thể yêu cầu thêm SMS: hãy xem trạng thái của đơn.
toast-only-owner = Chỉ { $name } được nhấn ở đây.
toast-only-administrators = Chỉ { $name } và quản trị viên của nhóm này được nhấn ở đây.
toast-only-members = Chỉ { $name } và thành viên của nhóm này được nhấn ở đây.
toast-only-members-unseen = Tôi không thấy được ai là thành viên ở đây, nên chỉ { $name } và các quản trị viên được nhấn.
toast-name-unknown = người đặt đơn
toast-not-known-now = Hiện tôi không thấy được bạn có quyền nhấn ở đây hay không. Vui lòng thử lại sau giây lát.

## Low balance, in a group
post-low-balance = 💰 Số dư dùng cho các đơn hiển thị ở đây hiện dưới { $least }. Trên jiema.my, { $name } có thể nạp thêm tiền.
