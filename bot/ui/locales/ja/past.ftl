## Finding an order again
find =
    🔎 <b>注文を探す</b>

    番号またはSMSの一部をここに入力するか、サービスをタップしてください。

    ボットが確認した注文の中から探します。消去された古い番号やSMSは見つかりません。
find-none-seen = ボットが確認したあなたの注文は、まだありません。
find-service = 🔎 <b>{ $name }</b>：注文をタップすると開きます。
find-words = 🔎「{ $words }」を含む注文：タップすると開きます。
find-nothing = 🔎 ボットが確認した注文の中に、番号またはSMSに「{ $words }」を含むものはありません。
find-more = ほかのものを探すには、ここに入力してください。

button-find = 🔎 探す
button-find-service = { $name } ({ $orders })

## Figures
stats-title = 📊 <b>ここでの購入、{ $days }日間</b>
stats-none = この期間、ここでの購入はありません。
stats-spent = 支出：<b>{ $spent }</b>、注文{ $orders }件（キャンセル分を除く）
stats-received = SMSが届いた注文：{ $settled }件中<b>{ $received }</b>件
stats-time = 最初のSMSの半数は{ $time }以内に届きました。
stats-line = { $name }：{ $settled }件中{ $received }件、{ $spent }
# The label is a code such as TG, as it stands in the picture.
stats-line-drawn = <b>{ $label }</b> { $name }：{ $settled }件中{ $received }件、{ $spent }
stats-legend = 図の見方：A 日別の支出、B サービス別のSMS、C 国別のSMS、D 最初のSMSまでの秒数。

button-stats = 📊 統計
button-days = { $days }日間

## Files to take away
export-orders = 📄 ボットが確認したあなたの注文{ $orders }件すべてです。番号とSMSが入っています。このファイルは人に渡さないでください。
export-none = ボットが確認したあなたの注文がないため、ファイルに入れるものがありません。
export-all = 📄 ここに保存されているあなたの情報すべてです。キーは入っていません。このファイルは人に渡さないでください。
export-under-way = ファイルを作成中です。まもなくここに届きます。
export-unsent = 📄 ファイルが届いたか確認できませんでした。ここにない場合は、1分後にもう一度お試しください。
privacy-export = /export で注文を表として、/export all で保存されたあなたの情報すべて（キーを除く）を受け取れます。

button-export = 📄 ファイルで取得
button-export-all = 📄 保存データすべて
