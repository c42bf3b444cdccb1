orders-active = { $orders ->
    [one] <b>{ $orders } चालू ऑर्डर।</b> खोलने के लिए उस पर टैप करें। कोड अपने-आप आता है।
   *[other] <b>{ $orders } चालू ऑर्डर।</b> खोलने के लिए किसी पर टैप करें। कोड अपने-आप आते हैं।
}
orders-none = यहाँ कोई नंबर SMS के इंतज़ार में नहीं है।
orders-elsewhere = { $orders ->
    [one] { $orders } ऑर्डर इस चैट के बाहर, उसी खाते से दिया गया। उस पर टैप करें, फिर उसके कोड यहाँ भी आएँगे।
   *[other] { $orders } ऑर्डर इस चैट के बाहर, उसी खाते से दिए गए। किसी पर टैप करें, फिर उसके कोड यहाँ भी आएँगे।
}
history = <b>आपके ऑर्डर।</b> नंबर और SMS देखने के लिए किसी पर टैप करें।
history-empty = यहाँ कोई ऑर्डर नहीं है।

button-filter-all = सभी
button-filter-waiting = इंतज़ार में
button-filter-received = मिला
button-filter-completed = पूरा हुआ
button-filter-failed = विफल
button-filter-cancelled = रद्द हुआ
