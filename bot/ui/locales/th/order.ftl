## The card
card-number = เบอร์: { $phone }
card-charged = หักเงิน: { $charged }
card-expiry = หมดอายุ: { $relative }, { $clock }
card-state = สถานะ: { $state }
card-elsewhere = สั่งซื้อจากนอกแชทนี้ด้วยบัญชีเดียวกัน
card-pressed-cancel = { $name } กด “ยกเลิกคำสั่งซื้อ” ใน { $group }
card-pressed-next = { $name } กด “SMS ถัดไป” ใน { $group }
card-pressed-anonymous-cancel = ผู้ดูแลที่ไม่ระบุตัวตนกด “ยกเลิกคำสั่งซื้อ” ใน { $group }
card-pressed-anonymous-next = ผู้ดูแลที่ไม่ระบุตัวตนกด “SMS ถัดไป” ใน { $group }

state-waiting = ⏳ กำลังรอ SMS รหัสจะมาที่นี่เอง
state-waiting-next = ⏳ กำลังรอ SMS ถัดไป มาแล้ว { $sms } ข้อความ
state-received = { $sms ->
    [0] ✉️ SMS กำลังมาที่นี่
   *[other] ✉️ SMS มาแล้ว { $sms } ข้อความ
}
state-completed = { $sms ->
    [0] เสร็จสิ้นโดยไม่มี SMS
   *[other] ✅ เสร็จสิ้น มี SMS { $sms } ข้อความ
}
state-failed = { $sms ->
    [0] ⚠️ สิ้นสุดโดยไม่มี SMS
   *[other] ✅ เสร็จสิ้น มี SMS { $sms } ข้อความ
}
state-cancelled = ✖️ ยกเลิกแล้ว
state-cancelled-refunded = ✖️ ยกเลิกแล้ว { $charged } กลับเข้ายอดเงินของคุณแล้ว
state-unknown = { $state }

button-copy-number = คัดลอกเบอร์
button-cancel = ยกเลิกคำสั่งซื้อ

## A code
code-unsure = ✉️ มี SMS เข้ามา บอทไม่แน่ใจว่าส่วนไหนคือรหัส จึงแสดงทั้งข้อความ:
code-erased = ✉️ ข้อความของ SMS นี้ถูกล้างแล้วตามที่สัญญาไว้ใน “ความเป็นส่วนตัว”
code-source = { $service } · { $flag } · { $digits }
code-source-erased = { $service } · { $flag }
sms-cut = [ส่วนที่เหลือยาวเกินไปสำหรับ Telegram]
sms-erased = [ล้างแล้วตามที่สัญญาไว้ใน “ความเป็นส่วนตัว”]

button-copy-code = คัดลอกรหัส
button-copy-sms = คัดลอก SMS
button-next-sms = SMS ถัดไป
button-waiting-next = กำลังรอ SMS ถัดไป

## The end
ended-one =
    { $ending }

    { $thing }
    เบอร์: { $phone }
ended-several = คำสั่งซื้อ { $orders } รายการสิ้นสุดแล้ว:
ended-item = • { $thing } { $digits }: { $ending } · { $charged }
ended-with-sms = เสร็จสิ้น มี SMS { $sms } ข้อความ
ended-cancelled = ยกเลิกแล้ว { $charged } กลับเข้ายอดเงินของคุณแล้ว
ended-cancelled-unpriced = ยกเลิกแล้ว เงินที่จ่ายไปกลับเข้ายอดเงินของคุณแล้ว
ended-cancelled-elsewhere = ยกเลิกแล้ว แต่บอทไม่ได้เป็นผู้ยกเลิก
ended-failed = สิ้นสุดโดยไม่มี SMS
ended-completed = เสร็จสิ้นโดยไม่มี SMS
ended-unclear = สิ้นสุดแล้ว
charged-unknown = หักเงิน: ไม่ทราบ
balance-before = ยอดเงินก่อนหน้า: { $balance }
balance-before-first = ยอดเงินก่อนคำสั่งซื้อแรก: { $balance }
balance-now = ยอดเงินตอนนี้: <b>{ $balance }</b>
balance-unknown = ยอดเงินตอนนี้: ยังอ่านไม่ได้ ดูที่ “ยอดเงิน”

## A purchase in doubt
found-one = ✅ การซื้อของคุณสำเร็จแล้ว คำสั่งซื้อใหม่นี้อยู่ในบัญชีของคุณ และบอทกำลังรอ SMS
found-several =
    🔎 การซื้อของคุณอาจสำเร็จแล้ว แต่มีคำสั่งซื้อใหม่ที่ตรงกัน { $orders } รายการ บอทไม่เดา จึงแสดงทั้งหมดที่นี่

    บอทรอ SMS ของแต่ละรายการ
found-item = • { $thing } · { $phone } · { $charged }
watch-ended =
    ⌛ jiema.my ไม่บอกว่าคำสั่งซื้อนี้สิ้นสุดอย่างไร บอทหยุดตรวจสอบแล้ว

    { $thing }
    เบอร์: { $phone }

    เปิดคำสั่งซื้อเพื่อตรวจสอบอีกครั้ง หรือดูยอดเงินว่าเงินของคุณเป็นอย่างไร
