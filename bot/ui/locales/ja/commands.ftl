command-start = 開始、またはアカウントを接続
command-menu = メインメニュー
command-buy = 番号を購入
command-orders = 進行中の注文
command-history = すべての注文
command-stats = 支出と届いたSMSをグラフで表示
command-export = 注文をファイルで取得。all で保存データすべて
command-groups = 注文を表示するグループ
command-balance = 残高
command-settings = 言語とキー
# Shown in this language, and readable by those who know none of it: keep the sign and the words
# for "language" in other scripts, this language's own word first.
command-language = 🌐 言語 · Language · Язык · 语言 · اللغة · भाषा
command-help = 使い方を10行で
command-privacy = ここに保存されるものと期間
command-forget = 保存されたあなたの情報をすべて削除
command-cancel = 入力をやめる（注文はキャンセルされません）

## In groups
command-group-link = あなたの注文をここに表示
command-group-unlink = あなたの注文の表示をやめる
command-group-help = このボットがここですること

## What Telegram shows of the bot: in an empty chat (at most 512 characters), and in its page (120)
bot-description =
    電話番号を借りて、SMSの認証コードをここで受け取れます。

    キーで jiema.my のアカウントを接続し、サービスと国を選んで「購入」をタップするだけ。コードは自動で届きます。
bot-short-description = 電話番号を借りて、SMSの認証コードをこのチャットで受信。jiema.my をここから使えます
