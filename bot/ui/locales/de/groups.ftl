## The groups of a person
groups =
    👥 <b>Gruppen</b>

    Eine Gruppe kann sehen, wie deine Bestellungen stehen. Du wählst, was sie sieht und bei welchen Bestellungen.

    Tippe auf „Zu einer Gruppe hinzufügen“ und wähle eine, in der du Administrator bist. Der Button wirkt einmal, innerhalb von 10 Minuten.
groups-linked =
    👥 <b>Gruppen</b>

    Tippe auf eine Gruppe, um zu wählen, was sie sieht. ⏸ steht, wo vorerst nichts gezeigt wird.

    „Zu einer Gruppe hinzufügen“ verknüpft eine weitere, in der du Administrator bist. Der Button wirkt einmal, innerhalb von 10 Minuten.
groups-no-key =
    👥 <b>Gruppen</b>

    Eine Gruppe kann sehen, wie deine Bestellungen stehen. Verbinde zuerst deinen Schlüssel: Tippe auf „Schlüssel holen“, erstelle einen und füge ihn hier ein.
groups-no-key-linked =
    👥 <b>Gruppen</b>

    Diese bleiben verknüpft, aber ohne Schlüssel kannst du nicht kaufen. Damit es weitergeht, tippe auf „Schlüssel holen“, erstelle einen und füge ihn hier ein.
groups-topic =
    <b>Ein einzelnes Thema einer Gruppe</b>

    Füge mich zuerst zur Gruppe hinzu. Sende dann /link in dem Thema, das du möchtest.

    <b>Du schreibst dort anonym</b>

    Dann kann ich nicht sehen, wer du bist. Sende dort stattdessen diese Zeile, innerhalb von 10 Minuten. Sie wirkt einmal, und Antippen kopiert sie:

    { $line }

button-groups = 👥 Gruppen
button-add-to-group = ➕ Zu einer Gruppe hinzufügen
button-topic = Ein Thema, oder anonym?
button-link = { $name }
button-link-suspended = ⏸ { $name }

## One group
link-group =
    👥 <b>{ $title }</b>

    Die ganze Gruppe sieht deine Bestellungen. Für ein einzelnes Thema sende /link darin.
link-topic =
    👥 <b>{ $title }</b>

    Ein Thema sieht deine Bestellungen. Für ein anderes sende dort /link.
link-choose = Ob eine Bestellung dort überhaupt gezeigt wird, wählst du bei jedem Kauf.
link-suspended =
    👥 <b>{ $title }</b>

    ⏸ { $why }
link-why-removed = Ich bin nicht mehr in dieser Gruppe, darum wird dort nichts gezeigt. Füge mich wieder hinzu, dann geht alles weiter.
link-why-restricted = Ich darf in dieser Gruppe nicht schreiben, darum wird dort nichts gezeigt. Erlaube mir, dort Nachrichten zu senden, und tippe dann auf „Erneut versuchen“.
link-why-topic = Das Thema ist geschlossen oder gelöscht, darum wird dort nichts gezeigt. Öffne es wieder und tippe auf „Erneut versuchen“, oder sende /link in einem anderen Thema.
link-why-owner = Du bist gerade kein Administrator dieser Gruppe, darum wird dort nichts von dir gezeigt. Sobald du es bist, tippe auf „Erneut versuchen“.
link-content =
    <b>Was sieht { $title } von einem Code?</b>

    <b>Nur Status</b>: wie die Bestellung steht, keine SMS und kein Code.

    <b>Code verdeckt</b>: Code und SMS verdeckt. Das schützt vor flüchtigen Blicken, nicht vor Mitgliedern: Alle können sie aufdecken.

    <b>Code sichtbar</b>: Code und SMS für alle Mitglieder.

    Bei den ersten beiden zeigt „Code zeigen“ ihn nur der Person, die darauf tippt und es darf.
link-pressers =
    <b>Wer darf die Buttons in { $title } benutzen?</b>

    Du darfst immer. „Stornieren“ und „Nächste SMS“ wirken auf deine Bestellung, „Code zeigen“ zeigt ihren Code. Die Nachricht sagt, wer getippt hat.
link-happenings =
    <b>Wann schreibe ich in { $title }?</b>

    Sobald die Nachricht einer Bestellung dort steht, zeigt sie immer, wie die Bestellung steht.
link-language = 🌐 In welcher Sprache soll ich in { $title } schreiben?
link-unlink =
    <b>Verknüpfung mit { $title } lösen?</b>

    Dort wird nichts mehr von dir gezeigt. Was schon dort ist, bleibt. Deine Bestellungen gehen in diesem Chat weiter.

