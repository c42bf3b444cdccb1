command-start = เริ่มต้น หรือเชื่อมต่อบัญชีของคุณ
command-menu = เมนูหลัก
command-buy = ซื้อเบอร์
command-orders = คำสั่งซื้อที่กำลังดำเนินการ
command-history = คำสั่งซื้อทั้งหมดของคุณ
command-stats = ยอดใช้จ่ายและ SMS ที่ได้รับ พร้อมกราฟ
command-export = คำสั่งซื้อของคุณเป็นไฟล์ เติม all เพื่อรับทุกอย่างที่เก็บไว้
command-groups = กลุ่มที่เห็นคำสั่งซื้อของคุณ
command-balance = ยอดเงินของคุณ
command-settings = ภาษาและคีย์
# Shown in this language, and readable by those who know none of it: keep the sign and the words
# for "language" in other scripts, this language's own word first.
command-language = 🌐 ภาษา · Language · Язык · 语言 · اللغة · भाषा
command-help = วิธีใช้งานในสิบบรรทัด
command-privacy = สิ่งที่เก็บไว้ที่นี่และระยะเวลาที่เก็บ
command-forget = ลบทุกอย่างที่เก็บไว้เกี่ยวกับคุณ
command-cancel = หยุดการพิมพ์ ไม่มีการยกเลิกคำสั่งซื้อ

## In groups
command-group-link = แสดงคำสั่งซื้อของคุณที่นี่
command-group-unlink = เลิกแสดงคำสั่งซื้อของคุณที่นี่
command-group-help = บอททำอะไรที่นี่

## What Telegram shows of the bot: in an empty chat (at most 512 characters), and in its page (120)
bot-description =
    เช่าเบอร์โทรศัพท์และรับรหัสทาง SMS ได้ที่นี่เลย

    เชื่อมต่อบัญชี jiema.my ด้วยคีย์ เลือกบริการและประเทศ แล้วแตะ “ซื้อ” รหัสจะมาเอง
bot-short-description = เช่าเบอร์โทรศัพท์และรับรหัสทาง SMS ในแชทนี้ ใช้งาน jiema.my ผ่านบอท
