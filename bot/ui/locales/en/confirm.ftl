confirm-price =
    Price: <b>{ $price }</b>
    Your balance cannot be read right now. If it is too low, nothing is bought.
confirm-price-balance =
    Price: <b>{ $price }</b>
    Balance: { $before }
    After: { $after }
confirm-rose = ⚠️ The price has risen from { $before } to { $price }. Nothing was bought; buy it at the new price?
confirm-insufficient =
    Price: <b>{ $price }</b>
    Balance: { $balance }
    Missing: <b>{ $missing }</b>

    Nothing was bought. Top up, then tap Check again.
confirm-buying = ⏳ Renting a number for you…
confirm-queued = { $seconds ->
    [one] ⏳ jiema.my takes only so many orders a minute. Yours is placed in about 1 second. If this message stays, nothing was bought.
   *[other] ⏳ jiema.my takes only so many orders a minute. Yours is placed in about { $seconds } seconds. If this message stays, nothing was bought.
}
confirm-checking =
    🔎 The answer from jiema.my got lost, so I am checking whether this went through.

    Please do not buy it again. You will be told within a minute; nothing to do.
confirm-nothing-bought =
    ✅ I have checked: nothing was bought. Should an order for it still appear, it is shown here.

    You can try again.
confirm-another =
    ⏳ Another purchase on this account is still being checked. Nothing was bought now.

    It takes a minute at most. Then you can buy this one.

button-buy-for = Buy for { $price }
button-post-on = 👥 Post to { $name }: on
button-post-off = 👥 Post to { $name }: off
note-unposted = ⚠️ Not posted to { $group }: its link was interrupted after the price was shown.
