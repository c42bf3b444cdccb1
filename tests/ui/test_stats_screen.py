from __future__ import annotations

from datetime import date

from bot.core.money import Money
from bot.core.past import Stats, Tally
from bot.ui.screens import stats as screens
from bot.ui.texts import Locale
from tests.ui.samples_past import PICTURE, WIDEST, some_stats
from tests.ui.telegram_html import length, visible

TELEGRAM = Tally("tg", "Telegram", "my", "Malaysia", 3, 3, 2, Money(96))
ELSEWHERE = Tally("tg", "Telegram", "id", "Indonesia", 1, 0, 0, Money(20))
WHATSAPP = Tally("whatsapp-business", "WhatsApp", None, None, 1, 1, 1, Money(40))
STATS = Stats(
    date(2026, 5, 21),
    (ELSEWHERE, WHATSAPP, TELEGRAM),
    (Money(0), Money(156)),
    ((75, 1), (10, 2)),
)


def test_a_caption_is_no_longer_than_telegram_takes(every_locale: list[Locale]) -> None:
    for locale in every_locale:
        for name in (WIDEST, "i" * 300, "🔥" * 300, "测" * 300):
            screen = screens.stats(locale, some_stats(90, name), PICTURE)
            assert length(visible(screen.text)) <= 1024, (locale.code, name[0])


def test_services_and_countries_are_added_up_and_the_usual_ones_first(en: Locale) -> None:
    shown = visible(screens.stats(en, STATS, PICTURE).text)
    assert "Spent: $1.56 on 5 orders" in shown
    assert "An SMS came: 3 of 4" in shown
    assert "Half of the first SMS came within 10 seconds" in shown
    lines = shown.splitlines()
    assert lines.index("tg Telegram: 2 of 3, $1.16") + 1 == lines.index(
        "whatsapp WhatsApp: 1 of 1, $0.40"
    )
    assert "MY 🇲🇾 Malaysia: 2 of 3, $0.96" in lines
    assert "? 🏳 Any country: 1 of 1, $0.40" in lines


def test_the_picture_is_asked_for_in_codes_and_numbers() -> None:
    assert screens.chart(STATS) == {
        "first_day": "2026-05-21",
        "cents": [0, 156],
        "groups": [
            [["tg", 2, 3], ["whatsapp", 1, 1]],
            [["MY", 2, 3], ["?", 1, 1], ["ID", 0, 0]],
        ],
        "seconds": [[75, 1], [10, 2]],
    }


def test_half_of_the_codes() -> None:
    assert STATS.usual_seconds == 10
    assert Stats(date(2026, 5, 21), (), (), ((10, 1), (75, 3))).usual_seconds == 75
