orders-active = <b>{ $orders } đơn đang mở.</b> Nhấn vào đơn để mở. Mã sẽ tự động đến.
orders-none = Không có số nào đang chờ SMS ở đây.
orders-elsewhere = { $orders } đơn được đặt ngoài cuộc trò chuyện này, bằng cùng tài khoản. Nhấn vào một đơn, mã của đơn đó cũng sẽ đến đây.
history = <b>Các đơn của bạn.</b> Nhấn vào một đơn để xem số và SMS.
history-empty = Không có đơn nào ở đây.

button-filter-all = Tất cả
button-filter-waiting = Đang chờ
button-filter-received = Đã nhận
button-filter-completed = Hoàn tất
button-filter-failed = Thất bại
button-filter-cancelled = Đã hủy
