orders-active = <b>คำสั่งซื้อที่กำลังดำเนินการ { $orders } รายการ</b> แตะเพื่อเปิดดู รหัสจะมาเอง
orders-none = ไม่มีเบอร์ที่กำลังรอ SMS ที่นี่
orders-elsewhere = มีคำสั่งซื้อ { $orders } รายการที่สั่งจากนอกแชทนี้ด้วยบัญชีเดียวกัน แตะรายการใด รหัสของรายการนั้นก็จะมาที่นี่ด้วย
history = <b>คำสั่งซื้อของคุณ</b> แตะรายการเพื่อดูเบอร์และ SMS
history-empty = ไม่มีคำสั่งซื้อที่นี่

button-filter-all = ทั้งหมด
button-filter-waiting = กำลังรอ
button-filter-received = ได้รับแล้ว
button-filter-completed = เสร็จสิ้น
button-filter-failed = ไม่สำเร็จ
button-filter-cancelled = ยกเลิกแล้ว
