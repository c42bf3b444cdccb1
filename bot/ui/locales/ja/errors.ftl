## jiema.my said no
refused-insufficient = 💰 残高が足りません。何も購入していません。
refused-no-numbers = 📭 最後の番号がたった今なくなりました。何も購入していません。別の国を試すか、しばらくしてからもう一度ご覧ください。
refused-bad-service = jiema.my はこのサービスの番号の販売を終了しました。何も購入していません。別のサービスをお選びください。
refused-bad-country = jiema.my はこの国の番号の販売を終了しました。何も購入していません。別の国をお選びください。
refused-code-received = ✉️ SMSが届いたため、この注文はキャンセルできなくなりました。返金はされていません。SMSは今ここに届きます。
refused-already-changed = この注文は直前に変更されていました。現在の状態は次のとおりです。
refused-other =
    jiema.my に拒否されました：

    <blockquote>{ $message }</blockquote>

    購入も変更もされていません。
refused-unexplained = jiema.my に拒否されましたが、理由は示されていません。購入も変更もされていません。

## Trouble
trouble-unreachable = 📡 現在 jiema.my から応答がありません。購入も変更もされていません。1分後にもう一度お試しください。
trouble-too-fast = ⏳ jiema.my から少し待つよう求められています。購入も変更もされていません。1分後にもう一度お試しください。
trouble-too-fast-seconds = ⏳ jiema.my から少し待つよう求められています。購入も変更もされていません。{ $seconds }秒後にもう一度お試しください。
trouble-key-refused = 🔑 jiema.my があなたのキーを受け付けなくなりました。無効にされた可能性があります。購入も変更もされていません。jiema.my で新しいキーを作成し、ここに貼り付けてください。
trouble-banned = 🚫 jiema.my はこのアカウントの利用を認めていません。購入も変更もされていません。jiema.my のサポートにご連絡ください。
trouble-key-lost = 🔑 保存されたキーを読み取れなくなりました。購入も変更もされていません。もう一度キーを貼り付けてください。
trouble-gone = jiema.my では、あなたのアカウントにこの注文が見つかりません。購入も変更もされていません。以前使っていたキーの注文かもしれません。
trouble-unwritable = 💾 現在データを保存できないため、何も購入していません。その間に注文に起きたことは、保存できるようになり次第ここに表示されます。数分後にもう一度お試しください。
trouble-unexpected = 😕 ボット側で問題が発生しました。購入中だった場合は、やり直す前に「進行中の注文」をご確認ください。請求された金額はそこに表示されます。

hint-media = 読めるのはテキストだけです。「telegram」のように番号の用途を入力するか、メニューを開いてください。

toast-expired = このボタンは期限切れです。/menu でメニューを開いてください
toast-not-allowed = このボットは非公開です
