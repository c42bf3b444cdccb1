notice-key-refused =
    🔑 jiema.my 不再接受 <b>{ $name }</b> 的密钥，它可能已被撤销。

    请创建新密钥并粘贴到这里，一切就会继续。
notice-unwatched = 在此之前，我看不到这 { $orders } 个订单的短信；请到 jiema.my 查看：
notice-outage =
    📡 jiema.my 已有几分钟没有响应。我会继续询问；一旦恢复，收到的内容会立即显示在这里，您无需操作。
notice-outage-orders = 这 { $orders } 个订单在等待：
notice-unexplained =
    🔎 没有发现这次购买的新订单，但您的余额比购买前少了。

    之前：{ $before }
    现在：<b>{ $now }</b>

    如果这笔钱花在了别处，那么这里未购买任何内容。如果不是，请先到 jiema.my 查看订单，再决定是否重新购买。我也会继续查看，一旦出现订单就显示在这里。
notice-low-balance =
    💰 您的余额现已低于 { $least }。

    此订单之后剩余：<b>{ $left }</b>

## Beside other screens
note-cancelling = ⏳ 约 { $seconds } 秒后取消，您无需操作。
note-asking-next = ⏳ 约 { $seconds } 秒后请求下一条短信，您无需操作。
note-unchanged = 还没有新消息。
note-language = ✅ 从现在起我会使用中文。
note-typing-ended = 好的，刚才的输入作废。没有动任何订单。
note-follows = ✅ 从现在起，它的验证码会发到这里。
note-confirm-afresh = 刚才点得太晚，未购买任何内容。以下是当前价格。
