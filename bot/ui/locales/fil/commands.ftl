command-start = Magsimula, o ikonekta ang account mo
command-menu = Pangunahing menu
command-buy = Bumili ng numero
command-orders = Mga aktibong order
command-history = Lahat ng order mo
command-stats = Ang nagastos mo at ang mga dumating, may larawan
command-export = Mga order mo bilang file; all para sa lahat ng naka-store
command-groups = Mga group na nakakakita ng mga order mo
command-balance = Ang balance mo
command-settings = Wika at key
# Shown in this language, and readable by those who know none of it: keep the sign and the words
# for "language" in other scripts, this language's own word first.
command-language = 🌐 Wika · Language · Язык · 语言 · اللغة · भाषा
command-help = Paano ito gumagana, sa sampung linya
command-privacy = Ano ang naka-store dito, at gaano katagal
command-forget = Burahin ang lahat ng naka-store tungkol sa iyo
command-cancel = Itigil ang pag-type; hindi nagkakansela ng order

## In groups
command-group-link = Ipakita rito ang mga order mo
command-group-unlink = Itigil ang pagpapakita rito ng mga order mo
command-group-help = Ano ang ginagawa ko rito

## What Telegram shows of the bot: in an empty chat (at most 512 characters), and in its page (120)
bot-description =
    Magrenta ng numero ng telepono at kunin ang SMS code nito rito mismo.

    Ikonekta ang jiema.my account mo gamit ang key, pumili ng serbisyo at bansa, at i-tap ang “Bilhin”. Kusang darating ang code.
bot-short-description = Magrenta ng numero, kunin ang SMS code sa chat na ito. Front-end ng jiema.my
