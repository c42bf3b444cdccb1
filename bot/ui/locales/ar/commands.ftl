command-start = البدء، أو ربط حسابك
command-menu = القائمة الرئيسية
command-buy = شراء رقم
command-orders = الطلبات النشطة
command-history = جميع طلباتك
command-stats = ما أنفقته وما وصل، مع رسم بياني
command-export = طلباتك في ملف؛ مع all كل ما هو محفوظ
command-groups = المجموعات التي ترى طلباتك
command-balance = رصيدك
command-settings = اللغة والمفتاح
# Shown in this language, and readable by those who know none of it: keep the sign and the words
# for "language" in other scripts, this language's own word first.
command-language = 🌐 اللغة · Language · Язык · 语言 · भाषा
command-help = كيف يعمل البوت، في عشرة أسطر
command-privacy = ما يُحفظ هنا، وإلى متى
command-forget = حذف كل ما هو محفوظ عنك
command-cancel = إيقاف الكتابة؛ لا يلغي أي طلب

## In groups
command-group-link = عرض طلباتك هنا
command-group-unlink = إيقاف عرض طلباتك هنا
command-group-help = ما الذي أفعله هنا

## What Telegram shows of the bot: in an empty chat (at most 512 characters), and in its page (120)
bot-description =
    استأجر رقم هاتف واستلم رمز SMS هنا مباشرةً.

    اربط حسابك في jiema.my بمفتاح، واختر خدمة ودولة، ثم اضغط «شراء». يصل الرمز تلقائيًا.
bot-short-description = استأجر رقم هاتف واستلم رمز SMS في هذه المحادثة. واجهة لموقع jiema.my
