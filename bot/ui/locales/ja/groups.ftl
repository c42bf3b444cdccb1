## The groups of a person
groups =
    👥 <b>グループ</b>

    グループで注文の状態を見られるようにできます。何を見せるか、どの注文を見せるかは、あなたが選びます。

    「グループに追加」をタップし、あなたが管理者のグループを選んでください。ボタンは10分以内に1回だけ使えます。
groups-linked =
    👥 <b>グループ</b>

    グループをタップして、何を見せるかを選んでください。⏸ の付いたグループには今は何も表示されません。

    「グループに追加」で、あなたが管理者のグループをさらに連携できます。ボタンは10分以内に1回だけ使えます。
groups-no-key =
    👥 <b>グループ</b>

    グループで注文の状態を見られるようにできます。まずキーを接続してください。「キーを取得」をタップして作成し、ここに貼り付けます。
groups-no-key-linked =
    👥 <b>グループ</b>

    連携は残っていますが、キーがないと購入できません。続けるには「キーを取得」をタップして作成し、ここに貼り付けてください。
groups-topic =
    <b>グループ内の1つのトピック</b>

    まずボットをグループに追加し、使いたいトピックで /link を送信してください。

    <b>グループで匿名の場合</b>

    匿名だと、あなたが誰か分かりません。代わりに次の行を10分以内にそこで送信してください。使えるのは1回だけで、タップでコピーできます：

    { $line }

button-groups = 👥 グループ
button-add-to-group = ➕ グループに追加
button-topic = トピックのみ、または匿名？
button-link = { $name }
button-link-suspended = ⏸ { $name }

## One group
link-group =
    👥 <b>{ $title }</b>

    グループ全体にあなたの注文が表示されます。1つのトピックだけにするには、そのトピックで /link を送信してください。
link-topic =
    👥 <b>{ $title }</b>

    1つのトピックにあなたの注文が表示されます。別のトピックにするには、そこで /link を送信してください。
link-choose = 注文をそこに表示するかどうかは、購入のたびに選べます。
link-suspended =
    👥 <b>{ $title }</b>

    ⏸ { $why }
link-why-removed = ボットがこのグループにいないため、何も表示されていません。もう一度追加すると再開します。
link-why-restricted = ボットがこのグループに書き込めないため、何も表示されていません。メッセージの送信を許可してから「再試行」をタップしてください。
link-why-topic = トピックが閉じられたか削除されたため、何も表示されていません。再び開いて「再試行」をタップするか、別のトピックで /link を送信してください。
link-why-owner = あなたが現在このグループの管理者ではないため、あなたのものは何も表示されていません。管理者になったら「再試行」をタップしてください。
link-content =
    <b>{ $title } にコードをどこまで見せますか？</b>

    <b>状態のみ</b>：注文の状態だけ。SMSもコードも表示しません。

    <b>コードを隠す</b>：コードとSMSを覆って表示。ひと目では見えませんが、メンバーには隠せません。誰でもタップで表示できます。

    <b>コードを公開</b>：コードとSMSを全メンバーに表示します。

    最初の2つでは、「コードを表示」は押す権限のある人が押したとき、その人だけに見せます。
link-pressers =
    <b>{ $title } で誰がボタンを押せますか？</b>

    あなたはいつでも押せます。「注文をキャンセル」と「次のSMS」はあなたの注文に作用し、「コードを表示」はそのコードを見せます。誰が押したかはメッセージに表示されます。
link-happenings =
    <b>どんなときに { $title } に書き込みますか？</b>

    一度投稿された注文のメッセージは、常に注文の現在の状態を示します。
link-language = 🌐 { $title } ではどの言語で書き込みますか？
link-unlink =
    <b>{ $title } の連携を解除しますか？</b>

    今後、あなたのものは何も表示されません。すでにあるものは残ります。注文はこのチャットで続きます。

