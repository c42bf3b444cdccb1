## The groups of a person
groups =
    👥 <b>Groups</b>

    A group can see how your orders stand. You choose what it sees, and for which orders.

    Tap Add to a group and pick one where you are an administrator. The button works once, within 10 minutes.
groups-linked =
    👥 <b>Groups</b>

    Tap a group to choose what it sees. ⏸ stands where nothing is shown for now.

    Add to a group links another one, where you are an administrator. The button works once, within 10 minutes.
groups-no-key =
    👥 <b>Groups</b>

    A group can see how your orders stand. First connect your key: tap Get a key, create one, and paste it here.
groups-no-key-linked =
    👥 <b>Groups</b>

    These stay linked, but without a key you cannot buy. To go on, tap Get a key, create one, and paste it here.
groups-topic =
    <b>One topic of a group</b>

    Add me to the group first. Then send /link in the topic you want.

    <b>You write there anonymously</b>

    Then I cannot see who you are. Send this line there instead, within 10 minutes. It works once, and a tap copies it:

    { $line }

button-groups = 👥 Groups
button-add-to-group = ➕ Add to a group
button-topic = A topic, or anonymous?
button-link = { $name }
button-link-suspended = ⏸ { $name }

## One group
link-group =
    👥 <b>{ $title }</b>

    The whole group sees your orders. For a single topic, send /link in it.
link-topic =
    👥 <b>{ $title }</b>

    One topic sees your orders. For another one, send /link there.
link-choose = Whether an order is shown there at all, you choose each time you buy.
link-suspended =
    👥 <b>{ $title }</b>

    ⏸ { $why }
link-why-removed = I am no longer in this group, so nothing is shown there. Add me again; then everything goes on.
link-why-restricted = I may not write in this group, so nothing is shown there. Let me send messages there, then tap Try again.
link-why-topic = The topic is closed or deleted, so nothing is shown there. Open it again and tap Try again, or send /link in another topic.
link-why-owner = You are not an administrator of this group now, so nothing of yours is shown there. Once you are one, tap Try again.
link-content =
    <b>What of a code does { $title } see?</b>

    <b>Status only</b>: how the order stands, no SMS and no code.

    <b>Code hidden</b>: code and SMS covered. That keeps them from a glance, not from members: each can uncover them.

    <b>Code shown</b>: code and SMS for all members.

    With the first two, Show code shows it only to the one who presses it and may.
link-pressers =
    <b>Who may press the buttons in { $title }?</b>

    You always may. Cancel and Next SMS act on your order, Show code shows its code. The message says who pressed.
link-happenings =
    <b>What makes me write in { $title }?</b>

    Once an order's message is there, it always shows how the order stands.
link-language = 🌐 In which language shall I write in { $title }?
link-unlink =
    <b>Unlink { $title }?</b>

    Nothing more of yours is shown there. What is there stays. Your orders go on in this chat.

button-link-content = { $content ->
    [hidden] 💬 Code hidden
    [shown] 💬 Code shown
   *[status] 💬 Status only
}
button-link-pressers = { $pressers ->
    [administrators] 👆 Buttons: administrators
    [members] 👆 Buttons: all members
   *[owner] 👆 Buttons: only you
}
button-link-happenings = 🔔 When: { $on } of { $all }
button-link-masked = 🔢 Numbers: masked
button-link-unmasked = 🔢 Numbers: whole
button-link-language = 🌐 { $name }
button-content = { $content ->
    [hidden] Code hidden
    [shown] Code shown
   *[status] Status only
}
button-pressers = { $pressers ->
    [administrators] Administrators too
    [members] All members
   *[owner] Only you
}
button-happening-on = ✅ { $happening ->
    [placed] Order placed
    [code] Code received
    [ended] Ended without a code
    [cancelled] Cancelled
   *[low_balance] Low balance
}
button-happening-off = ▫️ { $happening ->
    [placed] Order placed
    [code] Code received
    [ended] Ended without a code
    [cancelled] Cancelled
   *[low_balance] Low balance
}
button-language-mine = As in this chat
button-repair = Repair
button-unlink = Unlink
button-unlink-now = Unlink

## Beside these screens
note-linked = ✅ <b>{ $title }</b> is linked. Choose here what it sees.
note-unlinked = ✅ <b>{ $title }</b> is unlinked. Nothing more of yours is shown there.
note-link-works = ✅ Your orders are shown there again.
note-link-still = I have just tried, and it is still so:
note-link-gone = This group is no longer linked.
note-link-unasked = Telegram does not answer right now. Please try again in a minute.

## A link that stopped, in the owner's chat
notice-link-suspended =
    ⏸ <b>{ $title }</b> no longer sees your orders.

    { $why }

    Your codes come here as always.

## What is said in a group
group-linked = { $where ->
    [topic] 🔗 <b>{ $name }</b> has linked this topic: orders of theirs can appear here. They choose which.
   *[group] 🔗 <b>{ $name }</b> has linked this group: orders of theirs can appear here. They choose which.
}
group-linked-anonymous = { $where ->
    [topic] 🔗 An administrator has linked this topic: orders of theirs can appear here. They choose which.
   *[group] 🔗 An administrator has linked this group: orders of theirs can appear here. They choose which.
}
group-choose-topic = 👋 Send /link in the topic you want, and orders appear there. To use General, send it here.
group-choose-topic-anonymous =
    👋 Send this line in the topic you want, and orders appear there. To use General, send it here.

    { $line }
group-not-administrator = Only an administrator of this group can link it. Once you are one, send /link again.
group-need-key = 🔑 First connect your key in the private chat with me. Then send /link here again.
group-anonymous = You write here anonymously, so I cannot see who you are. In the private chat with me, send /groups, tap “A topic, or anonymous?”, and send the line from there here.
group-used-up = This is used up, or older than 10 minutes. Send /groups in the private chat with me and tap Add to a group again. Or send /link here, unless you write anonymously.
group-unasked = Telegram does not tell me right now who is an administrator here. Nothing was linked. Please try again in a minute.
group-unsaved = I cannot save anything at the moment. Nothing was changed. Please try again in a few minutes.
group-unlinked = ✅ Unlinked. Nothing more of { $name } is shown here.
group-not-linked = You have not linked this group, so there is nothing to unlink. Who has linked it sends /unlink here, or unlinks it in the private chat with me.
group-unlink-anonymous = You write here anonymously, so I cannot see whose orders to stop. In the private chat with me, send /groups and unlink this group there.
group-help =
    I show here how orders on jiema.my stand, for those who want that.

    /link shows your orders here: in the topic where you send it, or in the whole group. You need to be an administrator.
    /unlink stops it.

    Everything else is in the private chat with me.

button-private-chat = Open the private chat
