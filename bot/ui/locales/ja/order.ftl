## The card
card-number = 番号：{ $phone }
card-charged = 請求額：{ $charged }
card-expiry = 期限：{ $relative }、{ $clock }
card-state = 状態：{ $state }
card-elsewhere = 同じアカウントで、このチャットの外から注文されました。
card-pressed-cancel = { $group } で { $name } が「注文をキャンセル」を押しました。
card-pressed-next = { $group } で { $name } が「次のSMS」を押しました。
card-pressed-anonymous-cancel = { $group } の匿名の管理者が「注文をキャンセル」を押しました。
card-pressed-anonymous-next = { $group } の匿名の管理者が「次のSMS」を押しました。

state-waiting = ⏳ SMSを待っています。コードは自動的にここへ届きます。
state-waiting-next = ⏳ 次のSMSを待っています。{ $sms }通届きました
state-received = { $sms ->
    [0] ✉️ SMSがまもなくここに届きます
   *[other] ✉️ SMSが{ $sms }通届きました
}
state-completed = { $sms ->
    [0] SMSなしで完了
   *[other] ✅ 完了、SMS { $sms }通
}
state-failed = { $sms ->
    [0] ⚠️ SMSなしで終了
   *[other] ✅ 完了、SMS { $sms }通
}
state-cancelled = ✖️ キャンセル済み
state-cancelled-refunded = ✖️ キャンセル済み、{ $charged } が残高に戻りました
state-unknown = { $state }

button-copy-number = 番号をコピー
button-cancel = 注文をキャンセル

## A code
code-unsure = ✉️ SMSが届きました。どの部分がコードか確かでないため、全文を表示します：
code-erased = ✉️ このSMSの本文は「プライバシー」でお約束したとおり消去されました。
code-source = { $service } · { $flag } · { $digits }
code-source-erased = { $service } · { $flag }
sms-cut = [残りは長すぎてTelegramでは表示できません]
sms-erased = [「プライバシー」でお約束したとおり消去済み]

button-copy-code = コードをコピー
button-copy-sms = SMSをコピー
button-next-sms = 次のSMS
button-waiting-next = 次のSMSを待っています

## The end
ended-one =
    { $ending }

    { $thing }
    番号：{ $phone }
ended-several = { $orders }件の注文が終了しました：
ended-item = • { $thing } { $digits }：{ $ending }。{ $charged }
ended-with-sms = 完了、SMS { $sms }通
ended-cancelled = キャンセル済み、{ $charged } が残高に戻りました
ended-cancelled-unpriced = キャンセル済み、支払った金額が残高に戻りました
ended-cancelled-elsewhere = キャンセル済み（このボットによるものではありません）
ended-failed = SMSなしで終了
ended-completed = SMSなしで完了
ended-unclear = 終了
charged-unknown = 請求額：不明
balance-before = 注文前の残高：{ $balance }
balance-before-first = 最初の注文前の残高：{ $balance }
balance-now = 現在の残高：<b>{ $balance }</b>
balance-unknown = 現在の残高：今は確認できません。「残高」をご覧ください

## A purchase in doubt
found-one = ✅ 購入できました。この新しい注文がアカウントにあり、SMSを待っています。
found-several =
    🔎 購入できた可能性がありますが、当てはまる新しい注文が{ $orders }件あります。推測はせず、すべてここに示します。

    それぞれのSMSを待ちます。
found-item = • { $thing } · { $phone } · { $charged }
watch-ended =
    ⌛ この注文がどう終了したか、jiema.my から示されません。確認を終了しました。

    { $thing }
    番号：{ $phone }

    開くともう一度確認できます。お金がどうなったかは残高をご覧ください。
