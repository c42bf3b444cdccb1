buy-services =
    <b>Bạn cần số cho dịch vụ nào?</b>

    Nhấn vào một dịch vụ hoặc nhập tên. Bạn có thể nhập cả quốc gia, như “telegram malaysia”. Mỗi giá là của quốc gia rẻ nhất.
buy-jump = Có { $pages } trang. Bạn muốn xem trang nào?
buy-found = 🔎 Kết quả gần nhất với “{ $query }”. Mỗi giá là của quốc gia rẻ nhất.
buy-nothing-found =
    🔎 Không có gì khớp với “{ $query }”.

    Hãy thử một phần của tên, hoặc xem tất cả dịch vụ.
buy-service = <b>{ $service }</b>
buy-countries = { $sort ->
    [s] Còn nhiều số nhất ở trên. Mỗi dòng là giá và số lượng số hiện có. Nhập tên quốc gia để tìm.
    [n] Theo tên. Mỗi dòng là giá và số lượng số hiện có. Nhập tên quốc gia để tìm.
   *[p] Rẻ nhất ở trên. Mỗi dòng là giá và số lượng số hiện có. Nhập tên quốc gia để tìm.
}
buy-countries-found = 🔎 Các quốc gia khớp với “{ $query }”:
buy-no-countries =
    Hiện không nơi nào còn số cho <b>{ $service }</b>.

    Số mới thường xuyên có thêm. Hãy xem lại sau ít lâu.

button-service = { $name } { $price }
button-service-unpriced = { $name }
button-offer = { $flag } { $name } · { $price } · { $stock }
button-all-services = Tất cả dịch vụ
button-sort = { $sort ->
    [s] ↕️ Còn nhiều số nhất trước
    [n] ↕️ Theo tên
   *[p] ↕️ Rẻ nhất trước
}
