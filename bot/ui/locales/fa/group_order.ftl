## The message of an order in a group
post-number = شماره: { $phone }
post-state = وضعیت: { $state }
post-pressed-cancel = { $name } «لغو» را زد.
post-pressed-next = { $name } «پیامک بعدی» را زد.
post-pressed-anonymous-cancel = یک مدیر ناشناس «لغو» را زد.
post-pressed-anonymous-next = یک مدیر ناشناس «پیامک بعدی» را زد.
post-trouble = ⚠️ سایت jiema.my الان این را نپذیرفت؛ چیزی تغییر نکرده است. لطفاً یک دقیقهٔ دیگر دوباره بزنید.

post-waiting = ⏳ در انتظار پیامک
post-waiting-next = { $sms ->
    [one] ⏳ در انتظار پیامک بعدی، { $sms } پیامک آمده است
   *[other] ⏳ در انتظار پیامک بعدی، { $sms } پیامک آمده است
}
post-received = { $sms ->
    [0] ✉️ پیامک در راه است
    [one] ✉️ { $sms } پیامک آمده است
   *[other] ✉️ { $sms } پیامک آمده است
}
post-completed = { $sms ->
    [0] بدون پیامک تمام شد
   *[other] ✅ تمام شد، { $sms } پیامک
}
post-failed = { $sms ->
    [0] ⚠️ بدون پیامک پایان یافت
   *[other] ✅ تمام شد، { $sms } پیامک
}
post-cancelled = ✖️ لغو شد
post-unknown = { $state }

## A code in a group
post-source = { $service } · { $flag } · { $phone }
post-source-erased = { $service } · { $flag }
post-code-came = ✉️ پیامکی آمد. دکمهٔ «نمایش کد» کد آن را به کسانی که اجازه دارند نشان می‌دهد.
post-code-hidden = پوشیده است تا با یک نگاه دیده نشود. هر کسی اینجا می‌تواند با یک ضربه آن را آشکار کند.
post-code-unsure = ✉️ پیامکی آمد. مطمئن نیستم کدام بخش آن کد است، پس متن کاملش این است:

button-show-code = نمایش کد

## Answers to those who press
toast-code = { $service }: { $code }
toast-code-none = هنوز پیامکی نیامده است. چیزی برای نمایش نیست.
toast-code-erased = متن این پیامک پاک شد، همان‌طور که در «حریم خصوصی» گفته شده است.
toast-cancel-sure = برای لغو، ظرف 5 ثانیه یک بار دیگر «لغو» را بزنید.
toast-cancelling = ⏳ در حال لغو…
toast-cancel-late = برای لغو دیر شده است: وضعیت سفارش را ببینید.
toast-asking-next = ⏳ در حال درخواست پیامک بعدی…
toast-next-late = الان نمی‌شود پیامک دیگری خواست: وضعیت سفارش را ببینید.
toast-only-owner = فقط { $name } می‌تواند اینجا را بزند.
toast-only-administrators = فقط { $name } و مدیران این گروه می‌توانند اینجا را بزنند.
toast-only-members = فقط { $name } و اعضای این گروه می‌توانند اینجا را بزنند.
toast-only-members-unseen = نمی‌توانم ببینم چه کسی عضو اینجاست، پس فقط { $name } و مدیران می‌توانند بزنند.
toast-name-unknown = سفارش‌دهنده
toast-not-known-now = الان نمی‌توانم ببینم که اجازه دارید اینجا را بزنید یا نه. لطفاً چند لحظهٔ دیگر دوباره تلاش کنید.

## Low balance, in a group
post-low-balance = 💰 موجودیِ سفارش‌هایی که اینجا نشان داده می‌شوند الان کمتر از { $least } است. { $name } می‌تواند در jiema.my پول اضافه کند.
