command-start = Bắt đầu, hoặc kết nối tài khoản
command-menu = Menu chính
command-buy = Mua số
command-orders = Các đơn đang mở
command-history = Tất cả đơn của bạn
command-stats = Số tiền đã chi và SMS đã đến, kèm biểu đồ
command-export = Đơn của bạn dưới dạng tệp; thêm all để lấy mọi thứ đã lưu
command-groups = Các nhóm xem được đơn của bạn
command-balance = Số dư của bạn
command-settings = Ngôn ngữ và khóa
# Shown in this language, and readable by those who know none of it: keep the sign and the words
# for "language" in other scripts, this language's own word first.
command-language = 🌐 Ngôn ngữ · Language · Язык · 语言 · اللغة · भाषा
command-help = Cách dùng, trong mười dòng
command-privacy = Những gì được lưu ở đây và trong bao lâu
command-forget = Xóa mọi thứ được lưu về bạn
command-cancel = Dừng nhập; không bao giờ hủy đơn

## In groups
command-group-link = Hiển thị các đơn của bạn ở đây
command-group-unlink = Ngừng hiển thị các đơn của bạn ở đây
command-group-help = Tôi làm gì ở đây

## What Telegram shows of the bot: in an empty chat (at most 512 characters), and in its page (120)
bot-description =
    Thuê số điện thoại và nhận mã SMS ngay tại đây.

    Kết nối tài khoản jiema.my bằng khóa, chọn dịch vụ và quốc gia rồi nhấn “Mua”. Mã sẽ tự động đến.
bot-short-description = Thuê số điện thoại, nhận mã SMS ngay trong cuộc trò chuyện này. Giao diện của jiema.my
