language-own-name = 中文

## What is bought
thing = <b>{ $service }</b> · { $flag } { $country }
thing-anywhere = <b>{ $service }</b>
country-unknown = 任意国家
phone-unknown = 尚未知晓
phone-erased = 已清除
time-utc = { $time } UTC

## Buttons that many screens share
button-back = ⬅️ 返回
button-menu = 菜单
button-refresh = 🔄 刷新
button-try-again = 重试
button-check-again = 重新检查
button-top-up = 💳 充值
button-get-key = 🔑 获取密钥
button-open-site = 🌍 打开 jiema.my
# As command-language: readable by those who know none of this language. At most 30 letters.
button-language = 🌐 语言 · Language · Язык
button-privacy = 隐私
button-start-again = 重新开始
button-buy-number = 📱 购买号码
button-buy-again = 再次购买
button-buy-again-order = 再次购买 { $name } { $flag }
button-buy-another = 购买其他
button-orders = ⏳ 进行中订单
button-history = 🗂 历史订单
button-balance = 💰 余额
button-settings = ⚙️ 设置
button-help = ❔ 帮助

## Turning pages
button-earlier = ‹
button-later = ›
button-page = { $page }/{ $pages }
button-page-only = { $page }

## Lists of orders
button-order = { $mark } { $name } { $flag } { $digits }
button-cancel-order = 取消 { $name } { $flag } { $digits }
list-item = • { $thing } · { $phone }
list-more = …还有 { $more } 个，见“历史订单”
