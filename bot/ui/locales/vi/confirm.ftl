confirm-price =
    Giá: <b>{ $price }</b>
    Hiện không đọc được số dư của bạn. Nếu số dư không đủ, sẽ không có gì được mua.
confirm-price-balance =
    Giá: <b>{ $price }</b>
    Số dư: { $before }
    Sau khi mua: { $after }
confirm-rose = ⚠️ Giá đã tăng từ { $before } lên { $price }. Chưa có gì được mua; bạn có mua với giá mới không?
confirm-insufficient =
    Giá: <b>{ $price }</b>
    Số dư: { $balance }
    Còn thiếu: <b>{ $missing }</b>

    Chưa có gì được mua. Hãy nạp tiền rồi nhấn “Kiểm tra lại”.
confirm-buying = ⏳ Đang thuê số cho bạn…
confirm-queued = ⏳ jiema.my chỉ nhận một số đơn nhất định mỗi phút. Đơn của bạn sẽ được đặt sau khoảng { $seconds } giây. Nếu tin nhắn này vẫn giữ nguyên thì chưa có gì được mua.
confirm-checking =
    🔎 Phản hồi từ jiema.my bị thất lạc nên tôi đang kiểm tra xem giao dịch mua này có thành công không.

    Xin đừng mua lại. Bạn sẽ được báo trong vòng một phút; không cần làm gì.
confirm-nothing-bought =
    ✅ Tôi đã kiểm tra: không có gì được mua. Nếu sau này vẫn xuất hiện đơn tương ứng, đơn sẽ hiển thị ở đây.

    Bạn có thể thử lại.
confirm-another =
    ⏳ Một giao dịch mua khác của tài khoản này vẫn đang được kiểm tra. Lần này chưa có gì được mua.

    Việc này mất tối đa một phút. Sau đó bạn có thể mua số này.

button-buy-for = Mua với giá { $price }
button-post-on = 👥 Đăng lên { $name }: bật
button-post-off = 👥 Đăng lên { $name }: tắt

note-unposted = ⚠️ Không đăng lên { $group }: liên kết bị gián đoạn sau khi giá được hiển thị.
