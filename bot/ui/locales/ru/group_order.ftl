## The message of an order in a group
post-number = Номер: { $phone }
post-state = Статус: { $state }
post-pressed-cancel = Нажата кнопка «Отменить»: { $name }.
post-pressed-next = Нажата кнопка «Ещё SMS»: { $name }.
post-pressed-anonymous-cancel = Анонимный администратор нажал «Отменить».
post-pressed-anonymous-next = Анонимный администратор нажал «Ещё SMS».
post-trouble = ⚠️ jiema.my сейчас этого не принял; ничего не изменилось. Нажмите снова через минуту.

post-waiting = ⏳ ждём SMS
post-waiting-next = ⏳ ждём следующее SMS, пришло { $sms }
post-received = { $sms ->
    [0] ✉️ SMS уже в пути
    [one] ✉️ пришло { $sms } SMS
    [few] ✉️ пришло { $sms } SMS
   *[many] ✉️ пришло { $sms } SMS
}
post-completed = { $sms ->
    [0] завершён без SMS
   *[other] ✅ завершён, { $sms } SMS
}
post-failed = { $sms ->
    [0] ⚠️ закончился без SMS
   *[other] ✅ завершён, { $sms } SMS
}
post-cancelled = ✖️ отменён
post-unknown = { $state }

## A code in a group
post-source = { $service } · { $flag } · { $phone }
post-source-erased = { $service } · { $flag }
post-code-came = ✉️ Пришло SMS. Кнопка «Показать код» покажет код тем, кому его можно видеть.
post-code-hidden = Скрыто от случайного взгляда. Любой участник может открыть нажатием.
post-code-unsure = ✉️ Пришло SMS. Неясно, какая часть — код, поэтому вот текст целиком:

button-show-code = Показать код

## Answers to those who press
toast-code = { $service }: { $code }
toast-code-none = SMS ещё не пришло. Показывать нечего.
toast-code-erased = Текст этого SMS стёрт, как и обещано в разделе «Приватность».
toast-cancel-sure = Чтобы отменить заказ, нажмите «Отменить» ещё раз в течение 5 секунд.
toast-cancelling = ⏳ Отменяю…
toast-cancel-late = Отменять уже поздно: посмотрите статус заказа.
toast-asking-next = ⏳ Запрашиваю следующее SMS…
toast-next-late = Следующее SMS сейчас запросить нельзя: посмотрите статус заказа.
toast-only-owner = Нажимать здесь может только { $name }.
toast-only-administrators = Нажимать здесь могут только { $name } и администраторы этой группы.
toast-only-members = Нажимать здесь могут только { $name } и участники этой группы.
toast-only-members-unseen = Мне не видно, кто здесь участник, поэтому нажимать могут только { $name } и администраторы.
toast-name-unknown = владелец заказа
toast-not-known-now = Сейчас не удаётся узнать, можно ли вам здесь нажимать. Попробуйте чуть позже.

## Low balance, in a group
post-low-balance = 💰 Баланс, с которого оплачены заказы здесь, теперь меньше { $least }. Пополнить его на jiema.my может { $name }.
