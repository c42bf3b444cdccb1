language-own-name = فارسی

## What is bought
thing = <b>{ $service }</b> · { $flag } { $country }
thing-anywhere = <b>{ $service }</b>
country-unknown = هر کشوری
phone-unknown = هنوز معلوم نیست
phone-erased = پاک شده
time-utc = { $time } UTC

## Buttons that many screens share
button-back = ⬅️ بازگشت
button-menu = منو
button-refresh = 🔄 به‌روزرسانی
button-try-again = تلاش دوباره
button-check-again = بررسی دوباره
button-top-up = 💳 شارژ
button-get-key = 🔑 گرفتن کلید
button-open-site = 🌍 باز کردن jiema.my
# As command-language: readable by those who know none of this language. At most 30 letters.
button-language = 🌐 زبان · Language · 语言
button-privacy = حریم خصوصی
button-start-again = شروع دوباره
button-buy-number = 📱 خرید شماره
button-buy-again = خرید دوباره
button-buy-again-order = خرید دوباره { $name } { $flag }
button-buy-another = خرید یکی دیگر
button-orders = ⏳ سفارش‌ها
button-history = 🗂 تاریخچه
button-balance = 💰 موجودی
button-settings = ⚙️ تنظیمات
button-help = ❔ راهنما

## Turning pages
button-earlier = ‹
button-later = ›
button-page = { $page }/{ $pages }
button-page-only = { $page }

## Lists of orders
button-order = { $mark } { $name } { $flag } { $digits }
button-cancel-order = لغو { $name } { $flag } { $digits }
list-item = • { $thing } · { $phone }
list-more = { $more ->
    [one] …و { $more } مورد دیگر، «تاریخچه» را ببینید
   *[other] …و { $more } مورد دیگر، «تاریخچه» را ببینید
}
