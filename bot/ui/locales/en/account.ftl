balance =
    💰 <b>{ $balance }</b>
    Account: { $name }

    You add money on jiema.my. Afterwards tap Refresh to see it here.
help =
    1. Tap Buy a number, or just type what it is for: “telegram”.
    2. Add the country if you like: “telegram malaysia”.
    3. Check the price and tap Buy. That is when you pay.
    4. Type the number where a code is asked for. A tap copies it.
    5. The code comes here by itself, in a new message.
    6. Need one more? Next SMS keeps the number, at no extra charge.
    7. No SMS? Cancel gives the money back, as long as none has come.
    8. /orders shows what is waiting, /history everything before.
    9. Money is added on jiema.my, see /balance.
    10. /privacy says what is stored, /forget deletes it.

## Settings
settings =
    ⚙️ <b>Settings</b>

    Language: { $language }
    Account: { $name }
settings-no-key =
    ⚙️ <b>Settings</b>

    Language: { $language }
    Account: none connected
low-balance =
    💰 <b>Low balance</b>

    Tell me once when an order leaves less than:

    A group is told too, if that order is shown there and the group is set to it.
language = 🌐 In which language shall I write?
# Said once, in the language offered, to somebody whose account is set to it.
language-offer = 🌐 Shall I write in English?

## Privacy
privacy =
    <b>What is stored here</b>

    • Your Telegram id and language, to know you again
    • Your key, encrypted, to rent with your balance and to see your SMS
    • Your orders with numbers and SMS, to show them to you
    • Which messages show an order, here and in your groups, to keep them up to date
    • The favourites you star, to put them first
    • Which groups you have linked and what they may see, to post there and nowhere else

    { $days ->
        [one] Numbers and SMS are erased 1 day after the purchase.
       *[other] Numbers and SMS are erased { $days } days after the purchase.
    } The rest stays until you delete it. Nothing is given to anyone but jiema.my, which sells the numbers.

## Another key, or none
replace-key =
    🔑 Paste the new key here. It takes the place of the old one as soon as jiema.my accepts it.

    Until then nothing changes.
replace-key-orders = { $orders ->
    [one] This order goes on with the new key if that is of the same jiema.my account. If it is of another, the order stays with the old key and its code still comes; then do not revoke the old key before the order ends:
   *[other] These { $orders } orders go on with the new key if that is of the same jiema.my account. If it is of another, they stay with the old key and their codes still come; then do not revoke the old key before they end:
}
disconnect =
    <b>Disconnect your account?</b>

    You can no longer buy here until you paste a key again. Your money stays on jiema.my.
disconnect-orders = { $orders ->
    [one] This order is still open. Its code still comes here until it ends; after that nothing is looked at any more. You can cancel it first:
   *[other] These { $orders } orders are still open. Their codes still come here until they end; after that nothing is looked at any more. You can cancel them first:
}
disconnected =
    Disconnected. Your money is on jiema.my as before.

    To come back, paste a key here at any time.
forget =
    <b>Delete everything stored here?</b>

    Your key, your settings, your links to groups, all orders and SMS. This cannot be undone. Your account and your money on jiema.my stay as they are.
forget-orders = { $orders ->
    [one] ⚠️ This order is still open. Its SMS will no longer come here, and it is not refunded by itself. You can cancel it first:
   *[other] ⚠️ These { $orders } orders are still open. Their SMS will no longer come here, and they are not refunded by themselves. You can cancel them first:
}
forgotten =
    Everything stored about you here is deleted. Your money is on jiema.my as before.

    Messages in this chat are yours to delete.

button-low-balance = 💰 Low balance: { $least }
button-low-balance-never = 💰 Low balance: not told
button-least-never = Do not tell me
button-replace-key = Replace key
button-disconnect = Disconnect
button-disconnect-now = Disconnect
button-forget = Delete everything
button-forget-now = Delete everything
