## The groups of a person
groups =
    👥 <b>群组</b>

    群组可以看到您订单的状态。它能看到什么、看到哪些订单，由您决定。

    点“添加到群组”，选择一个您担任管理员的群组。该按钮 10 分钟内有效，只能用一次。
groups-linked =
    👥 <b>群组</b>

    点一个群组，选择它能看到什么。⏸ 表示那里暂时不显示任何内容。

    “添加到群组”可关联另一个您担任管理员的群组。该按钮 10 分钟内有效，只能用一次。
groups-no-key =
    👥 <b>群组</b>

    群组可以看到您订单的状态。请先连接密钥：点“获取密钥”，创建一个，然后粘贴到这里。
groups-no-key-linked =
    👥 <b>群组</b>

    这些群组仍保持关联，但没有密钥就无法购买。要继续，请点“获取密钥”，创建一个，然后粘贴到这里。
groups-topic =
    <b>群组中的某个话题</b>

    请先把我添加到群组，然后在您想用的话题里发送 /link。

    <b>您在那里匿名发言</b>

    那样我看不到您是谁。请改为在 10 分钟内在那里发送这一行。它只能用一次，点一下即可复制：

    { $line }

button-groups = 👥 群组
button-add-to-group = ➕ 添加到群组
button-topic = 单个话题，或匿名？
button-link = { $name }
button-link-suspended = ⏸ { $name }

## One group
link-group =
    👥 <b>{ $title }</b>

    整个群组都能看到您的订单。若只想用于某个话题，请在该话题里发送 /link。
link-topic =
    👥 <b>{ $title }</b>

    一个话题能看到您的订单。若想换一个，请在那个话题里发送 /link。
link-choose = 订单是否显示在那里，每次购买时由您选择。
link-suspended =
    👥 <b>{ $title }</b>

    ⏸ { $why }
link-why-removed = 我已不在这个群组，因此那里不显示任何内容。请重新添加我，一切就会继续。
link-why-restricted = 我无法在这个群组发言，因此那里不显示任何内容。请允许我在那里发送消息，然后点“重试”。
link-why-topic = 该话题已关闭或删除，因此那里不显示任何内容。请重新打开它并点“重试”，或在其他话题里发送 /link。
link-why-owner = 您现在不是这个群组的管理员，因此那里不显示您的任何内容。成为管理员后，请点“重试”。
link-content =
    <b>{ $title } 能看到验证码的哪些内容？</b>

    <b>仅状态</b>：只显示订单状态，没有短信和验证码。

    <b>隐藏验证码</b>：验证码和短信被遮盖。这只能避免被人一眼看到，防不了成员：每个人都可以揭开。

    <b>显示验证码</b>：所有成员都能看到验证码和短信。

    选前两项时，“查看验证码”只会向点它且有权限的人显示。
link-pressers =
    <b>谁可以点 { $title } 里的按钮？</b>

    您始终可以。“取消订单”和“下一条短信”会作用于您的订单，“查看验证码”会显示其验证码。消息中会写明是谁点的。
link-happenings =
    <b>什么情况下我在 { $title } 发消息？</b>

    订单的消息一旦发出，就会始终显示订单的当前状态。
link-language = 🌐 在 { $title } 里我该使用哪种语言？
link-unlink =
    <b>要取消与 { $title } 的关联吗？</b>

    那里不再显示您的任何新内容，已有的会保留。您的订单在本聊天中照常进行。

