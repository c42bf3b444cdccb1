## Quiet hours
quiet-none =
    🌙 <b>サイレント時間</b>

    この時間帯は、コードだけ音が鳴ります。ほかもすべてすぐに届きますが、音は鳴りません。

    何時からにしますか？
quiet-until = サイレント時間は { $begins } から。何時までにしますか？
quiet-clock = サイレント時間は { $begins } から { $ends } まで。そちらは今、何時ですか？時間帯を合わせるため、あなたの時計が示す時刻をタップしてください。
quiet =
    🌙 <b>サイレント時間</b>

    { $begins } から { $ends } までは、コードだけ音が鳴ります。ほかもすべてすぐに届きますが、音は鳴りません。

    あなたの時計の現在時刻：{ $now }。違う場合は、時間帯を設定し直してください。

button-quiet = 🌙 サイレント：{ $begins } – { $ends }
button-quiet-none = 🌙 サイレント時間：なし
button-quiet-change = 時間帯を設定し直す
button-quiet-off = サイレント時間をなしにする

## The order of countries
sort = ↕️ 国をどの順番で表示しますか？

button-sort-usual = { $sort ->
    [s] ↕️ 国：在庫の多い順
    [n] ↕️ 国：名前順
   *[p] ↕️ 国：安い順
}

## What is kept for this
privacy-comfort = このほかに保存されるもの：ご希望のお知らせの内容（お知らせするか、7日が過ぎるまで）、サイレント時間とあなたの時計の時差。

## Waiting
card-usual-wait = 通常の待ち時間：{ $wait }（ここでの注文{ $orders }件のうち半数は、これより長くは待ちませんでした）
card-overdue = ⌛ いつもより時間がかかっています。このまま待つことも、キャンセルして別の番号や国を試すこともできます。
reminder-one = ⌛ まだSMSが届いていません。この番号の期限：{ $relative }
reminder-several = ⌛ まだSMSが届いていません。{ $orders }件の番号がまもなく期限切れになります：
reminder-item = • { $thing } · { $phone }、{ $relative }
reminder-cancel = SMSが1通も届いていなければ、まだキャンセルできます。
