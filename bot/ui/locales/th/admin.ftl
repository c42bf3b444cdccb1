admin =
    🛠 <b>บอทนี้</b>

    ผู้ใช้: { $people } · มีคีย์: { $connected }
    คำสั่งซื้อที่กำลังดำเนินการ: { $orders }
    ตรวจสอบคำสั่งซื้อช้าที่สุด { $lag } วินาที
    รอส่ง: { $outbox } · เกินกำหนด: { $overdue }
admin-errors = ข้อผิดพลาดล่าสุด (UTC) ใหม่สุดก่อน:
admin-no-errors = ไม่มีข้อผิดพลาดตั้งแต่เริ่มทำงาน
admin-error = { $time } { $event }
