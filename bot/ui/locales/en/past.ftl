## Finding an order again
find =
    🔎 <b>Find an order</b>

    Type a part of its number or of its SMS here, or tap a service.

    I look among the orders I have seen. Older numbers and SMS that were erased are not found.
find-none-seen = I have not seen any order of yours yet.
find-service = 🔎 <b>{ $name }</b>: tap an order to open it.
find-words = 🔎 Orders with “{ $words }”: tap one to open it.
find-nothing = 🔎 No order I have seen has “{ $words }” in its number or SMS.
find-more = To look for something else, type it here.

button-find = 🔎 Find
button-find-service = { $name } ({ $orders })

## Figures
stats-title = { $days ->
    [one] 📊 <b>Bought here, 1 day</b>
   *[other] 📊 <b>Bought here, { $days } days</b>
}
stats-none = Nothing was bought here in this time.
stats-spent = { $orders ->
    [one] Spent: <b>{ $spent }</b> on 1 order, cancelled ones left out
   *[other] Spent: <b>{ $spent }</b> on { $orders } orders, cancelled ones left out
}
stats-received = An SMS came: <b>{ $received }</b> of { $settled }
stats-time = Half of the first SMS came within { $time }.
stats-line = { $name }: { $received } of { $settled }, { $spent }
# The label is a code such as TG, as it stands in the picture.
stats-line-drawn = <b>{ $label }</b> { $name }: { $received } of { $settled }, { $spent }
stats-legend = In the picture: A spent by day, B SMS by service, C SMS by country, D seconds to the first SMS.

button-stats = 📊 Figures
button-days = { $days ->
    [one] 1 day
   *[other] { $days } days
}

## Files to take away
export-orders = { $orders ->
    [one] 📄 The 1 order I have seen of yours, with its number and SMS. Keep this file to yourself.
   *[other] 📄 All { $orders } orders I have seen of yours, with their numbers and SMS. Keep this file to yourself.
}
export-none = I have not seen any order of yours, so there is nothing to put into a file.
export-all = 📄 Everything stored about you here, but not your key. Keep this file to yourself.
export-under-way = Your file is being made. It comes here in a moment.
export-unsent = 📄 I am not sure that your file has arrived. If it is not here, please try again in a minute.
privacy-export = /export gives you your orders as a table, /export all everything that is stored about you, except the key.

button-export = 📄 Export
button-export-all = 📄 Everything stored
