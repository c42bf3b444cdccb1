from __future__ import annotations

import pytest

from bot.core.catalogue import Country, Service
from bot.ui.search import narrowed, search_countries, search_services, split_pair
from bot.ui.texts import Locale

SERVICES = [
    Service(place, code, slug, name)
    for place, (code, slug, name) in enumerate(
        [
            ("tg", "telegram", "Telegram"),
            ("wa", "whatsapp", "WhatsApp"),
            ("go", "google", "Google, YouTube, Gmail"),
            ("ge", "google-voice", "Google Voice"),
            ("lf", "tiktok", "TikTok/Douyin"),
            ("me", "line", "LINE"),
            ("vi", "viber", "Viber"),
            ("cf", "cafe-ole", "Café Olé"),
            ("ls", "lieferando", "Straße & Łódź"),
            ("st", "south", "South Market"),
            ("zz", "online", "Only Online"),
        ],
        start=1,
    )
]
COUNTRIES = [
    Country(place, str(place), slug, name)
    for place, (slug, name) in enumerate(
        [
            ("my", "Malaysia"),
            ("mw", "Malawi"),
            ("ml", "Mali"),
            ("hk", "Hong Kong"),
            ("uk", "England"),
            ("kr", "South Korea"),
            ("za", "South Africa"),
            ("ci", "Ivory Coast"),
            ("us", "USA"),
            ("tg", "Togo"),
        ],
        start=1,
    )
]


@pytest.mark.parametrize(
    ("typed", "service", "left"),
    [
        ("telegram", "Telegram", None),
        ("tg", "Telegram", None),
        ("telegram m", "Telegram", ["Malaysia", "Malawi", "Mali"]),
        ("tele mala", "Telegram", ["Malaysia", "Malawi"]),
        ("malaysia tele", "Telegram", ["Malaysia"]),
        ("google voice", "Google Voice", None),
        ("google voice hong", "Google Voice", ["Hong Kong"]),
    ],
)
def test_a_service_is_meant_while_one_types(
    en: Locale, typed: str, service: str, left: list[str] | None
) -> None:
    found = narrowed(typed, SERVICES, COUNTRIES, en)
    assert found is not None
    assert found[0].name == service
    countries = found[1]
    if left is None:
        assert countries is None
    else:
        assert countries is not None
        assert {country.name for country in countries} >= set(left)
        assert [country.name for country in countries[: len(left)]] == left


@pytest.mark.parametrize("typed", ["te", "tele", "mala", "telegram xq", "qq my", ""])
def test_no_service_is_meant_yet(en: Locale, typed: str) -> None:
    assert narrowed(typed, SERVICES, COUNTRIES, en) is None


def names(query: str) -> list[str]:
    return [service.name for service in search_services(query, SERVICES)]


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("tg", "Telegram"),
        ("TELEGRAM", "Telegram"),
        ("  tele  ", "Telegram"),
        ("telegarm", "Telegram"),
        ("telegrm", "Telegram"),
        ("telegrqm", "Telegram"),
        ("ttelegram", "Telegram"),
        ("telgr", "Telegram"),
        ("tik tok", "TikTok/Douyin"),
        ("douyin", "TikTok/Douyin"),
        ("youtube", "Google, YouTube, Gmail"),
        ("google voice", "Google Voice"),
        ("googlevoice", "Google Voice"),
        ("cafe ole", "Café Olé"),
        ("CAFÉ", "Café Olé"),
        ("strasse", "Straße & Łódź"),
        ("lodz", "Straße & Łódź"),
        ("lne", "LINE"),
    ],
)
def test_a_service_is_found_first(query: str, first: str) -> None:
    assert names(query)[0] == first


def test_better_matches_come_first_and_equal_ones_as_given() -> None:
    assert names("line") == ["LINE", "Only Online"]
    assert names("google") == ["Google, YouTube, Gmail", "Google Voice"]


@pytest.mark.parametrize("query", ["", "  ", "!?", "xqzjk", "te1egr4m", "x"])
def test_nothing_is_found_where_nothing_fits(query: str) -> None:
    assert names(query) == []


def test_typos_are_not_added_to_what_fits() -> None:
    assert names("viber") == ["Viber"]


def test_the_limit_is_kept() -> None:
    assert len(search_services("e", SERVICES, limit=3)) == 3


def test_a_changed_list_is_searched_anew() -> None:
    assert search_services("signal", SERVICES) == []
    signal = Service(99, "sg", "signal", "Signal")
    assert search_services("signal", [*SERVICES, signal]) == [signal]


@pytest.mark.parametrize(
    ("query", "slugs"),
    [
        ("my", ["my"]),
        ("gb", ["uk"]),
        ("uk", ["uk"]),
        ("united kingdom", ["uk"]),
        ("england", ["uk"]),
        ("korea", ["kr"]),
        ("cote d'ivoire", ["ci"]),
        ("mala", ["my", "mw"]),
        ("malasia", ["my"]),
        ("hongkong", ["hk"]),
    ],
)
def test_countries_in_english(en: Locale, query: str, slugs: list[str]) -> None:
    assert [country.slug for country in search_countries(query, COUNTRIES, en)] == slugs


@pytest.mark.parametrize(
    ("query", "slug"),
    [
        ("малайзия", "my"),
        ("Малазия", "my"),
        ("корея", "kr"),
        ("соединённые", "us"),
        ("malaysia", "my"),
    ],
)
def test_countries_in_the_persons_language(ru: Locale, query: str, slug: str) -> None:
    assert search_countries(query, COUNTRIES, ru)[0].slug == slug


@pytest.mark.parametrize(
    ("query", "pair"),
    [
        ("telegram malaysia", ("tg", "my")),
        ("malaysia telegram", ("tg", "my")),
        ("Telegarm, Malasia", ("tg", "my")),
        ("tg my", ("tg", "my")),
        ("wa tg", ("wa", "tg")),
        ("whatsapp south korea", ("wa", "kr")),
        ("south korea whatsapp", ("wa", "kr")),
        ("google voice hong kong", ("ge", "hk")),
        ("hong kong tik tok", ("lf", "hk")),
        ("line uk", ("me", "uk")),
    ],
)
def test_service_and_country_in_one_go(en: Locale, query: str, pair: tuple[str, str]) -> None:
    found = split_pair(query, SERVICES, COUNTRIES, en)
    assert found is not None
    assert (found[0].code, found[1].slug) == pair


def test_service_and_country_in_the_persons_language(ru: Locale) -> None:
    found = split_pair("телеграм телеграм", SERVICES, COUNTRIES, ru)
    assert found is None
    found = split_pair("telegram малайзия", SERVICES, COUNTRIES, ru)
    assert found is not None
    assert (found[0].code, found[1].slug) == ("tg", "my")


@pytest.mark.parametrize(
    "query",
    [
        "",
        "telegram",
        "malaysia",
        "google voice",
        "south korea",
        "hong kong",
        "telegram mal",
        "telegram south",
        "telegram nowhere",
        "telegram laysia",
        "nothing malaysia",
    ],
)
def test_no_pair_where_there_is_doubt(en: Locale, query: str) -> None:
    assert split_pair(query, SERVICES, COUNTRIES, en) is None
