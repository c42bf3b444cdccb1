admin =
    🛠 <b>Bot này</b>

    Người dùng: { $people }, có khóa: { $connected }
    Đơn đang mở: { $orders }
    Các đơn được kiểm tra, trễ nhất { $lag } giây
    Chờ gửi: { $outbox }, quá hạn: { $overdue }
admin-errors = Các lỗi gần đây (UTC), mới nhất ở trên:
admin-no-errors = Không có lỗi nào từ khi khởi động.
admin-error = { $time } { $event }
