command-start = 开始，或连接您的账号
command-menu = 主菜单
command-buy = 购买号码
command-orders = 进行中的订单
command-history = 您的全部订单
command-stats = 花费与到码情况，附图
command-export = 导出您的订单；加 all 导出全部已存数据
command-groups = 可以看到您订单的群组
command-balance = 您的余额
command-settings = 语言和密钥
# Shown in this language, and readable by those who know none of it: keep the sign and the words
# for "language" in other scripts, this language's own word first.
command-language = 🌐 语言 · Language · Язык · اللغة · भाषा
command-help = 使用方法，十行看懂
command-privacy = 这里存储了什么、保存多久
command-forget = 删除存储的有关您的一切
command-cancel = 停止输入；不会取消任何订单

## In groups
command-group-link = 在这里显示您的订单
command-group-unlink = 不再在这里显示您的订单
command-group-help = 我在这里做什么

## What Telegram shows of the bot: in an empty chat (at most 512 characters), and in its page (120)
bot-description =
    租用手机号码，直接在这里接收短信验证码。

    用密钥连接您的 jiema.my 账号，选择服务和国家，然后点“购买”。验证码会自动送达。
bot-short-description = 租用手机号码，在聊天中接收短信验证码。jiema.my 的便捷入口
