orders-active = { $orders ->
    [one] <b>{ $orders } سفارش فعال.</b> برای باز کردن، آن را بزنید. کد خودش می‌آید.
   *[other] <b>{ $orders } سفارش فعال.</b> برای باز کردن، یکی را بزنید. کدها خودشان می‌آیند.
}
orders-none = هیچ شماره‌ای اینجا منتظر پیامک نیست.
orders-elsewhere = { $orders ->
    [one] { $orders } سفارش بیرون از این گفتگو و با همین حساب ثبت شده است. آن را بزنید تا کدهایش اینجا هم بیاید.
   *[other] { $orders } سفارش بیرون از این گفتگو و با همین حساب ثبت شده‌اند. یکی را بزنید تا کدهایش اینجا هم بیاید.
}
history = <b>سفارش‌های شما.</b> یکی را بزنید تا شماره و پیامکش را ببینید.
history-empty = سفارشی اینجا نیست.

button-filter-all = همه
button-filter-waiting = در انتظار
button-filter-received = رسیده
button-filter-completed = تمام‌شده
button-filter-failed = ناموفق
button-filter-cancelled = لغوشده
