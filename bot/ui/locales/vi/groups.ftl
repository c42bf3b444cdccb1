## The groups of a person
groups =
    👥 <b>Nhóm</b>

    Một nhóm có thể xem trạng thái các đơn của bạn. Bạn chọn nhóm thấy gì, và với những đơn nào.

    Nhấn “Thêm vào nhóm” và chọn nhóm mà bạn là quản trị viên. Nút này dùng được một lần, trong vòng 10 phút.
groups-linked =
    👥 <b>Nhóm</b>

    Nhấn vào một nhóm để chọn nhóm thấy gì. ⏸ nằm ở nơi tạm thời không hiển thị gì.

    “Thêm vào nhóm” liên kết thêm một nhóm mà bạn là quản trị viên. Nút này dùng được một lần, trong vòng 10 phút.
groups-no-key =
    👥 <b>Nhóm</b>

    Một nhóm có thể xem trạng thái các đơn của bạn. Trước tiên hãy kết nối khóa: nhấn “Lấy khóa”, tạo một khóa rồi dán vào đây.
groups-no-key-linked =
    👥 <b>Nhóm</b>

    Các nhóm này vẫn được liên kết, nhưng không có khóa thì bạn không mua được. Để tiếp tục, nhấn “Lấy khóa”, tạo một khóa rồi dán vào đây.
groups-topic =
    <b>Một chủ đề trong nhóm</b>

    Trước tiên hãy thêm tôi vào nhóm. Sau đó gửi /link trong chủ đề bạn muốn.

    <b>Bạn viết ẩn danh ở đó</b>

    Khi đó tôi không thấy được bạn là ai. Thay vào đó, hãy gửi dòng này ở đó trong vòng 10 phút. Dòng này dùng được một lần, nhấn vào để sao chép:

    { $line }

button-groups = 👥 Nhóm
button-add-to-group = ➕ Thêm vào nhóm
button-topic = Một chủ đề, hoặc ẩn danh?
button-link = { $name }
button-link-suspended = ⏸ { $name }

## One group
link-group =
    👥 <b>{ $title }</b>

    Cả nhóm thấy các đơn của bạn. Nếu chỉ muốn một chủ đề, hãy gửi /link trong chủ đề đó.
link-topic =
    👥 <b>{ $title }</b>

    Một chủ đề thấy các đơn của bạn. Muốn đổi chủ đề khác, hãy gửi /link ở đó.
link-choose = Đơn có hiển thị ở đó hay không, bạn chọn mỗi lần mua.
link-suspended =
    👥 <b>{ $title }</b>

    ⏸ { $why }
link-why-removed = Tôi không còn ở trong nhóm này nên không có gì hiển thị ở đó. Hãy thêm tôi lại; mọi thứ sẽ tiếp tục.
link-why-restricted = Tôi không được viết trong nhóm này nên không có gì hiển thị ở đó. Hãy cho phép tôi gửi tin nhắn ở đó, rồi nhấn “Thử lại”.
link-why-topic = Chủ đề đã bị đóng hoặc xóa nên không có gì hiển thị ở đó. Hãy mở lại rồi nhấn “Thử lại”, hoặc gửi /link trong chủ đề khác.
link-why-owner = Hiện bạn không phải là quản trị viên của nhóm này nên không có gì của bạn hiển thị ở đó. Khi đã là quản trị viên, hãy nhấn “Thử lại”.
link-content =
    <b>{ $title } thấy gì về mã?</b>

    <b>Chỉ trạng thái</b>: trạng thái của đơn, không có SMS và không có mã.

    <b>Che mã</b>: mã và SMS được che. Cách này tránh bị liếc thấy, chứ không giấu được thành viên: ai cũng có thể mở ra.

    <b>Hiện mã</b>: mã và SMS cho mọi thành viên.

    Với hai lựa chọn đầu, “Xem mã” chỉ hiện mã cho người nhấn nút và có quyền.
link-pressers =
    <b>Ai được nhấn các nút trong { $title }?</b>

    Bạn thì luôn được. “Hủy đơn” và “SMS tiếp theo” tác động lên đơn của bạn, “Xem mã” cho thấy mã của đơn. Tin nhắn ghi rõ ai đã nhấn.
link-happenings =
    <b>Khi nào thì tôi viết trong { $title }?</b>

    Một khi tin nhắn của đơn đã có ở đó, nó luôn cho thấy trạng thái của đơn.
link-language = 🌐 Bạn muốn tôi viết bằng ngôn ngữ nào trong { $title }?
link-unlink =
    <b>Hủy liên kết { $title }?</b>

    Không có gì thêm của bạn hiển thị ở đó. Những gì đã có vẫn còn. Các đơn của bạn tiếp tục trong cuộc trò chuyện này.