button-link-content = { $content ->
    [hidden] 💬 Code verdeckt
    [shown] 💬 Code sichtbar
   *[status] 💬 Nur Status
}
button-link-pressers = { $pressers ->
    [administrators] 👆 Buttons: Administratoren
    [members] 👆 Buttons: alle Mitglieder
   *[owner] 👆 Buttons: nur du
}
button-link-happenings = 🔔 Wann: { $on } von { $all }
button-link-masked = 🔢 Nummern: teils verdeckt
button-link-unmasked = 🔢 Nummern: vollständig
button-link-language = 🌐 { $name }
button-content = { $content ->
    [hidden] Code verdeckt
    [shown] Code sichtbar
   *[status] Nur Status
}
button-pressers = { $pressers ->
    [administrators] Auch Administratoren
    [members] Alle Mitglieder
   *[owner] Nur du
}
button-happening-on = ✅ { $happening ->
    [placed] Bestellung aufgegeben
    [code] Code erhalten
    [ended] Ohne Code beendet
    [cancelled] Storniert
   *[low_balance] Wenig Guthaben
}
button-happening-off = ▫️ { $happening ->
    [placed] Bestellung aufgegeben
    [code] Code erhalten
    [ended] Ohne Code beendet
    [cancelled] Storniert
   *[low_balance] Wenig Guthaben
}
button-language-mine = Wie hier im Chat
button-repair = Reparieren
button-unlink = Lösen
button-unlink-now = Verknüpfung lösen

## Beside these screens
note-linked = ✅ <b>{ $title }</b> ist verknüpft. Wähle hier, was die Gruppe sieht.
note-unlinked = ✅ <b>{ $title }</b> ist nicht mehr verknüpft. Dort wird nichts mehr von dir gezeigt.
note-link-works = ✅ Deine Bestellungen werden dort wieder gezeigt.
note-link-still = Ich habe es gerade versucht, und es ist immer noch so:
note-link-gone = Diese Gruppe ist nicht mehr verknüpft.
note-link-unasked = Telegram antwortet gerade nicht. Bitte versuch es in einer Minute erneut.

## A link that stopped, in the owner's chat
notice-link-suspended =
    ⏸ <b>{ $title }</b> sieht deine Bestellungen nicht mehr.

    { $why }

    Deine Codes kommen wie immer hierher.

## What is said in a group
group-linked = { $where ->
    [topic] 🔗 <b>{ $name }</b> hat dieses Thema verknüpft: Hier können Bestellungen dieser Person erscheinen. Sie wählt, welche.
   *[group] 🔗 <b>{ $name }</b> hat diese Gruppe verknüpft: Hier können Bestellungen dieser Person erscheinen. Sie wählt, welche.
}
group-linked-anonymous = { $where ->
    [topic] 🔗 Ein Administrator hat dieses Thema verknüpft: Hier können Bestellungen dieser Person erscheinen. Sie wählt, welche.
   *[group] 🔗 Ein Administrator hat diese Gruppe verknüpft: Hier können Bestellungen dieser Person erscheinen. Sie wählt, welche.
}
group-choose-topic = 👋 Sende /link in dem Thema, das du möchtest, dann erscheinen Bestellungen dort. Für General sende es hier.
group-choose-topic-anonymous =
    👋 Sende diese Zeile in dem Thema, das du möchtest, dann erscheinen Bestellungen dort. Für General sende sie hier.

    { $line }
group-not-administrator = Nur ein Administrator dieser Gruppe kann sie verknüpfen. Sobald du es bist, sende /link noch einmal.
group-need-key = 🔑 Verbinde zuerst deinen Schlüssel im privaten Chat mit mir. Sende dann hier noch einmal /link.
group-anonymous = Du schreibst hier anonym, darum kann ich nicht sehen, wer du bist. Sende im privaten Chat mit mir /groups, tippe auf „Ein Thema, oder anonym?“ und sende die Zeile von dort hier.
group-used-up = Das ist verbraucht oder älter als 10 Minuten. Sende /groups im privaten Chat mit mir und tippe noch einmal auf „Zu einer Gruppe hinzufügen“. Oder sende hier /link, außer du schreibst anonym.
group-unasked = Telegram sagt mir gerade nicht, wer hier Administrator ist. Es wurde nichts verknüpft. Bitte versuch es in einer Minute erneut.
group-unsaved = Ich kann gerade nichts speichern. Es wurde nichts geändert. Bitte versuch es in ein paar Minuten erneut.
group-unlinked = ✅ Verknüpfung gelöst. Von { $name } wird hier nichts mehr gezeigt.
group-not-linked = Du hast diese Gruppe nicht verknüpft, also gibt es nichts zu lösen. Wer sie verknüpft hat, sendet hier /unlink oder löst die Verknüpfung im privaten Chat mit mir.
group-unlink-anonymous = Du schreibst hier anonym, darum kann ich nicht sehen, wessen Bestellungen ich nicht mehr zeigen soll. Sende im privaten Chat mit mir /groups und löse dort die Verknüpfung mit dieser Gruppe.
group-help =
    Ich zeige hier, wie Bestellungen auf jiema.my stehen, für alle, die das möchten.

    /link zeigt deine Bestellungen hier: in dem Thema, in dem du es sendest, oder in der ganzen Gruppe. Du musst Administrator sein.
    /unlink beendet das.

    Alles andere findest du im privaten Chat mit mir.

button-private-chat = Privaten Chat öffnen
