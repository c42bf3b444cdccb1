## Quiet hours
quiet-none =
    🌙 <b>免打扰时段</b>

    在此时段，只有验证码会发出提示音。其他消息仍会立即送达，但没有声音。

    从几点开始？
quiet-until = 免打扰从 { $begins } 开始。到几点结束？
quiet-clock = 免打扰时段为 { $begins } 至 { $ends }。您那里现在几点？请点您的时钟所显示的时间，这样我才知道您的时段。
quiet =
    🌙 <b>免打扰时段</b>

    { $begins } 至 { $ends }，只有验证码会发出提示音。其他消息仍会立即送达，但没有声音。

    您的时钟现在：{ $now }。如果显示的不一样，请重新设置时段。

button-quiet = 🌙 免打扰：{ $begins } – { $ends }
button-quiet-none = 🌙 免打扰时段：无
button-quiet-change = 重新设置时段
button-quiet-off = 取消免打扰时段

## The order of countries
sort = ↕️ 您希望我按什么顺序列出国家？

button-sort-usual = { $sort ->
    [s] ↕️ 国家：库存最多优先
    [n] ↕️ 国家：按名称排序
   *[p] ↕️ 国家：价格最低优先
}

## What is kept for this
privacy-comfort = 另外存储：您设置的提醒，保留到已提醒或满 7 天为止；您的免打扰时段，以及您时钟的时差。

## Waiting
card-usual-wait = 通常等待：{ $wait }（这里的 { $orders } 个订单中，有一半等待不超过此时间）
card-overdue = ⌛ 这次比平常慢。您可以继续等待，也可以取消，换一个号码或国家试试。
reminder-one = ⌛ 还没有收到短信。这个号码的到期时间：{ $relative }。
reminder-several = ⌛ 还没有收到短信，{ $orders } 个号码即将到期：
reminder-item = • { $thing } · { $phone }，{ $relative }
reminder-cancel = 只要一条短信都还没来，您仍可以取消。
