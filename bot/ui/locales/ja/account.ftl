balance =
    💰 <b>{ $balance }</b>
    アカウント：{ $name }

    チャージは jiema.my で行います。その後「更新」をタップすると、ここに反映されます。
help =
    1.「番号を購入」をタップするか、用途を入力します。例：「telegram」
    2. 国も付けられます。例：「telegram malaysia」
    3. 価格を確認して「購入」をタップします。支払いはこの時点です。
    4. コードを求められる画面に、その番号を入力します。番号はタップでコピーできます。
    5. コードは新しいメッセージで自動的にここへ届きます。
    6. もう1通必要なら「次のSMS」。同じ番号のまま、追加料金はありません。
    7. SMSが来ないときは「注文をキャンセル」。1通も届いていなければ返金されます。
    8. /orders で待機中の注文、/history で過去のすべてを確認できます。
    9. チャージは jiema.my で行います。/balance をご覧ください。
    10. /privacy で保存内容を確認、/forget で削除できます。

## Settings
settings =
    ⚙️ <b>設定</b>

    言語：{ $language }
    アカウント：{ $name }
settings-no-key =
    ⚙️ <b>設定</b>

    言語：{ $language }
    アカウント：未接続
low-balance =
    💰 <b>残高のお知らせ</b>

    注文後の残高が次の金額を下回ったら、1回だけ知らせます：

    その注文を表示しているグループにも、設定されていれば知らせます。
language = 🌐 どの言語で表示しますか？
# Said once, in the language offered, to somebody whose account is set to it.
language-offer = 🌐 日本語で表示しますか？

## Privacy
privacy =
    <b>ここに保存されるもの</b>

    • TelegramのIDと言語：あなたを見分けるため
    • キー（暗号化）：あなたの残高で番号を借り、SMSを確認するため
    • 注文とその番号・SMS：あなたに表示するため
    • 注文を表示しているメッセージ（このチャットとグループ）：最新の状態に保つため
    • 星を付けたお気に入り：先頭に表示するため
    • 連携したグループと、その公開範囲：そこにだけ投稿するため

    番号とSMSは、購入から{ $days }日後に消去されます。その他は、あなたが削除するまで残ります。番号を販売する jiema.my 以外の誰にも渡しません。

## Another key, or none
replace-key =
    🔑 新しいキーをここに貼り付けてください。jiema.my に受け入れられ次第、以前のキーと入れ替わります。

    それまでは何も変わりません。
replace-key-orders = 新しいキーが同じ jiema.my アカウントのものなら、次の{ $orders }件の注文は新しいキーで続きます。別のアカウントのものなら、注文は以前のキーのまま残り、コードも届きます。その場合は、注文が終了するまで以前のキーを無効にしないでください：
disconnect =
    <b>アカウントの接続を解除しますか？</b>

    もう一度キーを貼り付けるまで、ここでは購入できません。お金は jiema.my に残ります。
disconnect-orders = 次の{ $orders }件の注文はまだ終了していません。終了するまでコードはここに届き、その後は何も確認しません。先にキャンセルすることもできます：
disconnected =
    接続を解除しました。お金はこれまでどおり jiema.my にあります。

    再開するには、いつでもここにキーを貼り付けてください。
forget =
    <b>ここに保存された内容をすべて削除しますか？</b>

    キー、設定、グループとの連携、すべての注文とSMSが対象です。元に戻せません。jiema.my のアカウントとお金はそのままです。
forget-orders = ⚠️ 次の{ $orders }件の注文はまだ終了していません。SMSはここに届かなくなり、自動で返金されることもありません。先にキャンセルすることもできます：
forgotten =
    ここに保存されていたあなたの情報をすべて削除しました。お金はこれまでどおり jiema.my にあります。

    このチャットのメッセージは、ご自身で削除してください。

button-low-balance = 💰 残高のお知らせ：{ $least }
button-low-balance-never = 💰 残高のお知らせ：なし
button-least-never = 知らせない
button-replace-key = キーを変更
button-disconnect = 接続を解除
button-disconnect-now = 接続を解除
button-forget = すべて削除
button-forget-now = すべて削除
