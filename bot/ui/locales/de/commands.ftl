command-start = Starten oder dein Konto verbinden
command-menu = Hauptmenü
command-buy = Eine Nummer kaufen
command-orders = Aktive Bestellungen
command-history = Alle deine Bestellungen
command-stats = Was du ausgegeben hast und was ankam, als Bild
command-export = Deine Bestellungen als Datei; mit all alles Gespeicherte
command-groups = Gruppen, die deine Bestellungen sehen
command-balance = Dein Guthaben
command-settings = Sprache und Schlüssel
# Shown in this language, and readable by those who know none of it: keep the sign and the words
# for "language" in other scripts, this language's own word first.
command-language = 🌐 Sprache · Language · Язык · 语言 · اللغة · भाषा
command-help = So funktioniert es, in zehn Zeilen
command-privacy = Was hier gespeichert ist und wie lange
command-forget = Alles löschen, was über dich gespeichert ist
command-cancel = Eingabe beenden; storniert nie eine Bestellung

## In groups
command-group-link = Deine Bestellungen hier zeigen
command-group-unlink = Deine Bestellungen hier nicht mehr zeigen
command-group-help = Was ich hier mache

## What Telegram shows of the bot: in an empty chat (at most 512 characters), and in its page (120)
bot-description =
    Miete eine Telefonnummer und erhalte ihren SMS-Code direkt hier.

    Verbinde dein jiema.my-Konto mit einem Schlüssel, wähle einen Dienst und ein Land, und tippe auf „Kaufen“. Der Code kommt von selbst.
bot-short-description = Miete eine Telefonnummer und erhalte ihren SMS-Code in diesem Chat. Ein Zugang zu jiema.my
