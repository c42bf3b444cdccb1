start-welcome =
    👋 在这里租用手机号码，并在本聊天中接收短信验证码。验证码自动送达，无需刷新。

    首先，请用密钥连接您的 jiema.my 账号。API 密钥相当于密码，让此机器人可以用您的余额租用号码。

    1. 登录 jiema.my 并充值
    2. 在那里创建密钥
    3. 粘贴到这里

    含密钥的消息会立即删除，密钥会加密存储。
start-need-key =
    🔑 此操作需要您的密钥。

    API 密钥相当于密码，让此机器人可以用您的余额租用号码。点“获取密钥”，创建一个，然后粘贴到这里。
start-not-allowed =
    此机器人不对外开放，您的 Telegram 账号不在名单上。没有存储有关您的任何信息。

    如果您认为应该在名单上，请联系此机器人的运营者。

## A pasted key
key-checking = 🔑 正在检查您的密钥…
key-connected = ✅ 已连接为 <b>{ $name }</b>。
key-connected-empty = 您的账号里还没有钱。请充值，然后点“重新检查”。
key-cut =
    ✂️ 这个密钥似乎不完整。完整的密钥是 <code>jm_</code> 加后面 43 个字符。

    请重新复制并粘贴到这里。如果网站上已看不到它，请创建一个新的。
key-refused =
    🚫 jiema.my 不接受此密钥。它可能已被撤销，或漏了一个字符。没有存储任何内容。

    请创建一个新的并粘贴到这里。
key-banned =
    🚫 无论使用哪个密钥，jiema.my 都不允许此账号访问。没有存储任何内容。

    请联系 jiema.my 客服，他们可以告诉您原因。
key-unchecked =
    📡 jiema.my 目前没有响应，因此我无法检查此密钥。没有存储任何内容。

    请几分钟后重新粘贴。
key-unstored =
    💾 我目前无法保存任何数据，因此没有保留此密钥。没有存储任何内容。

    请几分钟后重新粘贴。
key-in-group =
    ⚠️ 那是一个密钥，这里的其他人可能已经看到。密钥相当于您余额的密码：请立即在 jiema.my 撤销它，并创建一个新的。

    新密钥只应粘贴在与我的私聊中。
key-message-deleted = 🧹 您含密钥的消息已删除。
key-message-not-deleted = ⚠️ Telegram 不允许我删除您含密钥的消息。请您自行删除。

## Main menu
menu =
    💰 余额：<b>{ $balance }</b>
    { $waiting ->
        [0] 没有号码在等待短信。
       *[other] { $waiting } 个号码在等待短信。
    }
menu-no-balance =
    💰 暂时无法读取您的余额。
    { $waiting ->
        [0] 没有号码在等待短信。
       *[other] { $waiting } 个号码在等待短信。
    }
