## The message of an order in a group
post-number = 号码：{ $phone }
post-state = 状态：{ $state }
post-pressed-cancel = { $name } 点了“取消订单”。
post-pressed-next = { $name } 点了“下一条短信”。
post-pressed-anonymous-cancel = 一位匿名管理员点了“取消订单”。
post-pressed-anonymous-next = 一位匿名管理员点了“下一条短信”。
post-trouble = ⚠️ jiema.my 刚才没有接受此操作，一切未变。请一分钟后再点一次。

post-waiting = ⏳ 等待短信
post-waiting-next = ⏳ 等待下一条短信，已收到 { $sms } 条
post-received = { $sms ->
    [0] ✉️ 短信即将送达
   *[other] ✉️ 已收到 { $sms } 条短信
}
post-completed = { $sms ->
    [0] 已完成，没有短信
   *[other] ✅ 已完成，{ $sms } 条短信
}
post-failed = { $sms ->
    [0] ⚠️ 已结束，没有短信
   *[other] ✅ 已完成，{ $sms } 条短信
}
post-cancelled = ✖️ 已取消
post-unknown = { $state }

## A code in a group
post-source = { $service } · { $flag } · { $phone }
post-source-erased = { $service } · { $flag }
post-code-came = ✉️ 收到一条短信。有权限的人点“查看验证码”即可看到验证码。
post-code-hidden = 已遮盖，以免被人一眼看到。群里任何人点一下即可揭开。
post-code-unsure = ✉️ 收到一条短信。我不确定哪一部分是验证码，以下是全文：

button-show-code = 查看验证码

## Answers to those who press
toast-code = { $service }：{ $code }
toast-code-none = 还没有收到短信，没有可显示的内容。
toast-code-erased = 这条短信的内容已按“隐私”中的承诺清除。
toast-cancel-sure = 请在 5 秒内再点一次“取消订单”以确认取消。
toast-cancelling = ⏳ 正在取消…
toast-cancel-late = 已来不及取消：请查看订单的当前状态。
toast-asking-next = ⏳ 正在请求下一条短信…
toast-next-late = 目前无法再请求短信：请查看订单的当前状态。
toast-only-owner = 只有 { $name } 可以点这里。
toast-only-administrators = 只有 { $name } 和本群管理员可以点这里。
toast-only-members = 只有 { $name } 和本群成员可以点这里。
toast-only-members-unseen = 我看不到谁是这里的成员，因此只有 { $name } 和管理员可以点。
toast-name-unknown = 下单者
toast-not-known-now = 我暂时无法确认您是否可以点这里。请稍后重试。

## Low balance, in a group
post-low-balance = 💰 用于此处所示订单的余额现已低于 { $least }。{ $name } 可以在 jiema.my 充值。
