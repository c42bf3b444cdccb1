language-own-name = Tiếng Việt

## What is bought
thing = <b>{ $service }</b> · { $flag } { $country }
thing-anywhere = <b>{ $service }</b>
country-unknown = Bất kỳ quốc gia nào
phone-unknown = chưa biết
phone-erased = đã xóa
time-utc = { $time } UTC

## Buttons that many screens share
button-back = ⬅️ Quay lại
button-menu = Menu
button-refresh = 🔄 Làm mới
button-try-again = Thử lại
button-check-again = Kiểm tra lại
button-top-up = 💳 Nạp tiền
button-get-key = 🔑 Lấy khóa
button-open-site = 🌍 Mở jiema.my
# As command-language: readable by those who know none of this language. At most 30 letters.
button-language = 🌐 Ngôn ngữ · Язык · 语言
button-privacy = Quyền riêng tư
button-start-again = Bắt đầu lại
button-buy-number = 📱 Mua số
button-buy-again = Mua lại
button-buy-again-order = Mua lại { $name } { $flag }
button-buy-another = Mua số khác
button-orders = ⏳ Đơn đang mở
button-history = 🗂 Lịch sử
button-balance = 💰 Số dư
button-settings = ⚙️ Cài đặt
button-help = ❔ Trợ giúp

## Turning pages
button-earlier = ‹
button-later = ›
button-page = { $page }/{ $pages }
button-page-only = { $page }

## Lists of orders
button-order = { $mark } { $name } { $flag } { $digits }
button-cancel-order = Hủy { $name } { $flag } { $digits }
list-item = • { $thing } · { $phone }
list-more = …và { $more } đơn nữa, xem “Lịch sử”
