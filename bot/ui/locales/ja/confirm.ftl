confirm-price =
    価格：<b>{ $price }</b>
    現在、残高を確認できません。残高が足りない場合は購入されません。
confirm-price-balance =
    価格：<b>{ $price }</b>
    残高：{ $before }
    購入後：{ $after }
confirm-rose = ⚠️ 価格が { $before } から { $price } に上がりました。まだ何も購入していません。新しい価格で購入しますか？
confirm-insufficient =
    価格：<b>{ $price }</b>
    残高：{ $balance }
    不足：<b>{ $missing }</b>

    何も購入していません。チャージしてから「再確認」をタップしてください。
confirm-buying = ⏳ 番号を借りています…
confirm-queued = ⏳ jiema.my が1分間に受け付ける注文数には限りがあります。あなたの注文は約{ $seconds }秒後に出されます。このメッセージが変わらないままなら、何も購入されていません。
confirm-checking =
    🔎 jiema.my からの返答が届かなかったため、購入できたかどうかを確認しています。

    もう一度購入しないでください。1分以内にお知らせします。操作は不要です。
confirm-nothing-bought =
    ✅ 確認しました。何も購入されていません。もし後から該当する注文が現れたら、ここに表示されます。

    もう一度お試しいただけます。
confirm-another =
    ⏳ このアカウントの別の購入をまだ確認中です。今回は何も購入していません。

    長くても1分です。その後、こちらを購入できます。

button-buy-for = { $price } で購入
button-post-on = 👥 { $name } に投稿：オン
button-post-off = 👥 { $name } に投稿：オフ
note-unposted = ⚠️ { $group } には投稿されていません。価格の表示後に連携が中断されました。
