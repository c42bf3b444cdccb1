notice-key-refused =
    🔑 jiema.my が <b>{ $name }</b> のキーを受け付けなくなりました。無効にされた可能性があります。

    新しいキーを作成してここに貼り付けると、すべて再開します。
notice-unwatched = それまで、次の{ $orders }件の注文のSMSを確認できません。SMSは jiema.my にあります：
notice-outage =
    📡 jiema.my から数分間応答がありません。問い合わせを続けています。応答があり次第、届いたものをここに表示します。操作は不要です。
notice-outage-orders = 次の{ $orders }件の注文が待っています：
notice-unexplained =
    🔎 この購入に当たる新しい注文は見つかりませんが、残高が購入前より減っています。

    以前：{ $before }
    現在：<b>{ $now }</b>

    ほかで使った分であれば、ここでは何も購入されていません。そうでなければ、もう一度購入する前に jiema.my で注文をご確認ください。こちらでも確認を続け、注文が現れたらここに表示します。
notice-low-balance =
    💰 残高が { $least } を下回りました。

    この注文後の残高：<b>{ $left }</b>

## Beside other screens
note-cancelling = ⏳ 約{ $seconds }秒後にキャンセルします。操作は不要です。
note-asking-next = ⏳ 約{ $seconds }秒後に次のSMSを要求します。操作は不要です。
note-unchanged = まだ新しいものはありません。
note-language = ✅ これからは日本語で表示します。
note-typing-ended = 了解しました。入力中の内容は取り消しました。注文には何もしていません。
note-follows = ✅ これからは、この注文のコードがここに届きます。
note-confirm-afresh = タップが遅すぎたため、何も購入していません。現在の価格はこちらです。
