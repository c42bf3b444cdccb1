## jiema.my said no
refused-insufficient = 💰 There is not enough money on your balance. Nothing was bought.
refused-no-numbers = 📭 The last number there has just gone. Nothing was bought; try another country, or look again in a while.
refused-bad-service = jiema.my no longer sells numbers for this service. Nothing was bought; choose another one.
refused-bad-country = jiema.my no longer sells numbers of this country. Nothing was bought; choose another one.
refused-code-received = ✉️ An SMS has come, so this order can no longer be cancelled. Nothing was refunded; the SMS comes here now.
refused-already-changed = This order had changed just before. This is how it stands now.
refused-other =
    jiema.my said no:

    <blockquote>{ $message }</blockquote>

    Nothing was bought or changed.
refused-unexplained = jiema.my said no and gave no reason. Nothing was bought or changed.

## Trouble
trouble-unreachable = 📡 jiema.my does not answer right now. Nothing was bought or changed. Please try again in a minute.
trouble-too-fast = ⏳ jiema.my asks for a short break. Nothing was bought or changed. Please try again in a minute.
trouble-too-fast-seconds = { $seconds ->
    [one] ⏳ jiema.my asks for a short break. Nothing was bought or changed. Please try again in 1 second.
   *[other] ⏳ jiema.my asks for a short break. Nothing was bought or changed. Please try again in { $seconds } seconds.
}
trouble-key-refused = 🔑 jiema.my no longer accepts your key; it was probably revoked. Nothing was bought or changed. Create a new key on jiema.my and paste it here.
trouble-banned = 🚫 jiema.my does not let this account in. Nothing was bought or changed. Please write to jiema.my support.
trouble-key-lost = 🔑 Your stored key can no longer be read here. Nothing was bought or changed. Please paste your key again.
trouble-gone = jiema.my does not know this order on your account. Nothing was bought or changed. It may belong to a key you used before.
trouble-unwritable = 💾 I cannot save anything at the moment, so nothing was bought. Whatever happens to your orders meanwhile is shown here as soon as I can save again. Please try again in a few minutes.
trouble-unexpected = 😕 Something went wrong on my side. If you were buying, look at Active orders before you try again: what was charged is shown there.

hint-media = I read only text. Type what the number is for, such as “telegram”, or open the menu.

toast-expired = This button has expired. Open the menu with /menu
toast-not-allowed = This bot is private
