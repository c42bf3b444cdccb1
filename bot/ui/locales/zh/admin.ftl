admin =
    🛠 <b>此机器人</b>

    用户：{ $people }，有密钥：{ $connected }
    进行中的订单：{ $orders }
    订单检查最多延迟 { $lag } 秒
    待发送：{ $outbox }，逾期：{ $overdue }
admin-errors = 最近的错误（UTC），最新的在前：
admin-no-errors = 启动以来没有错误。
admin-error = { $time } { $event }
