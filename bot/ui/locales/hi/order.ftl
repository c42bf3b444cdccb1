## The card
card-number = नंबर: { $phone }
card-charged = कटे: { $charged }
card-expiry = समाप्ति: { $relative }, { $clock }
card-state = स्थिति: { $state }
card-elsewhere = इस चैट के बाहर, उसी खाते से दिया गया।
card-pressed-cancel = { $group } में { $name } ने रद्द करें दबाया।
card-pressed-next = { $group } में { $name } ने अगला SMS दबाया।
card-pressed-anonymous-cancel = { $group } के एक गुमनाम एडमिन ने रद्द करें दबाया।
card-pressed-anonymous-next = { $group } के एक गुमनाम एडमिन ने अगला SMS दबाया।

state-waiting = ⏳ SMS का इंतज़ार है। कोड अपने-आप यहाँ आएगा।
state-waiting-next = { $sms ->
    [one] ⏳ अगले SMS का इंतज़ार है, { $sms } यहाँ है
   *[other] ⏳ अगले SMS का इंतज़ार है, { $sms } यहाँ हैं
}
state-received = { $sms ->
    [0] ✉️ SMS यहाँ आ रहा है
    [one] ✉️ { $sms } SMS यहाँ है
   *[other] ✉️ { $sms } SMS यहाँ हैं
}
state-completed = { $sms ->
    [0] बिना SMS के पूरा हुआ
   *[other] ✅ पूरा हुआ, { $sms } SMS
}
state-failed = { $sms ->
    [0] ⚠️ बिना SMS के खत्म हुआ
   *[other] ✅ पूरा हुआ, { $sms } SMS
}
state-cancelled = ✖️ रद्द हुआ
state-cancelled-refunded = ✖️ रद्द हुआ, { $charged } आपके बैलेंस में वापस आ गए हैं
state-unknown = { $state }

button-copy-number = नंबर कॉपी करें
button-cancel = रद्द करें

## A code
code-unsure = ✉️ SMS आया है। पक्का नहीं कि कोड कौन-सा हिस्सा है, इसलिए यह पूरा है:
code-erased = ✉️ इस SMS का टेक्स्ट मिटा दिया गया है, जैसा गोपनीयता में वादा है।
code-source = { $service } · { $flag } · { $digits }
code-source-erased = { $service } · { $flag }
sms-cut = [बाकी हिस्सा Telegram के लिए बहुत लंबा है]
sms-erased = [मिटाया गया, जैसा गोपनीयता में वादा है]

button-copy-code = कोड कॉपी करें
button-copy-sms = SMS कॉपी करें
button-next-sms = अगला SMS
button-waiting-next = अगले SMS का इंतज़ार

## The end
ended-one =
    { $ending }

    { $thing }
    नंबर: { $phone }
ended-several = { $orders ->
    [one] { $orders } ऑर्डर खत्म हुआ:
   *[other] { $orders } ऑर्डर खत्म हुए:
}
ended-item = • { $thing } { $digits }: { $ending }। { $charged }
ended-with-sms = पूरा हुआ, { $sms } SMS
ended-cancelled = रद्द हुआ, { $charged } आपके बैलेंस में वापस आ गए हैं
ended-cancelled-unpriced = रद्द हुआ, जितने लगे थे वे आपके बैलेंस में वापस आ गए हैं
ended-cancelled-elsewhere = रद्द हुआ, पर मेरे द्वारा नहीं
ended-failed = बिना SMS के खत्म हुआ
ended-completed = बिना SMS के पूरा हुआ
ended-unclear = खत्म हुआ
charged-unknown = कटे: पता नहीं
balance-before = पहले बैलेंस: { $balance }
balance-before-first = इनमें से पहले ऑर्डर से पूर्व बैलेंस: { $balance }
balance-now = अब बैलेंस: <b>{ $balance }</b>
balance-unknown = अब बैलेंस: अभी पढ़ा नहीं जा सकता, बैलेंस देखें

## A purchase in doubt
found-one = ✅ आपकी खरीद हो गई: यह नया ऑर्डर आपके खाते पर है, और मैं इसके SMS का इंतज़ार कर रहा हूँ।
found-several =
    🔎 शायद आपकी खरीद हो गई है, लेकिन { $orders } नए ऑर्डर इससे मेल खाते हैं। मैं अंदाज़ा नहीं लगाता; ये सभी यहाँ हैं।

    मैं हर एक के SMS का इंतज़ार कर रहा हूँ।
found-item = • { $thing } · { $phone } · { $charged }
watch-ended =
    ⌛ jiema.my नहीं बता रहा कि यह ऑर्डर कैसे खत्म हुआ। मैंने देखना बंद कर दिया है।

    { $thing }
    नंबर: { $phone }

    एक बार और देखने के लिए इसे खोलें, या पैसों का क्या हुआ, यह अपने बैलेंस में देखें।
