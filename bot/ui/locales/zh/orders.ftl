orders-active = <b>{ $orders } 个进行中的订单。</b>点一下即可打开。验证码会自动送达。
orders-none = 这里没有号码在等待短信。
orders-elsewhere = 有 { $orders } 个订单由同一账号在本聊天之外下单。点一下，它的验证码也会发到这里。
history = <b>您的订单。</b>点一个即可查看其号码和短信。
history-empty = 这里没有订单。

button-filter-all = 全部
button-filter-waiting = 等待中
button-filter-received = 已收到
button-filter-completed = 已完成
button-filter-failed = 失败
button-filter-cancelled = 已取消
