## The card
card-number = الرقم: { $phone }
card-charged = المخصوم: { $charged }
card-expiry = الانتهاء: { $relative }، { $clock }
card-state = الحالة: { $state }
card-elsewhere = قُدِّم خارج هذه المحادثة، بالحساب نفسه.
card-pressed-cancel = تم الضغط على «إلغاء» من قِبل { $name } في { $group }.
card-pressed-next = تم الضغط على «رسالة SMS التالية» من قِبل { $name } في { $group }.
card-pressed-anonymous-cancel = تم الضغط على «إلغاء» من قِبل مشرف مجهول في { $group }.
card-pressed-anonymous-next = تم الضغط على «رسالة SMS التالية» من قِبل مشرف مجهول في { $group }.

state-waiting = ⏳ بانتظار رسالة SMS. يصل الرمز هنا تلقائيًا.
state-waiting-next = { $sms ->
    [zero] ⏳ بانتظار رسالة SMS التالية، هنا { $sms } رسالة
    [one] ⏳ بانتظار رسالة SMS التالية، هنا رسالة واحدة
    [two] ⏳ بانتظار رسالة SMS التالية، هنا رسالتان
    [few] ⏳ بانتظار رسالة SMS التالية، هنا { $sms } رسائل
    [many] ⏳ بانتظار رسالة SMS التالية، هنا { $sms } رسالة
   *[other] ⏳ بانتظار رسالة SMS التالية، هنا { $sms } رسالة
}
state-received = { $sms ->
    [0] ✉️ رسالة SMS في طريقها إلى هنا
    [zero] ✉️ هنا { $sms } رسالة SMS
    [one] ✉️ هنا رسالة SMS واحدة
    [two] ✉️ هنا رسالتا SMS
    [few] ✉️ هنا { $sms } رسائل SMS
    [many] ✉️ هنا { $sms } رسالة SMS
   *[other] ✉️ هنا { $sms } رسالة SMS
}
state-completed = { $sms ->
    [0] انتهى دون رسالة SMS
   *[other] ✅ انتهى، رسائل SMS: { $sms }
}
state-failed = { $sms ->
    [0] ⚠️ انتهى دون رسالة SMS
   *[other] ✅ انتهى، رسائل SMS: { $sms }
}
state-cancelled = ✖️ أُلغي
state-cancelled-refunded = ✖️ أُلغي، وعاد { $charged } إلى رصيدك
state-unknown = { $state }

button-copy-number = نسخ الرقم
button-cancel = إلغاء

## A code
code-unsure = ✉️ وصلت رسالة SMS. لست متأكدًا أي جزء منها هو الرمز، لذا ها هي كاملة:
code-erased = ✉️ مُحي نص رسالة SMS هذه، كما وُعد في «الخصوصية».
code-source = { $service } · { $flag } · { $digits }
code-source-erased = { $service } · { $flag }
sms-cut = [الباقي أطول مما يسمح به Telegram]
sms-erased = [مُحيت، كما وُعد في «الخصوصية»]

button-copy-code = نسخ الرمز
button-copy-sms = نسخ الرسالة
button-next-sms = رسالة SMS التالية
button-waiting-next = بانتظار رسالة SMS التالية

## The end
ended-one =
    { $ending }

    { $thing }
    الرقم: { $phone }
ended-several = { $orders ->
    [zero] انتهى { $orders } طلب:
    [one] انتهى طلب واحد:
    [two] انتهى طلبان:
    [few] انتهت { $orders } طلبات:
    [many] انتهى { $orders } طلبًا:
   *[other] انتهى { $orders } طلب:
}
ended-item = • { $thing } { $digits }: { $ending }. { $charged }
ended-with-sms = انتهى، رسائل SMS: { $sms }
ended-cancelled = أُلغي، وعاد { $charged } إلى رصيدك
ended-cancelled-unpriced = أُلغي، وعادت تكلفته إلى رصيدك
ended-cancelled-elsewhere = أُلغي، لكن ليس من طرفي
ended-failed = انتهى دون رسالة SMS
ended-completed = اكتمل دون رسالة SMS
ended-unclear = انتهى
charged-unknown = المخصوم: غير معروف
balance-before = الرصيد قبله: { $balance }
balance-before-first = الرصيد قبل أولها: { $balance }
balance-now = الرصيد الآن: <b>{ $balance }</b>
balance-unknown = الرصيد الآن: لا يمكن قراءته حاليًا، انظر «الرصيد»

## A purchase in doubt
found-one = ✅ تمت عملية الشراء: هذا الطلب الجديد موجود في حسابك، وأنا بانتظار رسالة SMS الخاصة به.
found-several =
    🔎 ربما تمت عملية الشراء، لكن عدة طلبات جديدة تطابقها (العدد: { $orders }). أنا لا أخمّن؛ ها هي كلها.

    أنتظر رسالة SMS لكل منها.
found-item = • { $thing } · { $phone } · { $charged }
watch-ended =
    ⌛ لا يذكر jiema.my كيف انتهى هذا الطلب. توقفت عن متابعته.

    { $thing }
    الرقم: { $phone }

    افتحه للتحقق مرة أخرى، أو انظر رصيدك لمعرفة ما حدث للمال.
