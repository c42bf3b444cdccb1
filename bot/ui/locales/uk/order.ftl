## The card
card-number = Номер: { $phone }
card-charged = Списано: { $charged }
card-expiry = Спливає: { $relative }, { $clock }
card-state = Стан: { $state }
card-elsewhere = Розміщено поза цим чатом, з того самого облікового запису.
card-pressed-cancel = У групі { $group } натиснуто кнопку «Скасувати»: { $name }.
card-pressed-next = У групі { $group } натиснуто кнопку «Ще SMS»: { $name }.
card-pressed-anonymous-cancel = Анонімний адміністратор групи { $group } натиснув «Скасувати».
card-pressed-anonymous-next = Анонімний адміністратор групи { $group } натиснув «Ще SMS».

state-waiting = ⏳ чекаємо на SMS. Код прийде сюди сам.
state-waiting-next = ⏳ чекаємо на наступне SMS, тут уже { $sms }
state-received = { $sms ->
    [0] ✉️ SMS уже в дорозі сюди
    [one] ✉️ отримано { $sms } SMS
    [few] ✉️ отримано { $sms } SMS
   *[many] ✉️ отримано { $sms } SMS
}
state-completed = { $sms ->
    [0] завершено без SMS
   *[other] ✅ завершено, { $sms } SMS
}
state-failed = { $sms ->
    [0] ⚠️ закінчилося без SMS
   *[other] ✅ завершено, { $sms } SMS
}
state-cancelled = ✖️ скасовано
state-cancelled-refunded = ✖️ скасовано, { $charged } знову на вашому балансі
state-unknown = { $state }

button-copy-number = Копіювати №
button-cancel = Скасувати

## A code
code-unsure = ✉️ Надійшло SMS. Неясно, яка частина є кодом, тому ось увесь текст:
code-erased = ✉️ Текст цього SMS стерто, як і обіцяно в розділі «Приватність».
code-source = { $service } · { $flag } · { $digits }
code-source-erased = { $service } · { $flag }
sms-cut = [решта задовга для Telegram]
sms-erased = [стерто, як і обіцяно в розділі «Приватність»]

button-copy-code = Копіювати код
button-copy-sms = Копіювати SMS
button-next-sms = Ще SMS
button-waiting-next = Чекаємо на наступне SMS

## The end
ended-one =
    { $ending }

    { $thing }
    Номер: { $phone }
ended-several = { $orders ->
    [one] Завершилося { $orders } замовлення:
    [few] Завершилися { $orders } замовлення:
   *[many] Завершилися { $orders } замовлень:
}
ended-item = • { $thing } { $digits }: { $ending }. { $charged }
ended-with-sms = Завершено, { $sms } SMS
ended-cancelled = Скасовано, { $charged } знову на вашому балансі
ended-cancelled-unpriced = Скасовано, вартість знову на вашому балансі
ended-cancelled-elsewhere = Скасовано, але не мною
ended-failed = Закінчилося без SMS
ended-completed = Завершено без SMS
ended-unclear = Закінчилося
charged-unknown = Списано: невідомо
balance-before = Баланс до: { $balance }
balance-before-first = Баланс до першого з них: { $balance }
balance-now = Баланс зараз: <b>{ $balance }</b>
balance-unknown = Баланс зараз: не вдається дізнатися, див. «Баланс»

## A purchase in doubt
found-one = ✅ Купівля пройшла: це нове замовлення є у вашому обліковому записі, і я чекаю на його SMS.
found-several =
    🔎 Можливо, купівля пройшла, але під неї підходить кілька нових замовлень: { $orders }. Я не вгадую; ось вони всі.

    Я чекаю на SMS за кожним.
found-item = • { $thing } · { $phone } · { $charged }
watch-ended =
    ⌛ jiema.my не повідомляє, чим закінчилося це замовлення. Я більше його не перевіряю.

    { $thing }
    Номер: { $phone }

    Відкрийте його, щоб подивитися ще раз, або перевірте за балансом, що сталося з грошима.
