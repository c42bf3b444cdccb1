## Finding an order again
find =
    🔎 <b>查找订单</b>

    请在这里输入号码或短信的一部分，或点一个服务。

    我会在看到过的订单中查找。较早的、已清除的号码和短信查不到。
find-none-seen = 我还没有看到过您的任何订单。
find-service = 🔎 <b>{ $name }</b>：点一个订单即可打开。
find-words = 🔎 包含“{ $words }”的订单：点一个即可打开。
find-nothing = 🔎 在我看到过的订单中，没有号码或短信包含“{ $words }”。
find-more = 要找别的，请在这里输入。

button-find = 🔎 查找
button-find-service = { $name } ({ $orders })

## Figures
stats-title = 📊 <b>最近 { $days } 天在这里的购买</b>
stats-none = 这段时间没有在这里购买。
stats-spent = 花费：<b>{ $spent }</b>，共 { $orders } 个订单，不含已取消的
stats-received = 收到短信：{ $settled } 个订单中有 <b>{ $received }</b> 个
stats-time = 半数的首条短信在 { $time }内到达。
stats-line = { $name }：{ $received }/{ $settled }，{ $spent }
# The label is a code such as TG, as it stands in the picture.
stats-line-drawn = <b>{ $label }</b> { $name }：{ $received }/{ $settled }，{ $spent }
stats-legend = 图中：A 每日花费，B 各服务的短信，C 各国家的短信，D 收到首条短信所需秒数。

button-stats = 📊 统计
button-days = { $days } 天

## Files to take away
export-orders = 📄 我看到过的您的全部 { $orders } 个订单，含号码和短信。请自行保管此文件，不要给别人。
export-none = 我没有看到过您的任何订单，因此没有内容可以放进文件。
export-all = 📄 这里存储的有关您的一切，但不含您的密钥。请自行保管此文件，不要给别人。
export-under-way = 正在生成您的文件，很快会发到这里。
export-unsent = 📄 无法确定您的文件是否已送达。如果这里没有，请一分钟后重试。
privacy-export = /export 以表格形式提供您的订单，/export all 提供存储的有关您的一切，密钥除外。

button-export = 📄 导出
button-export-all = 📄 全部已存数据
