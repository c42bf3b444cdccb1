## Finding an order again
find =
    🔎 <b>پیدا کردن سفارش</b>

    بخشی از شماره یا پیامک آن را اینجا بنویسید، یا سرویسی را بزنید.

    میان سفارش‌هایی می‌گردم که دیده‌ام. شماره‌ها و پیامک‌های قدیمی که پاک شده‌اند پیدا نمی‌شوند.
find-none-seen = هنوز هیچ سفارشی از شما ندیده‌ام.
find-service = 🔎 <b>{ $name }</b>: برای باز کردن سفارش، آن را بزنید.
find-words = 🔎 سفارش‌های دارای «{ $words }»: برای باز کردن، یکی را بزنید.
find-nothing = 🔎 در شماره یا پیامک هیچ سفارشی که دیده‌ام، «{ $words }» نیست.
find-more = برای جستجوی چیز دیگر، آن را اینجا بنویسید.

button-find = 🔎 پیدا کردن
button-find-service = { $name } ({ $orders })

## Figures
stats-title = { $days ->
    [one] 📊 <b>خریدهای اینجا، { $days } روز</b>
   *[other] 📊 <b>خریدهای اینجا، { $days } روز</b>
}
stats-none = در این مدت چیزی اینجا خریده نشده است.
stats-spent = { $orders ->
    [one] خرج‌شده: <b>{ $spent }</b> برای { $orders } سفارش، بدون لغوشده‌ها
   *[other] خرج‌شده: <b>{ $spent }</b> برای { $orders } سفارش، بدون لغوشده‌ها
}
stats-received = پیامک آمد: <b>{ $received }</b> از { $settled }
stats-time = نیمی از اولین پیامک‌ها ظرف { $time } آمد.
stats-line = { $name }: { $received } از { $settled }، { $spent }
# The label is a code such as TG, as it stands in the picture.
stats-line-drawn = <b>{ $label }</b> { $name }: { $received } از { $settled }، { $spent }
stats-legend = در نمودار: A خرج هر روز، B پیامک‌ها به تفکیک سرویس، C پیامک‌ها به تفکیک کشور، D ثانیه تا اولین پیامک.

button-stats = 📊 آمار
button-days = { $days ->
    [one] { $days } روز
   *[other] { $days } روز
}

## Files to take away
export-orders = { $orders ->
    [one] 📄 تنها سفارشی که از شما دیده‌ام، با شماره و پیامکش. این فایل را پیش خودتان نگه دارید.
   *[other] 📄 همهٔ { $orders } سفارشی که از شما دیده‌ام، با شماره‌ها و پیامک‌هایشان. این فایل را پیش خودتان نگه دارید.
}
export-none = هیچ سفارشی از شما ندیده‌ام، پس چیزی برای گذاشتن در فایل نیست.
export-all = 📄 هر چه دربارهٔ شما اینجا ذخیره شده، به‌جز کلیدتان. این فایل را پیش خودتان نگه دارید.
export-under-way = فایل شما در حال آماده شدن است و تا چند لحظهٔ دیگر به اینجا می‌رسد.
export-unsent = 📄 مطمئن نیستم که فایل شما رسیده باشد. اگر اینجا نیست، لطفاً یک دقیقهٔ دیگر دوباره تلاش کنید.
privacy-export = دستور /export سفارش‌هایتان را در یک جدول می‌دهد و /export all هر چه را دربارهٔ شما ذخیره شده، به‌جز کلید.

button-export = 📄 خروجی
button-export-all = 📄 همهٔ داده‌های ذخیره‌شده
