## jiema.my said no
refused-insufficient = 💰 您的余额不足。未购买任何内容。
refused-no-numbers = 📭 那里的最后一个号码刚刚被买走。未购买任何内容；请换一个国家，或过一会儿再看看。
refused-bad-service = jiema.my 已不再出售此服务的号码。未购买任何内容；请选择其他服务。
refused-bad-country = jiema.my 已不再出售此国家的号码。未购买任何内容；请选择其他国家。
refused-code-received = ✉️ 短信已收到，因此该订单无法再取消。没有退款；短信随即发到这里。
refused-already-changed = 该订单刚才已有变化。以下是当前状态。
refused-other =
    jiema.my 拒绝了请求：

    <blockquote>{ $message }</blockquote>

    未购买或更改任何内容。
refused-unexplained = jiema.my 拒绝了请求，且没有说明原因。未购买或更改任何内容。

## Trouble
trouble-unreachable = 📡 jiema.my 目前没有响应。未购买或更改任何内容。请一分钟后重试。
trouble-too-fast = ⏳ jiema.my 要求稍等片刻。未购买或更改任何内容。请一分钟后重试。
trouble-too-fast-seconds = ⏳ jiema.my 要求稍等片刻。未购买或更改任何内容。请 { $seconds } 秒后重试。
trouble-key-refused = 🔑 jiema.my 不再接受您的密钥，它可能已被撤销。未购买或更改任何内容。请在 jiema.my 创建新密钥并粘贴到这里。
trouble-banned = 🚫 jiema.my 不允许此账号访问。未购买或更改任何内容。请联系 jiema.my 客服。
trouble-key-lost = 🔑 这里存储的密钥已无法读取。未购买或更改任何内容。请重新粘贴您的密钥。
trouble-gone = jiema.my 在您的账号中找不到此订单。未购买或更改任何内容。它可能属于您以前用过的密钥。
trouble-unwritable = 💾 我目前无法保存任何数据，因此未购买任何内容。这期间您的订单如有变化，恢复保存后会立即显示在这里。请几分钟后重试。
trouble-unexpected = 😕 我这边出了问题。如果您正在购买，请先查看“进行中订单”再重试：扣款情况会显示在那里。

hint-media = 我只能阅读文字。请输入号码的用途，例如“telegram”，或打开菜单。

toast-expired = 此按钮已失效。请用 /menu 打开菜单
toast-not-allowed = 此机器人不对外开放
