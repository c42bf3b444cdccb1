start-welcome =
    👋 Tại đây bạn thuê số điện thoại và nhận mã SMS ngay trong cuộc trò chuyện này. Mã tự động đến, không cần làm mới gì cả.

    Để bắt đầu, hãy kết nối tài khoản jiema.my bằng khóa. Khóa API là một mật khẩu cho phép bot này thuê số bằng số dư của bạn.

    1. Đăng nhập jiema.my và nạp tiền
    2. Tạo khóa ở đó
    3. Dán khóa vào đây

    Tin nhắn chứa khóa của bạn được xóa ngay, còn khóa được lưu ở dạng mã hóa.
start-need-key =
    🔑 Việc này cần có khóa của bạn.

    Khóa API là một mật khẩu cho phép bot này thuê số bằng số dư của bạn. Nhấn “Lấy khóa”, tạo một khóa rồi dán vào đây.
start-not-allowed =
    Bot này là bot riêng và tài khoản Telegram của bạn không có trong danh sách. Không có gì về bạn được lưu.

    Nếu bạn cho rằng mình phải có trong danh sách, hãy hỏi người vận hành bot này.

## A pasted key
key-checking = 🔑 Đang kiểm tra khóa của bạn…
key-connected = ✅ Đã kết nối với tên <b>{ $name }</b>.
key-connected-empty = Tài khoản của bạn chưa có tiền. Hãy nạp tiền rồi nhấn “Kiểm tra lại”.
key-cut =
    ✂️ Khóa này có vẻ bị cắt cụt. Khóa đầy đủ gồm <code>jm_</code> và 43 ký tự phía sau.

    Hãy sao chép lại rồi dán vào đây. Nếu không còn thấy khóa trên trang web, hãy tạo khóa mới.
key-refused =
    🚫 jiema.my không chấp nhận khóa này. Có thể khóa đã bị thu hồi hoặc thiếu một ký tự. Không có gì được lưu.

    Hãy tạo khóa mới rồi dán vào đây.
key-banned =
    🚫 jiema.my không cho phép tài khoản này truy cập, dù dùng khóa nào. Không có gì được lưu.

    Vui lòng liên hệ bộ phận hỗ trợ của jiema.my; họ có thể cho bạn biết lý do.
key-unchecked =
    📡 Hiện jiema.my không phản hồi nên tôi không kiểm tra được khóa này. Không có gì được lưu.

    Vui lòng dán lại sau vài phút.
key-unstored =
    💾 Hiện tôi không lưu được gì nên không giữ khóa này. Không có gì được lưu.

    Vui lòng dán lại sau vài phút.
key-in-group =
    ⚠️ Đó là một khóa và những người khác ở đây có thể đã đọc được. Khóa là mật khẩu cho số dư của bạn: hãy thu hồi khóa trên jiema.my ngay bây giờ và tạo khóa mới.

    Chỉ dán khóa mới trong cuộc trò chuyện riêng với tôi.
key-message-deleted = 🧹 Tin nhắn chứa khóa của bạn đã được xóa.
key-message-not-deleted = ⚠️ Telegram không cho tôi xóa tin nhắn chứa khóa của bạn. Vui lòng tự xóa.

## Main menu
menu =
    💰 Số dư: <b>{ $balance }</b>
    { $waiting ->
        [0] Không có số nào đang chờ SMS.
       *[other] { $waiting } số đang chờ SMS.
    }
menu-no-balance =
    💰 Hiện không đọc được số dư của bạn.
    { $waiting ->
        [0] Không có số nào đang chờ SMS.
       *[other] { $waiting } số đang chờ SMS.
    }