button-link-content = { $content ->
    [hidden] 💬 コードを隠す
    [shown] 💬 コードを公開
   *[status] 💬 状態のみ
}
button-link-pressers = { $pressers ->
    [administrators] 👆 ボタン：管理者
    [members] 👆 ボタン：全メンバー
   *[owner] 👆 ボタン：あなただけ
}
button-link-happenings = 🔔 通知：{ $all }件中{ $on }件
button-link-masked = 🔢 番号：一部を隠す
button-link-unmasked = 🔢 番号：すべて表示
button-link-language = 🌐 { $name }
button-content = { $content ->
    [hidden] コードを隠す
    [shown] コードを公開
   *[status] 状態のみ
}
button-pressers = { $pressers ->
    [administrators] 管理者も
    [members] 全メンバー
   *[owner] あなただけ
}
button-happening-on = ✅ { $happening ->
    [placed] 注文
    [code] コードの受信
    [ended] コードなしで終了
    [cancelled] キャンセル
   *[low_balance] 残高のお知らせ
}
button-happening-off = ▫️ { $happening ->
    [placed] 注文
    [code] コードの受信
    [ended] コードなしで終了
    [cancelled] キャンセル
   *[low_balance] 残高のお知らせ
}
button-language-mine = ここと同じ言語
button-repair = 修復
button-unlink = 連携を解除
button-unlink-now = 連携を解除

## Beside these screens
note-linked = ✅ <b>{ $title }</b> を連携しました。何を見せるかをここで選んでください。
note-unlinked = ✅ <b>{ $title }</b> の連携を解除しました。今後、あなたのものは何も表示されません。
note-link-works = ✅ あなたの注文が再び表示されます。
note-link-still = 今試しましたが、まだ同じ状態です：
note-link-gone = このグループの連携はすでに解除されています。
note-link-unasked = 現在Telegramから応答がありません。1分後にもう一度お試しください。

## A link that stopped, in the owner's chat
notice-link-suspended =
    ⏸ <b>{ $title }</b> にあなたの注文が表示されなくなりました。

    { $why }

    コードはこれまでどおりここに届きます。

## What is said in a group
group-linked = { $where ->
    [topic] 🔗 <b>{ $name }</b> さんがこのトピックを連携しました。本人が選んだ注文がここに表示されることがあります。
   *[group] 🔗 <b>{ $name }</b> さんがこのグループを連携しました。本人が選んだ注文がここに表示されることがあります。
}
group-linked-anonymous = { $where ->
    [topic] 🔗 管理者がこのトピックを連携しました。本人が選んだ注文がここに表示されることがあります。
   *[group] 🔗 管理者がこのグループを連携しました。本人が選んだ注文がここに表示されることがあります。
}
group-choose-topic = 👋 使いたいトピックで /link を送信すると、そこに注文が表示されます。General を使うには、ここで送信してください。
group-choose-topic-anonymous =
    👋 使いたいトピックで次の行を送信すると、そこに注文が表示されます。General を使うには、ここで送信してください。

    { $line }
group-not-administrator = このグループを連携できるのは管理者だけです。管理者になったら、もう一度 /link を送信してください。
group-need-key = 🔑 まずボットとの個人チャットでキーを接続してください。その後、ここでもう一度 /link を送信してください。
group-anonymous = ここでは匿名のため、あなたが誰か分かりません。ボットとの個人チャットで /groups を送信し、「トピックのみ、または匿名？」をタップして、表示された行をここに送信してください。
group-used-up = これは使用済みか、10分を過ぎています。ボットとの個人チャットで /groups を送信し、もう一度「グループに追加」をタップしてください。匿名でなければ、ここで /link を送信することもできます。
group-unasked = ここの管理者が誰か、今はTelegramから確認できません。何も連携していません。1分後にもう一度お試しください。
group-unsaved = 現在データを保存できません。何も変更していません。数分後にもう一度お試しください。
group-unlinked = ✅ 連携を解除しました。今後、{ $name } さんのものはここに表示されません。
group-not-linked = あなたはこのグループを連携していないため、解除するものはありません。連携した本人がここで /unlink を送信するか、ボットとの個人チャットで解除します。
group-unlink-anonymous = ここでは匿名のため、誰の注文の表示をやめるのか分かりません。ボットとの個人チャットで /groups を送信し、そこでこのグループの連携を解除してください。
group-help =
    希望する人のために、jiema.my の注文の状態をここに表示します。

    /link であなたの注文をここに表示します。送信したトピック、またはグループ全体が対象です。管理者である必要があります。
    /unlink で表示をやめます。

    その他はすべてボットとの個人チャットで行います。

button-private-chat = 個人チャットを開く
