balance =
    💰 <b>{ $balance }</b>
    账号：{ $name }

    充值请前往 jiema.my，完成后点“刷新”，即可在这里看到。
help =
    1. 点“购买号码”，或直接输入用途，例如“telegram”。
    2. 也可以加上国家：“telegram malaysia”。
    3. 确认价格后点“购买”，这时才会扣款。
    4. 在需要验证码的地方填写该号码，点一下号码即可复制。
    5. 验证码会以新消息自动发到这里。
    6. 还要一条？点“下一条短信”，号码保留，不另收费。
    7. 没收到短信？只要一条都还没来，“取消订单”就会退款。
    8. /orders 查看等待中的订单，/history 查看以往全部订单。
    9. 充值在 jiema.my 进行，详见 /balance。
    10. /privacy 说明存储了什么，/forget 可全部删除。

## Settings
settings =
    ⚙️ <b>设置</b>

    语言：{ $language }
    账号：{ $name }
settings-no-key =
    ⚙️ <b>设置</b>

    语言：{ $language }
    账号：未连接
low-balance =
    💰 <b>余额提醒</b>

    下单后余额低于此金额时提醒我一次：

    如果该订单显示在某个群组中，且该群组开启了此提醒，群组也会收到。
language = 🌐 您希望我使用哪种语言？
# Said once, in the language offered, to somebody whose account is set to it.
language-offer = 🌐 要改用中文吗？

## Privacy
privacy =
    <b>这里存储了什么</b>

    • 您的 Telegram ID 和语言，用于识别您
    • 您的密钥（加密存储），用于以您的余额租用号码并查看您的短信
    • 您的订单及其号码和短信，用于向您展示
    • 哪些消息显示着订单（在这里和您的群组中），用于及时更新
    • 您标星的收藏，用于排在前面
    • 您关联了哪些群组、它们可以看到什么，用于只在那里发布

    号码和短信会在购买 { $days } 天后清除。其余内容会保留到您删除为止。除出售号码的 jiema.my 外，不会提供给任何人。

## Another key, or none
replace-key =
    🔑 请在这里粘贴新密钥。jiema.my 一旦接受，它就会取代旧密钥。

    在此之前一切不变。
replace-key-orders = 如果新密钥属于同一个 jiema.my 账号，这 { $orders } 个订单会改用新密钥继续。如果属于另一个账号，订单仍使用旧密钥，验证码照常送达；那样的话，订单结束前请不要撤销旧密钥：
disconnect =
    <b>要断开您的账号吗？</b>

    再次粘贴密钥之前，您无法在这里购买。您的钱仍在 jiema.my。
disconnect-orders = 还有 { $orders } 个订单未结束。结束前验证码仍会发到这里，之后不再查看任何内容。您可以先取消：
disconnected =
    已断开。您的钱照旧在 jiema.my。

    想回来时，随时在这里粘贴密钥即可。
forget =
    <b>要删除这里存储的全部内容吗？</b>

    包括您的密钥、设置、与群组的关联、所有订单和短信。此操作无法撤销。您在 jiema.my 的账号和钱不受影响。
forget-orders = ⚠️ 还有 { $orders } 个订单未结束。短信将不再发到这里，也不会自动退款。您可以先取消：
forgotten =
    这里存储的有关您的一切均已删除。您的钱照旧在 jiema.my。

    本聊天中的消息请您自行删除。

button-low-balance = 💰 余额提醒：{ $least }
button-low-balance-never = 💰 余额提醒：关闭
button-least-never = 不提醒
button-replace-key = 更换密钥
button-disconnect = 断开账号
button-disconnect-now = 断开账号
button-forget = 删除全部内容
button-forget-now = 删除全部内容
