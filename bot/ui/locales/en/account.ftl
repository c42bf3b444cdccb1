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
language = 🌐 In which language shall I write?

## Privacy
privacy =
    <b>What is stored here</b>

    • Your Telegram id and language, to know you again
    • Your key, encrypted, to rent with your balance and to see your SMS
    • Your orders with numbers and SMS, to show them to you
    • Which messages here show an order, to keep them up to date

    { $days ->
        [one] Numbers and SMS are erased 1 day after the purchase.
       *[other] Numbers and SMS are erased { $days } days after the purchase.
    } The rest stays until you delete it. Nothing is given to anyone but jiema.my, which sells the numbers.

## Another key, or none
replace-key =
    🔑 Paste the new key here. It takes the place of the old one as soon as jiema.my accepts it.

    Until then nothing changes.
replace-key-orders = { $orders ->
    [one] This order stays with the old key, and its code still comes. Do not revoke that key before the order ends:
   *[other] These { $orders } orders stay with the old key, and their codes still come. Do not revoke that key before they end:
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

    Your key, your settings, all orders and SMS. This cannot be undone. Your account and your money on jiema.my stay as they are.
forget-orders = { $orders ->
    [one] ⚠️ This order is still open. Its SMS will no longer come here, and it is not refunded by itself. You can cancel it first:
   *[other] ⚠️ These { $orders } orders are still open. Their SMS will no longer come here, and they are not refunded by themselves. You can cancel them first:
}
forgotten =
    Everything stored about you here is deleted. Your money is on jiema.my as before.

    Messages in this chat are yours to delete.

button-replace-key = Replace key
button-disconnect = Disconnect
button-disconnect-now = Disconnect
button-forget = Delete everything
button-forget-now = Delete everything
