orders-active = <b>進行中の注文は{ $orders }件です。</b>タップで開きます。コードは自動的に届きます。
orders-none = ここでSMSを待っている番号はありません。
orders-elsewhere = { $orders }件の注文が、同じアカウントでこのチャットの外から出されています。タップすると、そのコードもここに届きます。
history = <b>あなたの注文。</b>タップすると番号とSMSを確認できます。
history-empty = ここに注文はありません。

button-filter-all = すべて
button-filter-waiting = 待機中
button-filter-received = 受信済み
button-filter-completed = 完了
button-filter-failed = 失敗
button-filter-cancelled = 取消済み
