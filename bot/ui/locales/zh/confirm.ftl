confirm-price =
    价格：<b>{ $price }</b>
    暂时无法读取您的余额。如果余额不足，则不会购买。
confirm-price-balance =
    价格：<b>{ $price }</b>
    余额：{ $before }
    购买后：{ $after }
confirm-rose = ⚠️ 价格已从 { $before } 涨到 { $price }。尚未购买任何内容，要按新价格购买吗？
confirm-insufficient =
    价格：<b>{ $price }</b>
    余额：{ $balance }
    还差：<b>{ $missing }</b>

    未购买任何内容。请充值，然后点“重新检查”。
confirm-buying = ⏳ 正在为您租用号码…
confirm-queued = ⏳ jiema.my 每分钟只接受有限数量的订单。您的订单约 { $seconds } 秒后提交。如果这条消息一直不变，则表示未购买任何内容。
confirm-checking =
    🔎 jiema.my 的答复丢失了，我正在核实这次购买是否成功。

    请不要重复购买。一分钟内会告知您结果，您无需操作。
confirm-nothing-bought =
    ✅ 已核实：未购买任何内容。如果之后仍出现对应的订单，会显示在这里。

    您可以重试。
confirm-another =
    ⏳ 此账号的另一笔购买仍在核实中。这次未购买任何内容。

    最多需要一分钟，之后就可以购买这个了。

button-buy-for = 以 { $price } 购买
button-post-on = 👥 发到 { $name }：开
button-post-off = 👥 发到 { $name }：关
note-unposted = ⚠️ 未发到 { $group }：显示价格之后，与它的关联中断了。
