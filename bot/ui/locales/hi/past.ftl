## Finding an order again
find =
    🔎 <b>ऑर्डर खोजें</b>

    उसके नंबर या SMS का कोई हिस्सा यहाँ लिखें, या किसी सेवा पर टैप करें।

    मैं उन ऑर्डर में खोजता हूँ, जो मैंने देखे हैं। जो पुराने नंबर और SMS मिटा दिए गए हैं, वे नहीं मिलते।
find-none-seen = मैंने अभी तक आपका कोई ऑर्डर नहीं देखा है।
find-service = 🔎 <b>{ $name }</b>: खोलने के लिए किसी ऑर्डर पर टैप करें।
find-words = 🔎 “{ $words }” वाले ऑर्डर: खोलने के लिए किसी पर टैप करें।
find-nothing = 🔎 मैंने जो ऑर्डर देखे हैं, उनमें से किसी के नंबर या SMS में “{ $words }” नहीं है।
find-more = कुछ और खोजने के लिए उसे यहाँ लिखें।

button-find = 🔎 ऑर्डर खोजें
button-find-service = { $name } ({ $orders })

## Figures
stats-title = { $days ->
    [one] 📊 <b>यहाँ की खरीद, { $days } दिन</b>
   *[other] 📊 <b>यहाँ की खरीद, { $days } दिन</b>
}
stats-none = इस दौरान यहाँ कुछ नहीं खरीदा गया।
stats-spent = { $orders ->
    [one] खर्च: <b>{ $spent }</b>, { $orders } ऑर्डर पर, रद्द हुए छोड़कर
   *[other] खर्च: <b>{ $spent }</b>, { $orders } ऑर्डर पर, रद्द हुए छोड़कर
}
stats-received = SMS आया: { $settled } में से <b>{ $received }</b>
stats-time = ऑर्डर के पहले SMS में से आधे { $time } के भीतर आए।
stats-line = { $name }: { $settled } में से { $received }, { $spent }
# The label is a code such as TG, as it stands in the picture.
stats-line-drawn = <b>{ $label }</b> { $name }: { $settled } में से { $received }, { $spent }
stats-legend = चित्र में: A हर दिन का खर्च, B सेवा के अनुसार SMS, C देश के अनुसार SMS, D पहले SMS तक के सेकंड।

button-stats = 📊 आँकड़े
button-days = { $days ->
    [one] { $days } दिन
   *[other] { $days } दिन
}

## Files to take away
export-orders = { $orders ->
    [one] 📄 आपका एकमात्र ऑर्डर जो मैंने देखा है, उसके नंबर और SMS के साथ। यह फ़ाइल अपने तक ही रखें।
   *[other] 📄 आपके सभी { $orders } ऑर्डर जो मैंने देखे हैं, उनके नंबर और SMS के साथ। यह फ़ाइल अपने तक ही रखें।
}
export-none = मैंने आपका कोई ऑर्डर नहीं देखा है, इसलिए फ़ाइल में डालने को कुछ नहीं है।
export-all = 📄 आपके बारे में यहाँ सहेजा गया सब कुछ, पर आपकी कुंजी नहीं। यह फ़ाइल अपने तक ही रखें।
export-under-way = आपकी फ़ाइल बन रही है। थोड़ी देर में यहाँ आ जाएगी।
export-unsent = 📄 पक्का नहीं कि आपकी फ़ाइल पहुँची है। अगर वह यहाँ नहीं है, तो कृपया एक मिनट बाद फिर कोशिश करें।
privacy-export = /export आपके ऑर्डर तालिका में देता है, /export all आपके बारे में सहेजा गया सब कुछ, कुंजी को छोड़कर।

button-export = 📄 एक्सपोर्ट
button-export-all = 📄 सहेजा गया सब कुछ
