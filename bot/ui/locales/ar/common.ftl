language-own-name = العربية

## What is bought
thing = <b>{ $service }</b> · { $flag } { $country }
thing-anywhere = <b>{ $service }</b>
country-unknown = أي دولة
phone-unknown = غير معروف بعد
phone-erased = مُحي
time-utc = { $time } UTC

## Buttons that many screens share
button-back = ⬅️ رجوع
button-menu = القائمة
button-refresh = 🔄 تحديث
button-try-again = إعادة المحاولة
button-check-again = تحقّق مجددًا
button-top-up = 💳 شحن الرصيد
button-get-key = 🔑 احصل على مفتاح
button-open-site = 🌍 فتح jiema.my
# As command-language: readable by those who know none of this language. At most 30 letters.
button-language = 🌐 اللغة · Language · 语言
button-privacy = الخصوصية
button-start-again = البدء من جديد
button-buy-number = 📱 شراء رقم
button-buy-again = شراء مرة أخرى
button-buy-again-order = شراء مجددًا { $name } { $flag }
button-buy-another = شراء رقم آخر
button-orders = ⏳ النشطة
button-history = 🗂 السجل
button-balance = 💰 الرصيد
button-settings = ⚙️ الإعدادات
button-help = ❔ مساعدة

## Turning pages
button-earlier = ‹
button-later = ›
button-page = { $page }/{ $pages }
button-page-only = { $page }

## Lists of orders
button-order = { $mark } { $name } { $flag } { $digits }
button-cancel-order = إلغاء { $name } { $flag } { $digits }
list-item = • { $thing } · { $phone }
list-more = { $more ->
    [zero] …و{ $more } طلب آخر، انظر «السجل»
    [one] …وطلب واحد آخر، انظر «السجل»
    [two] …وطلبان آخران، انظر «السجل»
    [few] …و{ $more } طلبات أخرى، انظر «السجل»
    [many] …و{ $more } طلبًا آخر، انظر «السجل»
   *[other] …و{ $more } طلب آخر، انظر «السجل»
}
