balance =
    💰 <b>{ $balance }</b>
    Tài khoản: { $name }

    Bạn nạp tiền trên jiema.my. Sau đó nhấn “Làm mới” để thấy tại đây.
help =
    1. Nhấn “Mua số”, hoặc cứ nhập số dùng cho việc gì: “telegram”.
    2. Có thể thêm quốc gia: “telegram malaysia”.
    3. Xem giá rồi nhấn “Mua”. Đây là lúc bạn trả tiền.
    4. Nhập số đó vào nơi yêu cầu mã. Nhấn vào số để sao chép.
    5. Mã tự động đến đây, trong một tin nhắn mới.
    6. Cần thêm một mã? “SMS tiếp theo” giữ nguyên số, không tính thêm tiền.
    7. Không có SMS? “Hủy đơn” hoàn lại tiền, miễn là chưa có SMS nào đến.
    8. /orders cho xem các đơn đang chờ, /history là mọi đơn trước đó.
    9. Nạp tiền trên jiema.my, xem /balance.
    10. /privacy cho biết những gì được lưu, /forget xóa chúng.

## Settings
settings =
    ⚙️ <b>Cài đặt</b>

    Ngôn ngữ: { $language }
    Tài khoản: { $name }
settings-no-key =
    ⚙️ <b>Cài đặt</b>

    Ngôn ngữ: { $language }
    Tài khoản: chưa kết nối
low-balance =
    💰 <b>Số dư thấp</b>

    Báo cho tôi một lần khi số dư sau một đơn còn dưới:

    Nhóm cũng được báo, nếu đơn đó hiển thị ở đó và nhóm được đặt để nhận báo.
language = 🌐 Bạn muốn tôi viết bằng ngôn ngữ nào?
# Said once, in the language offered, to somebody whose account is set to it.
language-offer = 🌐 Bạn muốn tôi viết bằng tiếng Việt không?

## Privacy
privacy =
    <b>Những gì được lưu ở đây</b>

    • ID Telegram và ngôn ngữ của bạn, để nhận ra bạn
    • Khóa của bạn, đã mã hóa, để thuê số bằng số dư của bạn và xem SMS của bạn
    • Các đơn của bạn kèm số và SMS, để hiển thị cho bạn
    • Những tin nhắn hiển thị đơn, ở đây và trong các nhóm của bạn, để luôn cập nhật
    • Các mục yêu thích bạn gắn sao, để xếp lên đầu
    • Bạn đã liên kết nhóm nào và nhóm được xem gì, để chỉ đăng ở đó mà không ở nơi nào khác

    Số và SMS được xóa { $days } ngày sau khi mua. Phần còn lại được giữ đến khi bạn xóa. Không có gì được trao cho ai ngoài jiema.my, nơi bán số.

## Another key, or none
replace-key =
    🔑 Hãy dán khóa mới vào đây. Khóa này thay khóa cũ ngay khi jiema.my chấp nhận.

    Trước đó không có gì thay đổi.
replace-key-orders = { $orders } đơn này tiếp tục với khóa mới nếu khóa đó thuộc cùng tài khoản jiema.my. Nếu thuộc tài khoản khác, đơn vẫn ở khóa cũ và mã vẫn sẽ đến; khi đó đừng thu hồi khóa cũ trước khi đơn kết thúc:
disconnect =
    <b>Ngắt kết nối tài khoản của bạn?</b>

    Bạn sẽ không mua được ở đây cho đến khi dán lại khóa. Tiền của bạn vẫn ở jiema.my.
disconnect-orders = { $orders } đơn này chưa kết thúc. Mã vẫn đến đây cho đến khi đơn kết thúc; sau đó không còn gì được kiểm tra nữa. Bạn có thể hủy trước:
disconnected =
    Đã ngắt kết nối. Tiền của bạn vẫn ở jiema.my như trước.

    Muốn quay lại, hãy dán khóa vào đây bất cứ lúc nào.
forget =
    <b>Xóa mọi thứ được lưu ở đây?</b>

    Gồm khóa, cài đặt, liên kết với các nhóm, mọi đơn và SMS của bạn. Không thể hoàn tác. Tài khoản và tiền của bạn trên jiema.my vẫn giữ nguyên.
forget-orders = ⚠️ { $orders } đơn này chưa kết thúc. SMS sẽ không đến đây nữa và tiền không tự động được hoàn. Bạn có thể hủy trước:
forgotten =
    Mọi thứ về bạn được lưu ở đây đã bị xóa. Tiền của bạn vẫn ở jiema.my như trước.

    Các tin nhắn trong cuộc trò chuyện này do bạn tự xóa.

button-low-balance = 💰 Số dư thấp: { $least }
button-low-balance-never = 💰 Số dư thấp: không báo
button-least-never = Không báo
button-replace-key = Thay khóa
button-disconnect = Ngắt kết nối
button-disconnect-now = Ngắt kết nối
button-forget = Xóa tất cả
button-forget-now = Xóa tất cả
