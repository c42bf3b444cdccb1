## The message of an order in a group
post-number = नंबर: { $phone }
post-state = स्थिति: { $state }
post-pressed-cancel = { $name } ने रद्द करें दबाया।
post-pressed-next = { $name } ने अगला SMS दबाया।
post-pressed-anonymous-cancel = एक गुमनाम एडमिन ने रद्द करें दबाया।
post-pressed-anonymous-next = एक गुमनाम एडमिन ने अगला SMS दबाया।
post-trouble = ⚠️ jiema.my ने इसे अभी नहीं लिया; कुछ नहीं बदला। कृपया एक मिनट बाद फिर दबाएँ।

post-waiting = ⏳ SMS का इंतज़ार है
post-waiting-next = { $sms ->
    [one] ⏳ अगले SMS का इंतज़ार है, { $sms } आ चुका है
   *[other] ⏳ अगले SMS का इंतज़ार है, { $sms } आ चुके हैं
}
post-received = { $sms ->
    [0] ✉️ SMS आ रहा है
    [one] ✉️ { $sms } SMS आ चुका है
   *[other] ✉️ { $sms } SMS आ चुके हैं
}
post-completed = { $sms ->
    [0] बिना SMS के पूरा हुआ
   *[other] ✅ पूरा हुआ, { $sms } SMS
}
post-failed = { $sms ->
    [0] ⚠️ बिना SMS के खत्म हुआ
   *[other] ✅ पूरा हुआ, { $sms } SMS
}
post-cancelled = ✖️ रद्द हुआ
post-unknown = { $state }

## A code in a group
post-source = { $service } · { $flag } · { $phone }
post-source-erased = { $service } · { $flag }
post-code-came = ✉️ SMS आ गया है। कोड दिखाएँ बटन इसका कोड उन्हीं को दिखाता है, जिन्हें देखने की अनुमति है।
post-code-hidden = ढका हुआ है, ताकि सरसरी नज़र में न दिखे। यहाँ हर कोई एक टैप से इसे खोल सकता है।
post-code-unsure = ✉️ SMS आ गया है। पक्का नहीं कि कोड कौन-सा हिस्सा है, इसलिए यह पूरा है:

button-show-code = कोड दिखाएँ

## Answers to those who press
toast-code = { $service }: { $code }
toast-code-none = अभी कोई SMS नहीं आया है। दिखाने को कुछ नहीं है।
toast-code-erased = इस SMS का टेक्स्ट मिटा दिया गया है, जैसा गोपनीयता में वादा है।
toast-cancel-sure = रद्द करने के लिए 5 सेकंड के भीतर “रद्द करें” एक बार और दबाएँ।
toast-cancelling = ⏳ रद्द किया जा रहा है…
toast-cancel-late = रद्द करने के लिए देर हो चुकी है: ऑर्डर की स्थिति देखें।
toast-asking-next = ⏳ अगला SMS माँगा जा रहा है…
toast-next-late = अब और SMS नहीं माँगा जा सकता: ऑर्डर की स्थिति देखें।
toast-only-owner = यहाँ सिर्फ़ { $name } दबा सकते हैं।
toast-only-administrators = यहाँ सिर्फ़ { $name } और इस ग्रुप के एडमिन दबा सकते हैं।
toast-only-members = यहाँ सिर्फ़ { $name } और इस ग्रुप के सदस्य दबा सकते हैं।
toast-only-members-unseen = मैं यहाँ नहीं देख सकता कि सदस्य कौन है, इसलिए सिर्फ़ { $name } और एडमिन दबा सकते हैं।
toast-name-unknown = ऑर्डर देने वाले
toast-not-known-now = अभी पता नहीं चल रहा कि आप यहाँ दबा सकते हैं या नहीं। कृपया थोड़ी देर बाद फिर कोशिश करें।

## Low balance, in a group
post-low-balance = 💰 यहाँ दिखने वाले ऑर्डर का बैलेंस अब { $least } से कम है। { $name } jiema.my पर पैसे डाल सकते हैं।
