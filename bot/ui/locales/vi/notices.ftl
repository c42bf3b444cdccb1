notice-key-refused =
    🔑 jiema.my không còn chấp nhận khóa của <b>{ $name }</b>. Có lẽ khóa đã bị thu hồi.

    Hãy tạo khóa mới rồi dán vào đây; mọi thứ sẽ tiếp tục.
notice-unwatched = Trước đó tôi không xem được SMS của { $orders } đơn này; SMS có trên jiema.my:
notice-outage =
    📡 jiema.my đã không phản hồi vài phút nay. Tôi vẫn tiếp tục hỏi; những gì đến sẽ hiển thị ở đây ngay khi jiema.my phản hồi, không cần làm gì.
notice-outage-orders = { $orders } đơn này đang chờ:
notice-unexplained =
    🔎 Không thấy đơn mới nào cho lần mua này, nhưng số dư của bạn thấp hơn trước đó.

    Trước: { $before }
    Hiện tại: <b>{ $now }</b>

    Nếu bạn đã tiêu khoản đó ở nơi khác thì không có gì được mua ở đây. Nếu không, vui lòng xem các đơn trên jiema.my trước khi mua lại. Tôi cũng tiếp tục theo dõi và sẽ hiển thị đơn ở đây nếu nó xuất hiện.
notice-low-balance =
    💰 Số dư của bạn hiện dưới { $least }.

    Còn lại sau đơn này: <b>{ $left }</b>

## Beside other screens
note-cancelling = ⏳ Sẽ hủy sau khoảng { $seconds } giây, không cần làm gì.
note-asking-next = ⏳ Sẽ yêu cầu SMS tiếp theo sau khoảng { $seconds } giây, không cần làm gì.
note-unchanged = Chưa có gì mới.
note-language = ✅ Từ giờ tôi viết bằng tiếng Việt.
note-typing-ended = Được rồi, bỏ qua những gì bạn đang nhập. Không đơn nào bị động đến.
note-follows = ✅ Từ giờ mã của đơn này sẽ đến đây.
note-confirm-afresh = Lần nhấn đó quá muộn và chưa có gì được mua. Đây là giá hiện tại.
