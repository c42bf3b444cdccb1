notice-key-refused =
    🔑 jiema.my no longer accepts the key of <b>{ $name }</b>. It was probably revoked.

    Create a new key and paste it here; then everything goes on.
notice-unwatched = { $orders ->
    [one] Until then I cannot see the SMS of this order; it is on jiema.my:
   *[other] Until then I cannot see the SMS of these { $orders } orders; they are on jiema.my:
}
notice-outage =
    📡 jiema.my has not answered for a few minutes. I keep asking; what comes is shown here as soon as it answers, nothing to do.
notice-outage-orders = { $orders ->
    [one] This order waits:
   *[other] These { $orders } orders wait:
}
notice-unexplained =
    🔎 No new order shows for this purchase, but your balance is lower than before it.

    Before: { $before }
    Now: <b>{ $now }</b>

    If you spent that elsewhere, nothing was bought here. If not, please look at the orders on jiema.my before you buy again. I keep looking too, and show the order here if it appears.
notice-low-balance =
    💰 Your balance is now below { $least }.

    Left after this order: <b>{ $left }</b>

## Beside other screens
note-cancelling = { $seconds ->
    [one] ⏳ Cancelling in about 1 second, nothing to do.
   *[other] ⏳ Cancelling in about { $seconds } seconds, nothing to do.
}
note-asking-next = { $seconds ->
    [one] ⏳ Asking for the next SMS in about 1 second, nothing to do.
   *[other] ⏳ Asking for the next SMS in about { $seconds } seconds, nothing to do.
}
note-unchanged = Nothing new yet.
note-language = ✅ From now on I write in English.
note-typing-ended = Fine, forget what you were typing. No order was touched.
note-follows = ✅ Its codes come here from now on.
note-confirm-afresh = That tap came too late, and nothing was bought. Here is the price as it is now.
