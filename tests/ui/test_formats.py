from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from bot.core.money import Money
from bot.ui import formats
from bot.ui.texts import Locale

AT = datetime(2026, 5, 22, 16, 30, tzinfo=timezone(timedelta(hours=8)))


@pytest.mark.parametrize(
    ("cents", "text"),
    [
        (1200, "$12.00"),
        (32, "$0.32"),
        (0, "$0.00"),
        (-5, "-$0.05"),
        (123456, "$1,234.56"),
        (10**17 + 1, "$1,000,000,000,000,000.01"),
    ],
)
def test_money_is_exact(en: Locale, cents: int, text: str) -> None:
    assert formats.money(en, Money(cents)) == text


def test_money_in_another_language(ru: Locale) -> None:
    assert formats.money(ru, Money(123456)) == "1\xa0234,56\xa0$"


def test_numbers_are_grouped(en: Locale, ru: Locale) -> None:
    assert formats.number(en, 12345) == "12,345"
    assert formats.number(ru, 12345) == "12\xa0345"


def test_times_are_in_utc(en: Locale, ru: Locale) -> None:
    assert formats.moment(en, AT).replace("\u202f", " ") == "May 22, 2026, 8:30 AM"
    assert formats.clock(ru, AT) == "08:30"


def test_time_tags_fall_back_to_utc(en: Locale) -> None:
    seconds = int(datetime(2026, 5, 22, 8, 30, tzinfo=UTC).timestamp())
    relative = f'<tg-time unix="{seconds}" format="r">May 22, 2026</tg-time>'
    assert formats.relative_tag(en, AT) == relative
    assert formats.clock_tag(en, AT).replace("\u202f", " ") == (
        f'<tg-time unix="{seconds}" format="t">8:30 AM UTC</tg-time>'
    )


@pytest.mark.parametrize(
    ("slug", "name", "text"),
    [
        ("my", "Malaysia", "Малайзия"),
        ("MY", None, "Малайзия"),
        ("uk", "England", "Великобритания"),
        ("zz", "Atlantis", "Atlantis"),
        ("", "Atlantis", "Atlantis"),
        ("zzz", "", "ZZZ"),
    ],
)
def test_countries_are_named_in_the_language(
    ru: Locale, slug: str, name: str | None, text: str
) -> None:
    assert formats.country_name(ru, slug, name) == text


def test_english_keeps_the_names_of_the_service(en: Locale) -> None:
    assert formats.country_name(en, "uk", "England") == "England"
    assert formats.country_name(en, "uk", None) == "United Kingdom"
    assert formats.country_name(en, None, None) == "Any country"


@pytest.mark.parametrize(
    ("slug", "flag"),
    [("my", "🇲🇾"), ("uk", "🇬🇧"), ("zz", "🏳"), ("", "🏳"), (None, "🏳"), ("é1", "🏳"), ("usa", "🏳")],
)
def test_flags(slug: str | None, flag: str) -> None:
    assert formats.flag(slug) == flag


@pytest.mark.parametrize(
    ("phone", "last"),
    [
        ("+60123456789", "…6789"),
        ("+60 12-345 67 89", "…6789"),
        ("12345", "…2345"),
        ("", ""),
        (None, ""),
    ],
)
def test_phones_are_shortened(phone: str | None, last: str) -> None:
    assert formats.last_digits(phone) == last


@pytest.mark.parametrize(
    ("text", "room", "shown"),
    [
        ("Telegram", 8.5, "Telegram"),
        ("Telegram", 7, "Teleg…"),
        ("two words", 5, "two…"),
        ("a\nb", 9, "a b"),
        ("测试测试", 5.5, "测试…"),
        ("测试测试", 8, "测试测试"),
        ("e\u0301e\u0301e\u0301", 3.2, "e\u0301e\u0301e\u0301"),
        ("iiiiiiiiii", 5, "iiiiiiiiii"),
        ("MMMM", 4, "M…"),
        ("", 3, ""),
    ],
)
def test_names_are_cut_by_what_is_seen(text: str, room: float, shown: str) -> None:
    assert formats.cut(text, room) == shown
