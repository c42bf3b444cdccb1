language-own-name = ไทย

## What is bought
thing = <b>{ $service }</b> · { $flag } { $country }
thing-anywhere = <b>{ $service }</b>
country-unknown = ประเทศใดก็ได้
phone-unknown = ยังไม่ทราบ
phone-erased = ล้างแล้ว
time-utc = { $time } UTC

## Buttons that many screens share
button-back = ⬅️ กลับ
button-menu = เมนู
button-refresh = 🔄 รีเฟรช
button-try-again = ลองอีกครั้ง
button-check-again = ตรวจสอบอีกครั้ง
button-top-up = 💳 เติมเงิน
button-get-key = 🔑 รับคีย์
button-open-site = 🌍 เปิด jiema.my
# As command-language: readable by those who know none of this language. At most 30 letters.
button-language = 🌐 ภาษา · Language · 语言
button-privacy = ความเป็นส่วนตัว
button-start-again = เริ่มใหม่
button-buy-number = 📱 ซื้อเบอร์
button-buy-again = ซื้ออีกครั้ง
button-buy-again-order = ซื้ออีกครั้ง { $name } { $flag }
button-buy-another = ซื้อเบอร์อื่น
button-orders = ⏳ กำลังดำเนินการ
button-history = 🗂 ประวัติ
button-balance = 💰 ยอดเงิน
button-settings = ⚙️ การตั้งค่า
button-help = ❔ วิธีใช้

## Turning pages
button-earlier = ‹
button-later = ›
button-page = { $page }/{ $pages }
button-page-only = { $page }

## Lists of orders
button-order = { $mark } { $name } { $flag } { $digits }
button-cancel-order = ยกเลิก { $name } { $flag } { $digits }
list-item = • { $thing } · { $phone }
list-more = …และอีก { $more } รายการ ดูที่ “ประวัติ”
