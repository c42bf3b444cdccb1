## Finding an order again
find =
    🔎 <b>ค้นหาคำสั่งซื้อ</b>

    พิมพ์บางส่วนของเบอร์หรือ SMS ที่นี่ หรือแตะบริการ

    บอทค้นหาในคำสั่งซื้อที่เคยเห็น เบอร์และ SMS เก่าที่ถูกล้างแล้วจะค้นหาไม่พบ
find-none-seen = บอทยังไม่เคยเห็นคำสั่งซื้อของคุณ
find-service = 🔎 <b>{ $name }</b>: แตะคำสั่งซื้อเพื่อเปิดดู
find-words = 🔎 คำสั่งซื้อที่มี “{ $words }”: แตะเพื่อเปิดดู
find-nothing = 🔎 ไม่มีคำสั่งซื้อที่บอทเคยเห็นซึ่งมี “{ $words }” ในเบอร์หรือ SMS
find-more = หากต้องการค้นหาอย่างอื่น พิมพ์ที่นี่

button-find = 🔎 ค้นหา
button-find-service = { $name } ({ $orders })

## Figures
stats-title = 📊 <b>ที่ซื้อที่นี่ใน { $days } วัน</b>
stats-none = ไม่มีการซื้อที่นี่ในช่วงเวลานี้
stats-spent = ใช้จ่าย: <b>{ $spent }</b> จากคำสั่งซื้อ { $orders } รายการ ไม่รวมที่ยกเลิก
stats-received = มี SMS เข้ามา: <b>{ $received }</b> จาก { $settled } รายการ
stats-time = ครึ่งหนึ่งของ SMS แรกมาภายใน { $time }
stats-line = { $name }: { $received } จาก { $settled }, { $spent }
# The label is a code such as TG, as it stands in the picture.
stats-line-drawn = <b>{ $label }</b> { $name }: { $received } จาก { $settled }, { $spent }
stats-legend = ในภาพ: A ยอดใช้จ่ายรายวัน, B SMS ตามบริการ, C SMS ตามประเทศ, D จำนวนวินาทีจนถึง SMS แรก

button-stats = 📊 สถิติ
button-days = { $days } วัน

## Files to take away
export-orders = 📄 คำสั่งซื้อทั้งหมด { $orders } รายการของคุณที่บอทเคยเห็น พร้อมเบอร์และ SMS โปรดเก็บไฟล์นี้ไว้กับตัว อย่าให้ผู้อื่น
export-none = บอทยังไม่เคยเห็นคำสั่งซื้อของคุณ จึงไม่มีอะไรให้ใส่ในไฟล์
export-all = 📄 ทุกอย่างเกี่ยวกับคุณที่เก็บไว้ที่นี่ ยกเว้นคีย์ของคุณ โปรดเก็บไฟล์นี้ไว้กับตัว อย่าให้ผู้อื่น
export-under-way = กำลังสร้างไฟล์ของคุณ อีกสักครู่จะมาถึงที่นี่
export-unsent = 📄 ไม่แน่ใจว่าไฟล์ของคุณมาถึงแล้วหรือไม่ หากไม่อยู่ที่นี่ โปรดลองอีกครั้งในหนึ่งนาที
privacy-export = /export ให้คำสั่งซื้อของคุณเป็นตาราง /export all ให้ทุกอย่างที่เก็บไว้เกี่ยวกับคุณ ยกเว้นคีย์

button-export = 📄 รับเป็นไฟล์
button-export-all = 📄 ทุกอย่างที่เก็บไว้
