## The message of an order in a group
post-number = 番号：{ $phone }
post-state = 状態：{ $state }
post-pressed-cancel = { $name } が「注文をキャンセル」を押しました。
post-pressed-next = { $name } が「次のSMS」を押しました。
post-pressed-anonymous-cancel = 匿名の管理者が「注文をキャンセル」を押しました。
post-pressed-anonymous-next = 匿名の管理者が「次のSMS」を押しました。
post-trouble = ⚠️ 今の操作は jiema.my に受け付けられず、何も変わっていません。1分後にもう一度押してください。

post-waiting = ⏳ SMSを待っています
post-waiting-next = ⏳ 次のSMSを待っています。{ $sms }通届きました
post-received = { $sms ->
    [0] ✉️ SMSがまもなく届きます
   *[other] ✉️ SMSが{ $sms }通届きました
}
post-completed = { $sms ->
    [0] SMSなしで完了
   *[other] ✅ 完了、SMS { $sms }通
}
post-failed = { $sms ->
    [0] ⚠️ SMSなしで終了
   *[other] ✅ 完了、SMS { $sms }通
}
post-cancelled = ✖️ キャンセル済み
post-unknown = { $state }

## A code in a group
post-source = { $service } · { $flag } · { $phone }
post-source-erased = { $service } · { $flag }
post-code-came = ✉️ SMSが届きました。閲覧できる人は「コードを表示」でコードを確認できます。
post-code-hidden = ひと目で見えないように隠してあります。ここにいる人なら誰でもタップで表示できます。
post-code-unsure = ✉️ SMSが届きました。どの部分がコードか確かでないため、全文を表示します：

button-show-code = コードを表示

## Answers to those who press
toast-code = { $service }：{ $code }
toast-code-none = まだSMSが届いていません。表示するものはありません。
toast-code-erased = このSMSの本文は「プライバシー」でお約束したとおり消去されました。
toast-cancel-sure = キャンセルするには、5秒以内にもう一度「注文をキャンセル」を押してください。
toast-cancelling = ⏳ キャンセルしています…
toast-cancel-late = もうキャンセルできません。注文の状態をご確認ください。
toast-asking-next = ⏳ 次のSMSを要求しています…
toast-next-late = 今はこれ以上SMSを要求できません。注文の状態をご確認ください。
toast-only-owner = ここを押せるのは { $name } だけです。
toast-only-administrators = ここを押せるのは { $name } とこのグループの管理者だけです。
toast-only-members = ここを押せるのは { $name } とこのグループのメンバーだけです。
toast-only-members-unseen = ここのメンバーを確認できないため、押せるのは { $name } と管理者だけです。
toast-name-unknown = 注文者
toast-not-known-now = あなたがここを押せるかどうか、今は確認できません。少し待ってからもう一度お試しください。

## Low balance, in a group
post-low-balance = 💰 ここに表示される注文に使う残高が { $least } を下回りました。{ $name } が jiema.my でチャージできます。
