## Quiet hours
quiet-none =
    🌙 <b>Giờ yên tĩnh</b>

    Trong những giờ này, chỉ có mã mới phát âm báo. Mọi thứ khác vẫn đến ngay, không có âm báo.

    Bắt đầu từ mấy giờ?
quiet-until = Yên tĩnh từ { $begins }. Đến mấy giờ?
quiet-clock = Yên tĩnh từ { $begins } đến { $ends }. Chỗ bạn bây giờ là mấy giờ? Nhấn vào giờ trên đồng hồ của bạn, để tôi biết giờ của bạn.
quiet =
    🌙 <b>Giờ yên tĩnh</b>

    Từ { $begins } đến { $ends }, chỉ có mã mới phát âm báo. Mọi thứ khác vẫn đến ngay, không có âm báo.

    Đồng hồ của bạn bây giờ: { $now }. Nếu đồng hồ chỉ giờ khác, hãy đặt lại giờ yên tĩnh.

button-quiet = 🌙 Giờ yên tĩnh: { $begins } – { $ends }
button-quiet-none = 🌙 Giờ yên tĩnh: không
button-quiet-change = Đặt lại giờ yên tĩnh
button-quiet-off = Bỏ giờ yên tĩnh

## The order of countries
sort = ↕️ Bạn muốn tôi xếp các quốc gia theo thứ tự nào?

button-sort-usual = { $sort ->
    [s] ↕️ Quốc gia: còn nhiều số nhất
    [n] ↕️ Quốc gia: theo tên
   *[p] ↕️ Quốc gia: rẻ nhất
}

## What is kept for this
privacy-comfort = Cũng được lưu: những gì bạn nhờ báo, cho đến khi đã báo hoặc qua 7 ngày; giờ yên tĩnh của bạn cùng độ lệch giờ của đồng hồ bạn.

## Waiting
card-usual-wait = Thường phải chờ: { $wait } (một nửa trong { $orders } đơn ở đây chờ không lâu hơn)
card-overdue = ⌛ Đơn này chờ lâu hơn thường lệ. Bạn có thể chờ tiếp, hoặc hủy rồi thử số hay quốc gia khác.
reminder-one = ⌛ Chưa có SMS, và số này hết hạn { $relative }.
reminder-several = ⌛ Chưa có SMS, và { $orders } số sắp hết hạn:
reminder-item = • { $thing } · { $phone }, { $relative }
reminder-cancel = Bạn vẫn có thể hủy, miễn là chưa có SMS nào đến.
