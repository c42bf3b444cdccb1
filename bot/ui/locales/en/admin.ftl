admin =
    🛠 <b>This bot</b>

    People: { $people }, with a key: { $connected }
    Active orders: { $orders }
    { $lag ->
        [one] Orders are looked at, at most 1 second late
       *[other] Orders are looked at, at most { $lag } seconds late
    }
    Outbox: { $outbox }, overdue: { $overdue }
admin-errors = Last errors (UTC), newest first:
admin-no-errors = No errors since the start.
admin-error = { $time } { $event }
