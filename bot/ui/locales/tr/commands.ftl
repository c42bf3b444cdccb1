command-start = Başla ya da hesabını bağla
command-menu = Ana menü
command-buy = Numara al
command-orders = Etkin siparişler
command-history = Tüm siparişleriniz
command-stats = Harcamalarınız ve gelen SMS'ler, grafikle
command-export = Siparişleriniz dosya olarak; all ile saklanan her şey
command-groups = Siparişlerinizi gören gruplar
command-balance = Bakiyeniz
command-settings = Dil ve anahtar
# Shown in this language, and readable by those who know none of it: keep the sign and the words
# for "language" in other scripts, this language's own word first.
command-language = 🌐 Dil · Language · Язык · 语言 · اللغة · भाषा
command-help = Nasıl çalışır, on satırda
command-privacy = Burada ne, ne kadar süre saklanır
command-forget = Sizinle ilgili saklanan her şeyi sil
command-cancel = Yazmayı bırak; hiçbir siparişi iptal etmez

## In groups
command-group-link = Siparişlerinizi burada göster
command-group-unlink = Siparişlerinizi burada göstermeyi bırak
command-group-help = Burada ne yaptığım

## What Telegram shows of the bot: in an empty chat (at most 512 characters), and in its page (120)
bot-description =
    Bir telefon numarası kiralayın, SMS kodunu burada alın.

    jiema.my hesabınızı bir anahtarla bağlayın, hizmeti ve ülkeyi seçip “Satın al”a dokunun. Kod kendiliğinden gelir.
bot-short-description = Telefon numarası kiralayın, SMS kodunu bu sohbette alın. jiema.my için bir arayüz
