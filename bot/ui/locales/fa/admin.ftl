admin =
    🛠 <b>این ربات</b>

    افراد: { $people }، با کلید: { $connected }
    سفارش‌های فعال: { $orders }
    { $lag ->
        [one] سفارش‌ها پیگیری می‌شوند، حداکثر با { $lag } ثانیه تأخیر
       *[other] سفارش‌ها پیگیری می‌شوند، حداکثر با { $lag } ثانیه تأخیر
    }
    در صف ارسال: { $outbox }، عقب‌افتاده: { $overdue }
admin-errors = آخرین خطاها (UTC)، جدیدترین اول:
admin-no-errors = از زمان شروع خطایی نبوده است.
admin-error = { $time } { $event }