button-link-content = { $content ->
    [hidden] 💬 隐藏验证码
    [shown] 💬 显示验证码
   *[status] 💬 仅状态
}
button-link-pressers = { $pressers ->
    [administrators] 👆 按钮：管理员
    [members] 👆 按钮：所有成员
   *[owner] 👆 按钮：仅限您
}
button-link-happenings = 🔔 通知：{ $on }/{ $all }
button-link-masked = 🔢 号码：部分隐藏
button-link-unmasked = 🔢 号码：完整
button-link-language = 🌐 { $name }
button-content = { $content ->
    [hidden] 隐藏验证码
    [shown] 显示验证码
   *[status] 仅状态
}
button-pressers = { $pressers ->
    [administrators] 还有管理员
    [members] 所有成员
   *[owner] 仅限您
}
button-happening-on = ✅ { $happening ->
    [placed] 已下单
    [code] 收到验证码
    [ended] 结束且无验证码
    [cancelled] 已取消
   *[low_balance] 余额偏低
}
button-happening-off = ▫️ { $happening ->
    [placed] 已下单
    [code] 收到验证码
    [ended] 结束且无验证码
    [cancelled] 已取消
   *[low_balance] 余额偏低
}
button-language-mine = 与本聊天相同
button-repair = 修复
button-unlink = 取消关联
button-unlink-now = 取消关联

## Beside these screens
note-linked = ✅ <b>{ $title }</b> 已关联。请在这里选择它能看到什么。
note-unlinked = ✅ <b>{ $title }</b> 已取消关联。那里不再显示您的任何新内容。
note-link-works = ✅ 您的订单又会显示在那里了。
note-link-still = 我刚才试过，情况依旧：
note-link-gone = 这个群组已不再关联。
note-link-unasked = Telegram 目前没有响应。请一分钟后重试。

## A link that stopped, in the owner's chat
notice-link-suspended =
    ⏸ <b>{ $title }</b> 不再能看到您的订单。

    { $why }

    您的验证码照常发到这里。

## What is said in a group
group-linked = { $where ->
    [topic] 🔗 <b>{ $name }</b> 关联了此话题：其订单可能会显示在这里，具体由其本人选择。
   *[group] 🔗 <b>{ $name }</b> 关联了此群组：其订单可能会显示在这里，具体由其本人选择。
}
group-linked-anonymous = { $where ->
    [topic] 🔗 一位管理员关联了此话题：其订单可能会显示在这里，具体由其本人选择。
   *[group] 🔗 一位管理员关联了此群组：其订单可能会显示在这里，具体由其本人选择。
}
group-choose-topic = 👋 请在您想用的话题里发送 /link，订单就会显示在那里。若要用 General，请在这里发送。
group-choose-topic-anonymous =
    👋 请在您想用的话题里发送这一行，订单就会显示在那里。若要用 General，请在这里发送。

    { $line }
group-not-administrator = 只有本群管理员才能关联此群组。成为管理员后，请再次发送 /link。
group-need-key = 🔑 请先在与我的私聊中连接您的密钥，然后再到这里发送 /link。
group-anonymous = 您在这里匿名发言，我看不到您是谁。请在与我的私聊中发送 /groups，点“单个话题，或匿名？”，再把那里的一行发到这里。
group-used-up = 它已被使用，或已超过 10 分钟。请在与我的私聊中发送 /groups，再点一次“添加到群组”。如果您不是匿名发言，也可以直接在这里发送 /link。
group-unasked = Telegram 暂时没有告诉我谁是这里的管理员。未建立任何关联。请一分钟后重试。
group-unsaved = 我目前无法保存任何数据。未作任何更改。请几分钟后重试。
group-unlinked = ✅ 已取消关联。这里不再显示 { $name } 的任何新内容。
group-not-linked = 您没有关联此群组，因此无需取消。由关联它的人在这里发送 /unlink，或在与我的私聊中取消关联。
group-unlink-anonymous = 您在这里匿名发言，我看不到该停止显示谁的订单。请在与我的私聊中发送 /groups，在那里取消此群组的关联。
group-help =
    我在这里显示 jiema.my 订单的状态，供有需要的人使用。

    /link 在这里显示您的订单：在您发送它的话题里，或在整个群组里。您需要是管理员。
    /unlink 停止显示。

    其他一切都在与我的私聊中。

button-private-chat = 打开私聊
