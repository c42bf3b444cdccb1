## The card
card-number = Номер: { $phone }
card-charged = Списано: { $charged }
card-expiry = Истекает: { $relative }, { $clock }
card-state = Статус: { $state }
card-elsewhere = Размещён вне этого чата, с того же аккаунта.
card-pressed-cancel = В группе { $group } нажата кнопка «Отменить»: { $name }.
card-pressed-next = В группе { $group } нажата кнопка «Ещё SMS»: { $name }.
card-pressed-anonymous-cancel = Анонимный администратор группы { $group } нажал «Отменить».
card-pressed-anonymous-next = Анонимный администратор группы { $group } нажал «Ещё SMS».

state-waiting = ⏳ ждём SMS. Код придёт сюда сам.
state-waiting-next = ⏳ ждём следующее SMS, здесь уже { $sms }
state-received = { $sms ->
    [0] ✉️ SMS уже на пути сюда
    [one] ✉️ получено { $sms } SMS
    [few] ✉️ получено { $sms } SMS
   *[many] ✉️ получено { $sms } SMS
}
state-completed = { $sms ->
    [0] завершён без SMS
   *[other] ✅ завершён, { $sms } SMS
}
state-failed = { $sms ->
    [0] ⚠️ закончился без SMS
   *[other] ✅ завершён, { $sms } SMS
}
state-cancelled = ✖️ отменён
state-cancelled-refunded = ✖️ отменён, { $charged } снова на вашем балансе
state-unknown = { $state }

button-copy-number = Скопировать №
button-cancel = Отменить

## A code
code-unsure = ✉️ Пришло SMS. Неясно, какая часть — код, поэтому вот текст целиком:
code-erased = ✉️ Текст этого SMS стёрт, как и обещано в разделе «Приватность».
code-source = { $service } · { $flag } · { $digits }
code-source-erased = { $service } · { $flag }
sms-cut = [остальное слишком длинное для Telegram]
sms-erased = [стёрто, как и обещано в разделе «Приватность»]

button-copy-code = Скопировать код
button-copy-sms = Копировать SMS
button-next-sms = Ещё SMS
button-waiting-next = Ждём следующее SMS

## The end
ended-one =
    { $ending }

    { $thing }
    Номер: { $phone }
ended-several = { $orders ->
    [one] Завершился { $orders } заказ:
    [few] Завершились { $orders } заказа:
   *[many] Завершились { $orders } заказов:
}
ended-item = • { $thing } { $digits }: { $ending }. { $charged }
ended-with-sms = Завершён, { $sms } SMS
ended-cancelled = Отменён, { $charged } снова на вашем балансе
ended-cancelled-unpriced = Отменён, его стоимость снова на вашем балансе
ended-cancelled-elsewhere = Отменён, но не мной
ended-failed = Закончился без SMS
ended-completed = Завершён без SMS
ended-unclear = Закончился
charged-unknown = Списано: неизвестно
balance-before = Баланс до: { $balance }
balance-before-first = Баланс до первого из них: { $balance }
balance-now = Баланс сейчас: <b>{ $balance }</b>
balance-unknown = Баланс сейчас: не удаётся узнать, см. «Баланс»

## A purchase in doubt
found-one = ✅ Покупка прошла: этот новый заказ есть в вашем аккаунте, и я жду его SMS.
found-several =
    🔎 Возможно, покупка прошла, но под неё подходит несколько новых заказов: { $orders }. Я не гадаю; вот они все.

    Я жду SMS по каждому.
found-item = • { $thing } · { $phone } · { $charged }
watch-ended =
    ⌛ jiema.my не сообщает, чем закончился этот заказ. Я больше его не проверяю.

    { $thing }
    Номер: { $phone }

    Откройте его, чтобы посмотреть ещё раз, или проверьте по балансу, что стало с деньгами.
