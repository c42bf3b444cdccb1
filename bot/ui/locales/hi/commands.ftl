command-start = शुरू करें, या अपना खाता जोड़ें
command-menu = मुख्य मेन्यू
command-buy = नंबर खरीदें
command-orders = चालू ऑर्डर
command-history = आपके सभी ऑर्डर
command-stats = आपका ख़र्च और आए हुए SMS, चित्र के साथ
command-export = आपके ऑर्डर फ़ाइल में; all से सहेजा गया सब कुछ
command-groups = आपके ऑर्डर देखने वाले ग्रुप
command-balance = आपका बैलेंस
command-settings = भाषा और कुंजी
# Shown in this language, and readable by those who know none of it: keep the sign and the words
# for "language" in other scripts, this language's own word first.
command-language = 🌐 भाषा · Language · Язык · 语言 · اللغة
command-help = यह कैसे काम करता है, दस लाइनों में
command-privacy = यहाँ क्या सहेजा जाता है, और कब तक
command-forget = आपके बारे में सहेजा गया सब कुछ मिटाएँ
command-cancel = लिखना बंद करें; ऑर्डर कभी रद्द नहीं होता

## In groups
command-group-link = अपने ऑर्डर यहाँ दिखाएँ
command-group-unlink = अपने ऑर्डर यहाँ दिखाना बंद करें
command-group-help = मैं यहाँ क्या करता हूँ

## What Telegram shows of the bot: in an empty chat (at most 512 characters), and in its page (120)
bot-description =
    फ़ोन नंबर किराए पर लें और उसका SMS कोड यहीं पाएँ।

    अपना jiema.my खाता कुंजी से जोड़ें, सेवा और देश चुनें, और खरीदें पर टैप करें। कोड अपने-आप आ जाता है।
bot-short-description = फ़ोन नंबर किराए पर लें, उसका SMS कोड इसी चैट में पाएँ। jiema.my का फ़्रंट-एंड
