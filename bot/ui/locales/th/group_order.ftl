## The message of an order in a group
post-number = เบอร์: { $phone }
post-state = สถานะ: { $state }
post-pressed-cancel = { $name } กด “ยกเลิกคำสั่งซื้อ”
post-pressed-next = { $name } กด “SMS ถัดไป”
post-pressed-anonymous-cancel = ผู้ดูแลที่ไม่ระบุตัวตนกด “ยกเลิกคำสั่งซื้อ”
post-pressed-anonymous-next = ผู้ดูแลที่ไม่ระบุตัวตนกด “SMS ถัดไป”
post-trouble = ⚠️ เมื่อครู่ jiema.my ไม่รับคำขอนั้น ไม่มีอะไรเปลี่ยนแปลง โปรดกดอีกครั้งในหนึ่งนาที

post-waiting = ⏳ กำลังรอ SMS
post-waiting-next = ⏳ กำลังรอ SMS ถัดไป มาแล้ว { $sms } ข้อความ
post-received = { $sms ->
    [0] ✉️ SMS กำลังมา
   *[other] ✉️ SMS มาแล้ว { $sms } ข้อความ
}
post-completed = { $sms ->
    [0] เสร็จสิ้นโดยไม่มี SMS
   *[other] ✅ เสร็จสิ้น มี SMS { $sms } ข้อความ
}
post-failed = { $sms ->
    [0] ⚠️ สิ้นสุดโดยไม่มี SMS
   *[other] ✅ เสร็จสิ้น มี SMS { $sms } ข้อความ
}
post-cancelled = ✖️ ยกเลิกแล้ว
post-unknown = { $state }

## A code in a group
post-source = { $service } · { $flag } · { $phone }
post-source-erased = { $service } · { $flag }
post-code-came = ✉️ มี SMS เข้ามา “ดูรหัส” จะแสดงรหัสแก่ผู้ที่มีสิทธิ์ดู
post-code-hidden = ปิดบังไว้เพื่อไม่ให้เห็นเพียงแวบเดียว ทุกคนที่นี่แตะเพื่อเปิดดูได้
post-code-unsure = ✉️ มี SMS เข้ามา บอทไม่แน่ใจว่าส่วนไหนคือรหัส จึงแสดงทั้งข้อความ:

button-show-code = ดูรหัส

## Answers to those who press
toast-code = { $service }: { $code }
toast-code-none = ยังไม่มี SMS เข้ามา จึงไม่มีอะไรให้แสดง
toast-code-erased = ข้อความของ SMS นี้ถูกล้างแล้วตามที่สัญญาไว้ใน “ความเป็นส่วนตัว”
toast-cancel-sure = กด “ยกเลิกคำสั่งซื้อ” อีกครั้งภายใน 5 วินาทีเพื่อยกเลิก
toast-cancelling = ⏳ กำลังยกเลิก…
toast-cancel-late = ยกเลิกไม่ทันแล้ว ดูสถานะของคำสั่งซื้อ
toast-asking-next = ⏳ กำลังขอ SMS ถัดไป…
toast-next-late = ตอนนี้ขอ SMS เพิ่มไม่ได้ ดูสถานะของคำสั่งซื้อ
toast-only-owner = เฉพาะ { $name } เท่านั้นที่กดได้
toast-only-administrators = เฉพาะ { $name } และผู้ดูแลกลุ่มนี้เท่านั้นที่กดได้
toast-only-members = เฉพาะ { $name } และสมาชิกกลุ่มนี้เท่านั้นที่กดได้
toast-only-members-unseen = บอทไม่เห็นว่าใครเป็นสมาชิกที่นี่ จึงให้เฉพาะ { $name } และผู้ดูแลกดได้
toast-name-unknown = ผู้สั่งซื้อ
toast-not-known-now = ตอนนี้บอทไม่เห็นว่าคุณมีสิทธิ์กดที่นี่หรือไม่ โปรดลองอีกครั้งในอีกสักครู่

## Low balance, in a group
post-low-balance = 💰 ยอดเงินที่ใช้กับคำสั่งซื้อที่แสดงที่นี่ต่ำกว่า { $least } แล้ว โดย { $name } เติมเงินได้ที่ jiema.my
