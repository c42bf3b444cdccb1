## Tell me when
wish-made =
    🔔 一旦又有号码，我会在这里提醒您，只提醒一次。

    { $thing }

    我约每分钟查看一次，持续 7 天。我从不自动购买。
wish-made-price =
    🔔 一旦有号码的价格不高于 { $price }，我会在这里提醒您，只提醒一次。

    { $thing }

    我约每分钟查看一次，持续 7 天。我从不自动购买。
wish-price =
    🔔 <b>降价时提醒我</b>

    { $thing }
    当前价格：{ $price }

    不高于什么价格时提醒您？我会查看 7 天，只提醒一次。
wish-too-many = 您最多可以同时等待 { $most } 项提醒。请先移除一项：
wishes =
    🔔 <b>提醒我</b>

    每一项都查看到所示日期为止：符合条件就提醒一次，否则到期作废。点一项即可移除：
wishes-none =
    🔔 <b>提醒我</b>

    目前没有。某个国家没有号码或太贵时，点“提醒我”即可。
wishes-item = • { $thing }，有号码时，截至 { $day }
wishes-item-price = • { $thing }，不高于 { $price }，截至 { $day }
notice-wish =
    🔔 找到号码了，{ $price } 起。别人可能也想要。

    { $thing }

button-wish = 🔔 有号码时提醒我
button-wish-cheaper = 🔔 降价时提醒我
button-wish-at-most = ≤ { $price }
button-wishes = 🔔 提醒我：{ $wishes }
button-wish-remove = ✖️ { $name } { $flag }
button-wish-remove-price = ✖️ { $name } { $flag } ≤ { $price }
button-see-price = 查看价格
