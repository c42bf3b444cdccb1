command-start = شروع، یا اتصال حساب شما
command-menu = منوی اصلی
command-buy = خرید شماره
command-orders = سفارش‌های فعال
command-history = همهٔ سفارش‌های شما
command-stats = هزینه‌ها و پیامک‌های رسیده، همراه نمودار
command-export = سفارش‌های شما در یک فایل؛ با all همهٔ داده‌های ذخیره‌شده
command-groups = گروه‌هایی که سفارش‌های شما را می‌بینند
command-balance = موجودی شما
command-settings = زبان و کلید
# Shown in this language, and readable by those who know none of it: keep the sign and the words
# for "language" in other scripts, this language's own word first.
command-language = 🌐 زبان · Language · Язык · 语言 · भाषा
command-help = روش کار، در ده سطر
command-privacy = چه چیزی و تا کی اینجا ذخیره می‌شود
command-forget = حذف همهٔ اطلاعات ذخیره‌شدهٔ شما
command-cancel = توقف نوشتن؛ هیچ سفارشی لغو نمی‌شود

## In groups
command-group-link = نمایش سفارش‌های شما در اینجا
command-group-unlink = توقف نمایش سفارش‌های شما در اینجا
command-group-help = کار من در اینجا

## What Telegram shows of the bot: in an empty chat (at most 512 characters), and in its page (120)
bot-description =
    شماره تلفن اجاره کنید و کد پیامکی آن را همین‌جا بگیرید.

    حساب jiema.my خود را با کلید وصل کنید، سرویس و کشور را انتخاب کنید و «خرید» را بزنید. کد خودش می‌رسد.
bot-short-description = شماره تلفن اجاره کنید و کد پیامکی را در همین گفتگو بگیرید. رابطی برای jiema.my
