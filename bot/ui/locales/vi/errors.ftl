## jiema.my said no
refused-insufficient = 💰 Số dư của bạn không đủ. Chưa có gì được mua.
refused-no-numbers = 📭 Số cuối cùng ở đó vừa hết. Chưa có gì được mua; hãy thử quốc gia khác hoặc xem lại sau ít lâu.
refused-bad-service = jiema.my không còn bán số cho dịch vụ này. Chưa có gì được mua; hãy chọn dịch vụ khác.
refused-bad-country = jiema.my không còn bán số của quốc gia này. Chưa có gì được mua; hãy chọn quốc gia khác.
refused-code-received = ✉️ SMS đã đến nên không thể hủy đơn này nữa. Không có tiền nào được hoàn; SMS đến đây ngay bây giờ.
refused-already-changed = Đơn này vừa thay đổi trước đó. Đây là trạng thái hiện tại.
refused-other =
    jiema.my đã từ chối:

    <blockquote>{ $message }</blockquote>

    Không có gì được mua hay thay đổi.
refused-unexplained = jiema.my đã từ chối mà không nêu lý do. Không có gì được mua hay thay đổi.

## Trouble
trouble-unreachable = 📡 Hiện jiema.my không phản hồi. Không có gì được mua hay thay đổi. Vui lòng thử lại sau một phút.
trouble-too-fast = ⏳ jiema.my yêu cầu tạm nghỉ một chút. Không có gì được mua hay thay đổi. Vui lòng thử lại sau một phút.
trouble-too-fast-seconds = ⏳ jiema.my yêu cầu tạm nghỉ một chút. Không có gì được mua hay thay đổi. Vui lòng thử lại sau { $seconds } giây.
trouble-key-refused = 🔑 jiema.my không còn chấp nhận khóa của bạn; có lẽ khóa đã bị thu hồi. Không có gì được mua hay thay đổi. Hãy tạo khóa mới trên jiema.my rồi dán vào đây.
trouble-banned = 🚫 jiema.my không cho phép tài khoản này truy cập. Không có gì được mua hay thay đổi. Vui lòng liên hệ bộ phận hỗ trợ của jiema.my.
trouble-key-lost = 🔑 Không còn đọc được khóa đã lưu của bạn ở đây. Không có gì được mua hay thay đổi. Vui lòng dán lại khóa.
trouble-gone = jiema.my không tìm thấy đơn này trong tài khoản của bạn. Không có gì được mua hay thay đổi. Có thể đơn thuộc một khóa bạn đã dùng trước đây.
trouble-unwritable = 💾 Hiện tôi không lưu được gì nên chưa có gì được mua. Mọi diễn biến của các đơn trong lúc này sẽ hiển thị ở đây ngay khi tôi lưu lại được. Vui lòng thử lại sau vài phút.
trouble-unexpected = 😕 Phía tôi đã xảy ra lỗi. Nếu bạn đang mua, hãy xem “Đơn đang mở” trước khi thử lại: số tiền đã tính được hiển thị ở đó.

hint-media = Tôi chỉ đọc được văn bản. Hãy nhập số dùng cho việc gì, chẳng hạn “telegram”, hoặc mở menu.

toast-expired = Nút này đã hết hạn. Mở menu bằng /menu
toast-not-allowed = Bot này là bot riêng
