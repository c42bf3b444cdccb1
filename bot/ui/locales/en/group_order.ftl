## The message of an order in a group
post-number = Number: { $phone }
post-state = State: { $state }
post-pressed-cancel = Cancel was pressed by { $name }.
post-pressed-next = Next SMS was pressed by { $name }.
post-pressed-anonymous-cancel = Cancel was pressed by an anonymous administrator.
post-pressed-anonymous-next = Next SMS was pressed by an anonymous administrator.
post-trouble = ⚠️ jiema.my did not take that just now; nothing has changed. Please press again in a minute.

post-waiting = ⏳ waiting for the SMS
post-waiting-next = { $sms ->
    [one] ⏳ waiting for the next SMS, 1 has come
   *[other] ⏳ waiting for the next SMS, { $sms } have come
}
post-received = { $sms ->
    [0] ✉️ the SMS is on its way
    [one] ✉️ 1 SMS has come
   *[other] ✉️ { $sms } SMS have come
}
post-completed = { $sms ->
    [0] finished without an SMS
   *[other] ✅ finished, { $sms } SMS
}
post-failed = { $sms ->
    [0] ⚠️ ended without an SMS
   *[other] ✅ finished, { $sms } SMS
}
post-cancelled = ✖️ cancelled
post-unknown = { $state }

## A code in a group
post-source = { $service } · { $flag } · { $phone }
post-source-erased = { $service } · { $flag }
post-code-came = ✉️ An SMS has come. Show code shows its code to those who may see it.
post-code-hidden = Covered, to keep it from a glance. Everybody here can uncover it with a tap.
post-code-unsure = ✉️ An SMS has come. I am not sure which part is the code, so here it is whole:

button-show-code = Show code

## Answers to those who press
toast-code = { $service }: { $code }
toast-code-none = No SMS has come yet. Nothing to show.
toast-code-erased = The text of this SMS was erased, as promised in Privacy.
toast-cancel-sure = Press Cancel once more within 5 seconds to cancel.
toast-cancelling = ⏳ Cancelling…
toast-cancel-late = Too late to cancel: see how the order stands.
toast-asking-next = ⏳ Asking for the next SMS…
toast-next-late = No further SMS can be asked for now: see how the order stands.
toast-only-owner = Only { $name } may press here.
toast-only-administrators = Only { $name } and the administrators of this group may press here.
toast-only-members = Only { $name } and members of this group may press here.
toast-only-members-unseen = I cannot see who is a member here, so only { $name } and the administrators may press.
toast-name-unknown = who placed it
toast-not-known-now = I cannot see right now whether you may press here. Please try again in a moment.

## Low balance, in a group
post-low-balance = 💰 The balance behind orders shown here is now below { $least }. { $name } can add money on jiema.my.
