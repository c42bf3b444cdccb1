admin =
    🛠 <b>このボット</b>

    利用者：{ $people }人、キーあり：{ $connected }人
    進行中の注文：{ $orders }件
    注文の確認の遅れ：最大{ $lag }秒
    送信待ち：{ $outbox }件、遅延：{ $overdue }件
admin-errors = 最近のエラー（UTC、新しい順）：
admin-no-errors = 起動後、エラーはありません。
admin-error = { $time } { $event }