button-link-content = { $content ->
    [hidden] 💬 Che mã
    [shown] 💬 Hiện mã
   *[status] 💬 Chỉ trạng thái
}
button-link-pressers = { $pressers ->
    [administrators] 👆 Nút: quản trị viên
    [members] 👆 Nút: mọi thành viên
   *[owner] 👆 Nút: chỉ bạn
}
button-link-happenings = 🔔 Khi: { $on } trên { $all }
button-link-masked = 🔢 Số: che bớt
button-link-unmasked = 🔢 Số: đầy đủ
button-link-language = 🌐 { $name }
button-content = { $content ->
    [hidden] Che mã
    [shown] Hiện mã
   *[status] Chỉ trạng thái
}
button-pressers = { $pressers ->
    [administrators] Cả quản trị viên
    [members] Mọi thành viên
   *[owner] Chỉ bạn
}
button-happening-on = ✅ { $happening ->
    [placed] Đã đặt đơn
    [code] Đã nhận mã
    [ended] Kết thúc, không có mã
    [cancelled] Đã hủy
   *[low_balance] Số dư thấp
}
button-happening-off = ▫️ { $happening ->
    [placed] Đã đặt đơn
    [code] Đã nhận mã
    [ended] Kết thúc, không có mã
    [cancelled] Đã hủy
   *[low_balance] Số dư thấp
}
button-language-mine = Như ở đây
button-repair = Khắc phục
button-unlink = Hủy liên kết
button-unlink-now = Hủy liên kết

## Beside these screens
note-linked = ✅ Đã liên kết <b>{ $title }</b>. Hãy chọn ở đây nhóm thấy gì.
note-unlinked = ✅ Đã hủy liên kết <b>{ $title }</b>. Không có gì thêm của bạn hiển thị ở đó.
note-link-works = ✅ Các đơn của bạn lại được hiển thị ở đó.
note-link-still = Tôi vừa thử và tình trạng vẫn như vậy:
note-link-gone = Nhóm này không còn được liên kết.
note-link-unasked = Hiện Telegram không phản hồi. Vui lòng thử lại sau một phút.

## A link that stopped, in the owner's chat
notice-link-suspended =
    ⏸ <b>{ $title }</b> không còn thấy các đơn của bạn.

    { $why }

    Mã của bạn vẫn đến đây như mọi khi.

## What is said in a group
group-linked = { $where ->
    [topic] 🔗 <b>{ $name }</b> đã liên kết chủ đề này: đơn của người đó có thể xuất hiện ở đây. Người đó tự chọn đơn nào.
   *[group] 🔗 <b>{ $name }</b> đã liên kết nhóm này: đơn của người đó có thể xuất hiện ở đây. Người đó tự chọn đơn nào.
}
group-linked-anonymous = { $where ->
    [topic] 🔗 Một quản trị viên đã liên kết chủ đề này: đơn của người đó có thể xuất hiện ở đây. Người đó tự chọn đơn nào.
   *[group] 🔗 Một quản trị viên đã liên kết nhóm này: đơn của người đó có thể xuất hiện ở đây. Người đó tự chọn đơn nào.
}
group-choose-topic = 👋 Hãy gửi /link trong chủ đề bạn muốn, các đơn sẽ xuất hiện ở đó. Muốn dùng General, hãy gửi tại đây.
group-choose-topic-anonymous =
    👋 Hãy gửi dòng này trong chủ đề bạn muốn, các đơn sẽ xuất hiện ở đó. Muốn dùng General, hãy gửi tại đây.

    { $line }
group-not-administrator = Chỉ quản trị viên của nhóm này mới liên kết được nhóm. Khi đã là quản trị viên, hãy gửi lại /link.
group-need-key = 🔑 Trước tiên hãy kết nối khóa trong cuộc trò chuyện riêng với tôi. Sau đó gửi lại /link tại đây.
group-anonymous = Bạn viết ẩn danh ở đây nên tôi không thấy được bạn là ai. Trong cuộc trò chuyện riêng với tôi, hãy gửi /groups, nhấn “Một chủ đề, hoặc ẩn danh?”, rồi gửi dòng ở đó vào đây.
group-used-up = Mục này đã được dùng, hoặc đã quá 10 phút. Hãy gửi /groups trong cuộc trò chuyện riêng với tôi và nhấn lại “Thêm vào nhóm”. Hoặc gửi /link tại đây, trừ khi bạn viết ẩn danh.
group-unasked = Hiện Telegram không cho tôi biết ai là quản trị viên ở đây. Chưa có gì được liên kết. Vui lòng thử lại sau một phút.
group-unsaved = Hiện tôi không lưu được gì. Không có gì thay đổi. Vui lòng thử lại sau vài phút.
group-unlinked = ✅ Đã hủy liên kết. Không có gì thêm của { $name } hiển thị ở đây.
group-not-linked = Bạn chưa liên kết nhóm này nên không có gì để hủy. Người đã liên kết gửi /unlink tại đây, hoặc hủy liên kết trong cuộc trò chuyện riêng với tôi.
group-unlink-anonymous = Bạn viết ẩn danh ở đây nên tôi không thấy được cần ngừng hiển thị đơn của ai. Trong cuộc trò chuyện riêng với tôi, hãy gửi /groups và hủy liên kết nhóm này ở đó.
group-help =
    Tôi cho thấy ở đây trạng thái các đơn trên jiema.my, cho những ai muốn.

    /link hiển thị các đơn của bạn ở đây: trong chủ đề nơi bạn gửi lệnh, hoặc trong cả nhóm. Bạn cần là quản trị viên.
    /unlink ngừng hiển thị.

    Mọi thứ khác nằm trong cuộc trò chuyện riêng với tôi.

button-private-chat = Mở cuộc trò chuyện riêng
