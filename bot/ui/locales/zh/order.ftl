## The card
card-number = 号码：{ $phone }
card-charged = 已扣款：{ $charged }
card-expiry = 到期：{ $relative }，{ $clock }
card-state = 状态：{ $state }
card-elsewhere = 由同一账号在本聊天之外下单。
card-pressed-cancel = { $name } 在 { $group } 点了“取消订单”。
card-pressed-next = { $name } 在 { $group } 点了“下一条短信”。
card-pressed-anonymous-cancel = { $group } 的一位匿名管理员点了“取消订单”。
card-pressed-anonymous-next = { $group } 的一位匿名管理员点了“下一条短信”。

state-waiting = ⏳ 等待短信。验证码会自动发到这里。
state-waiting-next = ⏳ 等待下一条短信，已收到 { $sms } 条
state-received = { $sms ->
    [0] ✉️ 短信正在送来
   *[other] ✉️ 已收到 { $sms } 条短信
}
state-completed = { $sms ->
    [0] 已完成，没有短信
   *[other] ✅ 已完成，{ $sms } 条短信
}
state-failed = { $sms ->
    [0] ⚠️ 已结束，没有短信
   *[other] ✅ 已完成，{ $sms } 条短信
}
state-cancelled = ✖️ 已取消
state-cancelled-refunded = ✖️ 已取消，{ $charged } 已退回您的余额
state-unknown = { $state }

button-copy-number = 复制号码
button-cancel = 取消订单

## A code
code-unsure = ✉️ 收到一条短信。我不确定哪一部分是验证码，以下是全文：
code-erased = ✉️ 这条短信的内容已按“隐私”中的承诺清除。
code-source = { $service } · { $flag } · { $digits }
code-source-erased = { $service } · { $flag }
sms-cut = [其余内容太长，Telegram 无法显示]
sms-erased = [已按“隐私”中的承诺清除]

button-copy-code = 复制验证码
button-copy-sms = 复制短信
button-next-sms = 下一条短信
button-waiting-next = 正在等待下一条短信

## The end
ended-one =
    { $ending }

    { $thing }
    号码：{ $phone }
ended-several = { $orders } 个订单已结束：
ended-item = • { $thing } { $digits }：{ $ending }。{ $charged }
ended-with-sms = 已完成，{ $sms } 条短信
ended-cancelled = 已取消，{ $charged } 已退回您的余额
ended-cancelled-unpriced = 已取消，所付金额已退回您的余额
ended-cancelled-elsewhere = 已取消，但不是由我取消的
ended-failed = 已结束，没有短信
ended-completed = 已完成，没有短信
ended-unclear = 已结束
charged-unknown = 已扣款：未知
balance-before = 之前余额：{ $balance }
balance-before-first = 首个订单之前的余额：{ $balance }
balance-now = 当前余额：<b>{ $balance }</b>
balance-unknown = 当前余额：暂时无法读取，见“余额”

## A purchase in doubt
found-one = ✅ 您的购买成功了：这个新订单已在您的账号中，我正在等待它的短信。
found-several =
    🔎 您的购买可能成功了，但有 { $orders } 个新订单与之相符。我不作猜测，全部列在这里。

    我会等待每个订单的短信。
found-item = • { $thing } · { $phone } · { $charged }
watch-ended =
    ⌛ jiema.my 没有说明此订单如何结束。我已停止查看。

    { $thing }
    号码：{ $phone }

    打开订单可再查看一次，或查看余额，了解款项的去向。
