## Finding an order again
find =
    🔎 <b>Tìm đơn</b>

    Nhập một phần của số hoặc của SMS vào đây, hoặc nhấn vào một dịch vụ.

    Tôi tìm trong các đơn tôi đã thấy. Không tìm được số và SMS cũ đã bị xóa.
find-none-seen = Tôi chưa thấy đơn nào của bạn.
find-service = 🔎 <b>{ $name }</b>: nhấn vào một đơn để mở.
find-words = 🔎 Các đơn có “{ $words }”: nhấn vào một đơn để mở.
find-nothing = 🔎 Trong các đơn tôi đã thấy, không đơn nào có “{ $words }” trong số hoặc SMS.
find-more = Muốn tìm thứ khác, hãy nhập vào đây.

button-find = 🔎 Tìm đơn
button-find-service = { $name } ({ $orders })

## Figures
stats-title = 📊 <b>Đã mua ở đây, { $days } ngày</b>
stats-none = Không có gì được mua ở đây trong thời gian này.
stats-spent = Đã chi: <b>{ $spent }</b> cho { $orders } đơn, không tính các đơn đã hủy
stats-received = Có SMS đến: <b>{ $received }</b> trên { $settled }
stats-time = Một nửa số SMS đầu tiên đến trong vòng { $time }.
stats-line = { $name }: { $received } trên { $settled }, { $spent }
# The label is a code such as TG, as it stands in the picture.
stats-line-drawn = <b>{ $label }</b> { $name }: { $received } trên { $settled }, { $spent }
stats-legend = Trong biểu đồ: A số tiền đã chi theo ngày, B SMS theo dịch vụ, C SMS theo quốc gia, D số giây đến SMS đầu tiên.

button-stats = 📊 Thống kê
button-days = { $days } ngày

## Files to take away
export-orders = 📄 Tất cả các đơn của bạn mà tôi đã thấy ({ $orders }), kèm số và SMS. Đừng chia sẻ tệp này với ai.
export-none = Tôi chưa thấy đơn nào của bạn nên không có gì để đưa vào tệp.
export-all = 📄 Mọi thứ được lưu về bạn ở đây, nhưng không có khóa của bạn. Đừng chia sẻ tệp này với ai.
export-under-way = Tệp của bạn đang được tạo. Lát nữa tệp sẽ đến đây.
export-unsent = 📄 Tôi không chắc tệp của bạn đã đến. Nếu không thấy ở đây, vui lòng thử lại sau một phút.
privacy-export = /export cho bạn các đơn của mình dưới dạng bảng, /export all là mọi thứ được lưu về bạn, trừ khóa.

button-export = 📄 Xuất tệp
button-export-all = 📄 Mọi thứ được lưu
