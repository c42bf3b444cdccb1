## The message of an order in a group
post-number = الرقم: { $phone }
post-state = الحالة: { $state }
post-pressed-cancel = تم الضغط على «إلغاء» من قِبل { $name }.
post-pressed-next = تم الضغط على «رسالة SMS التالية» من قِبل { $name }.
post-pressed-anonymous-cancel = تم الضغط على «إلغاء» من قِبل مشرف مجهول.
post-pressed-anonymous-next = تم الضغط على «رسالة SMS التالية» من قِبل مشرف مجهول.
post-trouble = ⚠️ لم يقبل jiema.my ذلك للتو؛ لم يتغيّر شيء. من فضلك اضغط مرة أخرى بعد دقيقة.

post-waiting = ⏳ بانتظار رسالة SMS
post-waiting-next = { $sms ->
    [zero] ⏳ بانتظار رسالة SMS التالية، وصلت { $sms } رسالة
    [one] ⏳ بانتظار رسالة SMS التالية، وصلت رسالة واحدة
    [two] ⏳ بانتظار رسالة SMS التالية، وصلت رسالتان
    [few] ⏳ بانتظار رسالة SMS التالية، وصلت { $sms } رسائل
    [many] ⏳ بانتظار رسالة SMS التالية، وصلت { $sms } رسالة
   *[other] ⏳ بانتظار رسالة SMS التالية، وصلت { $sms } رسالة
}
post-received = { $sms ->
    [0] ✉️ رسالة SMS في طريقها
    [zero] ✉️ وصلت { $sms } رسالة SMS
    [one] ✉️ وصلت رسالة SMS واحدة
    [two] ✉️ وصلت رسالتا SMS
    [few] ✉️ وصلت { $sms } رسائل SMS
    [many] ✉️ وصلت { $sms } رسالة SMS
   *[other] ✉️ وصلت { $sms } رسالة SMS
}
post-completed = { $sms ->
    [0] انتهى دون رسالة SMS
   *[other] ✅ انتهى، رسائل SMS: { $sms }
}
post-failed = { $sms ->
    [0] ⚠️ انتهى دون رسالة SMS
   *[other] ✅ انتهى، رسائل SMS: { $sms }
}
post-cancelled = ✖️ أُلغي
post-unknown = { $state }

## A code in a group
post-source = { $service } · { $flag } · { $phone }
post-source-erased = { $service } · { $flag }
post-code-came = ✉️ وصلت رسالة SMS. زر «عرض الرمز» يعرض رمزها لمن يُسمح لهم برؤيته.
post-code-hidden = مغطّى، حتى لا يُرى بنظرة عابرة. يمكن لأي شخص هنا كشفه بضغطة.
post-code-unsure = ✉️ وصلت رسالة SMS. لست متأكدًا أي جزء منها هو الرمز، لذا ها هي كاملة:

button-show-code = عرض الرمز

## Answers to those who press
toast-code = { $service }: { $code }
toast-code-none = لم تصل أي رسالة SMS بعد. لا شيء لعرضه.
toast-code-erased = مُحي نص رسالة SMS هذه، كما وُعد في «الخصوصية».
toast-cancel-sure = اضغط «إلغاء» مرة أخرى خلال 5 ثوانٍ لإلغاء الطلب.
toast-cancelling = ⏳ جارٍ الإلغاء…
toast-cancel-late = فات أوان الإلغاء: انظر حالة الطلب.
toast-asking-next = ⏳ جارٍ طلب رسالة SMS التالية…
toast-next-late = لا يمكن طلب رسالة SMS أخرى الآن: انظر حالة الطلب.
toast-only-owner = الضغط هنا متاح فقط لـ { $name }.
toast-only-administrators = الضغط هنا متاح فقط لـ { $name } ولمشرفي هذه المجموعة.
toast-only-members = الضغط هنا متاح فقط لـ { $name } ولأعضاء هذه المجموعة.
toast-only-members-unseen = لا أستطيع معرفة من هو عضو هنا، لذا الضغط متاح فقط لـ { $name } وللمشرفين.
toast-name-unknown = صاحب الطلب
toast-not-known-now = لا أستطيع الآن معرفة ما إذا كان يحق لك الضغط هنا. من فضلك حاول بعد لحظات.

## Low balance, in a group
post-low-balance = 💰 رصيد الطلبات المعروضة هنا أصبح أقل من { $least }. يمكن لـ { $name } إضافة المال على jiema.my.
