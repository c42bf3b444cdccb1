language-own-name = 日本語

## What is bought
thing = <b>{ $service }</b> · { $flag } { $country }
thing-anywhere = <b>{ $service }</b>
country-unknown = すべての国
phone-unknown = まだ不明
phone-erased = 消去済み
time-utc = { $time } UTC

## Buttons that many screens share
button-back = ⬅️ 戻る
button-menu = メニュー
button-refresh = 🔄 更新
button-try-again = 再試行
button-check-again = 再確認
button-top-up = 💳 チャージ
button-get-key = 🔑 キーを取得
button-open-site = 🌍 jiema.my を開く
# As command-language: readable by those who know none of this language. At most 30 letters.
button-language = 🌐 言語 · Language · Язык
button-privacy = プライバシー
button-start-again = もう一度始める
button-buy-number = 📱 番号を購入
button-buy-again = 再購入
button-buy-again-order = 再購入 { $name } { $flag }
button-buy-another = ほかを購入
button-orders = ⏳ 進行中の注文
button-history = 🗂 履歴
button-balance = 💰 残高
button-settings = ⚙️ 設定
button-help = ❔ ヘルプ

## Turning pages
button-earlier = ‹
button-later = ›
button-page = { $page }/{ $pages }
button-page-only = { $page }

## Lists of orders
button-order = { $mark } { $name } { $flag } { $digits }
button-cancel-order = キャンセル { $name } { $flag } { $digits }
list-item = • { $thing } · { $phone }
list-more = …ほか{ $more }件は「履歴」をご覧ください
