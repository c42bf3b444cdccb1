## The card
card-number = شماره: { $phone }
card-charged = کسرشده: { $charged }
card-expiry = پایان مهلت: { $relative }، { $clock }
card-state = وضعیت: { $state }
card-elsewhere = بیرون از این گفتگو و با همین حساب ثبت شده است.
card-pressed-cancel = { $name } در { $group } «لغو» را زد.
card-pressed-next = { $name } در { $group } «پیامک بعدی» را زد.
card-pressed-anonymous-cancel = یک مدیر ناشناس در { $group } «لغو» را زد.
card-pressed-anonymous-next = یک مدیر ناشناس در { $group } «پیامک بعدی» را زد.

state-waiting = ⏳ در انتظار پیامک. کد خودش اینجا می‌آید.
state-waiting-next = { $sms ->
    [one] ⏳ در انتظار پیامک بعدی، { $sms } پیامک اینجاست
   *[other] ⏳ در انتظار پیامک بعدی، { $sms } پیامک اینجاست
}
state-received = { $sms ->
    [0] ✉️ پیامک در راه است
    [one] ✉️ { $sms } پیامک اینجاست
   *[other] ✉️ { $sms } پیامک اینجاست
}
state-completed = { $sms ->
    [0] بدون پیامک تمام شد
   *[other] ✅ تمام شد، { $sms } پیامک
}
state-failed = { $sms ->
    [0] ⚠️ بدون پیامک پایان یافت
   *[other] ✅ تمام شد، { $sms } پیامک
}
state-cancelled = ✖️ لغو شد
state-cancelled-refunded = ✖️ لغو شد، { $charged } به موجودی شما برگشت
state-unknown = { $state }

button-copy-number = کپی شماره
button-cancel = لغو

## A code
code-unsure = ✉️ پیامکی آمد. مطمئن نیستم کدام بخش آن کد است، پس متن کاملش این است:
code-erased = ✉️ متن این پیامک پاک شد، همان‌طور که در «حریم خصوصی» گفته شده است.
code-source = { $service } · { $flag } · { $digits }
code-source-erased = { $service } · { $flag }
sms-cut = [ادامه برای Telegram بیش از حد بلند است]
sms-erased = [پاک شد، همان‌طور که در «حریم خصوصی» گفته شده است]

button-copy-code = کپی کد
button-copy-sms = کپی پیامک
button-next-sms = پیامک بعدی
button-waiting-next = در انتظار پیامک بعدی

## The end
ended-one =
    { $ending }

    { $thing }
    شماره: { $phone }
ended-several = { $orders ->
    [one] { $orders } سفارش پایان یافت:
   *[other] { $orders } سفارش پایان یافتند:
}
ended-item = • { $thing } { $digits }: { $ending }. { $charged }
ended-with-sms = تمام شد، { $sms } پیامک
ended-cancelled = لغو شد، { $charged } به موجودی شما برگشت
ended-cancelled-unpriced = لغو شد، هزینه‌اش به موجودی شما برگشت
ended-cancelled-elsewhere = لغو شد، ولی نه توسط من
ended-failed = بدون پیامک پایان یافت
ended-completed = بدون پیامک تمام شد
ended-unclear = پایان یافت
charged-unknown = کسرشده: معلوم نیست
balance-before = موجودی قبل: { $balance }
balance-before-first = موجودی قبل از اولین آن‌ها: { $balance }
balance-now = موجودی الان: <b>{ $balance }</b>
balance-unknown = موجودی الان: فعلاً خوانده نمی‌شود، «موجودی» را ببینید

## A purchase in doubt
found-one = ✅ خرید شما انجام شد: این سفارش جدید در حساب شماست و منتظر پیامک آن هستم.
found-several =
    🔎 شاید خرید شما انجام شده باشد، ولی { $orders } سفارش جدید با آن می‌خواند. حدس نمی‌زنم؛ همهٔ آن‌ها این‌ها هستند.

    منتظر پیامک هر کدام هستم.
found-item = • { $thing } · { $phone } · { $charged }
watch-ended =
    ⌛ سایت jiema.my نمی‌گوید این سفارش چطور پایان یافت. دیگر پیگیری نمی‌کنم.

    { $thing }
    شماره: { $phone }

    بازش کنید تا یک بار دیگر ببینم، یا موجودی‌تان را ببینید تا معلوم شود پول چه شد.
