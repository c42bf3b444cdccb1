## The message of an order in a group
post-number = Номер: { $phone }
post-state = Стан: { $state }
post-pressed-cancel = Натиснуто кнопку «Скасувати»: { $name }.
post-pressed-next = Натиснуто кнопку «Ще SMS»: { $name }.
post-pressed-anonymous-cancel = Анонімний адміністратор натиснув «Скасувати».
post-pressed-anonymous-next = Анонімний адміністратор натиснув «Ще SMS».
post-trouble = ⚠️ jiema.my зараз цього не прийняв; нічого не змінилося. Натисніть знову за хвилину.

post-waiting = ⏳ чекаємо на SMS
post-waiting-next = ⏳ чекаємо на наступне SMS, надійшло { $sms }
post-received = { $sms ->
    [0] ✉️ SMS уже в дорозі
    [one] ✉️ надійшло { $sms } SMS
    [few] ✉️ надійшло { $sms } SMS
   *[many] ✉️ надійшло { $sms } SMS
}
post-completed = { $sms ->
    [0] завершено без SMS
   *[other] ✅ завершено, { $sms } SMS
}
post-failed = { $sms ->
    [0] ⚠️ закінчилося без SMS
   *[other] ✅ завершено, { $sms } SMS
}
post-cancelled = ✖️ скасовано
post-unknown = { $state }

## A code in a group
post-source = { $service } · { $flag } · { $phone }
post-source-erased = { $service } · { $flag }
post-code-came = ✉️ Надійшло SMS. Кнопка «Показати код» покаже код тим, кому його можна бачити.
post-code-hidden = Приховано від випадкового погляду. Будь-який учасник може відкрити натисканням.
post-code-unsure = ✉️ Надійшло SMS. Неясно, яка частина є кодом, тому ось увесь текст:

button-show-code = Показати код

## Answers to those who press
toast-code = { $service }: { $code }
toast-code-none = SMS ще не надійшло. Показувати нічого.
toast-code-erased = Текст цього SMS стерто, як і обіцяно в розділі «Приватність».
toast-cancel-sure = Щоб скасувати замовлення, натисніть «Скасувати» ще раз протягом 5 секунд.
toast-cancelling = ⏳ Скасовую…
toast-cancel-late = Скасовувати вже пізно: погляньте на стан замовлення.
toast-asking-next = ⏳ Запитую наступне SMS…
toast-next-late = Наступне SMS зараз запитати не можна: погляньте на стан замовлення.
toast-only-owner = Натискати тут може лише { $name }.
toast-only-administrators = Натискати тут можуть лише { $name } та адміністратори цієї групи.
toast-only-members = Натискати тут можуть лише { $name } та учасники цієї групи.
toast-only-members-unseen = Мені не видно, хто тут учасник, тому натискати можуть лише { $name } та адміністратори.
toast-name-unknown = власник замовлення
toast-not-known-now = Зараз не вдається дізнатися, чи можна вам тут натискати. Спробуйте трохи пізніше.

## Low balance, in a group
post-low-balance = 💰 Баланс, з якого оплачено замовлення тут, тепер менший за { $least }. Поповнити його на jiema.my може { $name }.
