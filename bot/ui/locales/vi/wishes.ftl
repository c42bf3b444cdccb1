## Tell me when
wish-made =
    🔔 Tôi sẽ báo cho bạn ở đây, một lần, ngay khi lại có số.

    { $thing }

    Tôi kiểm tra khoảng mỗi phút một lần, trong 7 ngày. Tôi không bao giờ tự mua.
wish-made-price =
    🔔 Tôi sẽ báo cho bạn ở đây, một lần, ngay khi có số giá { $price } trở xuống.

    { $thing }

    Tôi kiểm tra khoảng mỗi phút một lần, trong 7 ngày. Tôi không bao giờ tự mua.
wish-price =
    🔔 <b>Báo cho tôi khi rẻ hơn</b>

    { $thing }
    Giá hiện tại: { $price }

    Từ giá nào trở xuống thì tôi báo cho bạn? Tôi kiểm tra trong 7 ngày và báo một lần.
wish-too-many = Bạn có thể chờ tối đa { $most } mục cùng lúc. Hãy bỏ bớt một mục trước:
wishes =
    🔔 <b>Báo cho tôi</b>

    Mỗi mục được kiểm tra đến ngày ghi bên cạnh, rồi được báo một lần hoặc thôi. Nhấn vào một mục để bỏ:
wishes-none =
    🔔 <b>Báo cho tôi</b>

    Hiện không có mục nào. Khi một quốc gia hết số hoặc giá quá cao, hãy nhấn “Báo cho tôi”.
wishes-item = • { $thing }, khi có số, đến { $day }
wishes-item-price = • { $thing }, { $price } trở xuống, đến { $day }
notice-wish =
    🔔 Tôi đã tìm thấy số, từ { $price }. Người khác cũng có thể muốn mua.

    { $thing }

button-wish = 🔔 Báo cho tôi
button-wish-cheaper = 🔔 Báo cho tôi khi rẻ hơn
button-wish-at-most = ≤ { $price }
button-wishes = 🔔 Báo cho tôi: { $wishes }
button-wish-remove = ✖️ { $name } { $flag }
button-wish-remove-price = ✖️ { $name } { $flag } ≤ { $price }
button-see-price = Xem giá
