## Finding an order again
find =
    🔎 <b>البحث عن طلب</b>

    اكتب هنا جزءًا من رقمه أو من رسالة SMS الخاصة به، أو اضغط على خدمة.

    أبحث في الطلبات التي رأيتها. أما الأرقام ورسائل SMS القديمة التي مُحيت فلا تظهر في البحث.
find-none-seen = لم أرَ أي طلب لك بعد.
find-service = 🔎 <b>{ $name }</b>: اضغط على طلب لفتحه.
find-words = 🔎 طلبات فيها «{ $words }»: اضغط على أحدها لفتحه.
find-nothing = 🔎 لم أرَ أي طلب يحتوي رقمه أو رسالة SMS الخاصة به على «{ $words }».
find-more = للبحث عن شيء آخر، اكتبه هنا.

button-find = 🔎 بحث عن طلب
button-find-service = { $name } ({ $orders })

## Figures
stats-title = { $days ->
    [zero] 📊 <b>مشترياتك هنا في آخر { $days } يوم</b>
    [one] 📊 <b>مشترياتك هنا في آخر يوم</b>
    [two] 📊 <b>مشترياتك هنا في آخر يومين</b>
    [few] 📊 <b>مشترياتك هنا في آخر { $days } أيام</b>
    [many] 📊 <b>مشترياتك هنا في آخر { $days } يومًا</b>
   *[other] 📊 <b>مشترياتك هنا في آخر { $days } يوم</b>
}
stats-none = لم يُشترَ شيء هنا في هذه المدة.
stats-spent = { $orders ->
    [zero] الإنفاق: <b>{ $spent }</b> على { $orders } طلب، دون احتساب الملغاة
    [one] الإنفاق: <b>{ $spent }</b> على طلب واحد، دون احتساب الملغاة
    [two] الإنفاق: <b>{ $spent }</b> على طلبين، دون احتساب الملغاة
    [few] الإنفاق: <b>{ $spent }</b> على { $orders } طلبات، دون احتساب الملغاة
    [many] الإنفاق: <b>{ $spent }</b> على { $orders } طلبًا، دون احتساب الملغاة
   *[other] الإنفاق: <b>{ $spent }</b> على { $orders } طلب، دون احتساب الملغاة
}
stats-received = وصلت رسالة SMS: <b>{ $received }</b> من { $settled }
stats-time = مدة وصول أول رسالة SMS: { $time } أو أقل في نصف الحالات.
stats-line = { $name }: { $received } من { $settled }، { $spent }
# The label is a code such as TG, as it stands in the picture.
stats-line-drawn = <b>{ $label }</b> { $name }: { $received } من { $settled }، { $spent }
stats-legend = في الرسم: A الإنفاق حسب اليوم، B رسائل SMS حسب الخدمة، C رسائل SMS حسب الدولة، D الثواني حتى أول رسالة SMS.

button-stats = 📊 إحصاءات
button-days = { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}

## Files to take away
export-orders = { $orders ->
    [zero] 📄 جميع طلباتك التي رأيتها ({ $orders })، مع أرقامها ورسائل SMS الخاصة بها. احتفظ بهذا الملف لنفسك.
    [one] 📄 الطلب الوحيد الذي رأيته لك، مع رقمه ورسائل SMS الخاصة به. احتفظ بهذا الملف لنفسك.
    [two] 📄 الطلبان اللذان رأيتهما لك، مع رقميهما ورسائل SMS الخاصة بهما. احتفظ بهذا الملف لنفسك.
    [few] 📄 جميع طلباتك التي رأيتها ({ $orders })، مع أرقامها ورسائل SMS الخاصة بها. احتفظ بهذا الملف لنفسك.
    [many] 📄 جميع طلباتك التي رأيتها ({ $orders })، مع أرقامها ورسائل SMS الخاصة بها. احتفظ بهذا الملف لنفسك.
   *[other] 📄 جميع طلباتك التي رأيتها ({ $orders })، مع أرقامها ورسائل SMS الخاصة بها. احتفظ بهذا الملف لنفسك.
}
export-none = لم أرَ أي طلب لك، فلا يوجد ما يوضع في ملف.
export-all = 📄 كل ما هو محفوظ عنك هنا، ما عدا مفتاحك. احتفظ بهذا الملف لنفسك.
export-under-way = يجري إعداد ملفك، وسيصل إلى هنا بعد لحظات.
export-unsent = 📄 لست متأكدًا من وصول ملفك. إن لم يكن هنا، فحاول مجددًا بعد دقيقة من فضلك.
privacy-export = الأمر /export يعطيك طلباتك في جدول، و /export all كل ما هو محفوظ عنك، ما عدا المفتاح.

button-export = 📄 تصدير
button-export-all = 📄 كل ما هو محفوظ
