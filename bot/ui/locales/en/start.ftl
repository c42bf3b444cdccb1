start-welcome =
    👋 Here you rent a phone number and get its SMS code in this chat. Codes arrive by themselves, no need to refresh anything.

    To begin, connect your jiema.my account with a key. An API key is a password that lets this bot rent with your balance.

    1. Sign in on jiema.my and top up
    2. Create a key there
    3. Paste it here

    Your message with the key is deleted at once, and the key is stored encrypted.
start-need-key =
    🔑 For this I need your key.

    An API key is a password that lets this bot rent with your balance. Tap Get a key, create one, and paste it here.
start-not-allowed =
    This bot is private, and your Telegram account is not on its list. Nothing about you was stored.

    If you think it should be, ask the person who runs this bot.

## A pasted key
key-checking = 🔑 Checking your key…
key-connected = ✅ Connected as <b>{ $name }</b>.
key-connected-empty = There is no money on your account yet. Top up, then tap Check again.
key-cut =
    ✂️ This key looks cut off. A whole key is <code>jm_</code> and 43 characters after it.

    Copy it once more and paste it here. If you no longer see it on the site, create a new one.
key-refused =
    🚫 jiema.my does not accept this key. It may have been revoked, or a character got lost. Nothing was stored.

    Create a new one and paste it here.
key-banned =
    🚫 jiema.my does not let this account in, whatever the key. Nothing was stored.

    Please write to jiema.my support; they can tell you why.
key-unchecked =
    📡 jiema.my does not answer right now, so I could not check this key. Nothing was stored.

    Please paste it again in a few minutes.
key-unstored =
    💾 I cannot save anything at the moment, so I did not keep this key. Nothing was stored.

    Please paste it again in a few minutes.
key-in-group =
    ⚠️ That was a key, and others here could have read it. A key is a password to your balance: revoke it on jiema.my now and create a new one.

    Paste the new one only in a private chat with me.
key-message-deleted = 🧹 Your message with the key is deleted.
key-message-not-deleted = ⚠️ Telegram did not let me delete your message with the key. Please delete it yourself.

## Main menu
menu =
    💰 Balance: <b>{ $balance }</b>
    { $waiting ->
        [0] No number is waiting for an SMS.
        [one] 1 number is waiting for an SMS.
       *[other] { $waiting } numbers are waiting for an SMS.
    }
menu-no-balance =
    💰 Your balance cannot be read right now.
    { $waiting ->
        [0] No number is waiting for an SMS.
        [one] 1 number is waiting for an SMS.
       *[other] { $waiting } numbers are waiting for an SMS.
    }
