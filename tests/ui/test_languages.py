"""In which language somebody is spoken to."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.core.account import Account
from bot.ui.languages import spoken, telegram_code, worth_offering
from bot.ui.texts import LANGUAGES, Texts
from tests.languages import make_languages


@pytest.fixture(scope="module")
def several(tmp_path_factory: pytest.TempPathFactory) -> Texts:
    folder: Path = tmp_path_factory.mktemp("several")
    return Texts("zh", folder=make_languages(folder))


@pytest.mark.parametrize(
    ("chosen", "telegram", "site", "code"),
    [
        ("ar", "ru", "fil", "ar"),
        (None, "ru", "fil", "ru"),
        (None, "tl-PH", "ru", "fil"),
        (None, "xx", "fil", "fil"),
        (None, None, "ru", "ru"),
        (None, "xx", "yy", "zh"),
        (None, None, None, "zh"),
        ("gone", "ru", None, "ru"),
    ],
)
def test_the_first_that_is_known_and_spoken_here(
    several: Texts, chosen: str | None, telegram: str | None, site: str | None, code: str
) -> None:
    account = Account(1, chosen_language=chosen, site_language=site)
    assert spoken(several, account, telegram).code == code


def test_somebody_unknown(several: Texts) -> None:
    assert spoken(several, None, "ru").code == "ru"
    assert spoken(several, None, None).code == "zh"


@pytest.mark.parametrize(
    ("chosen", "speaks", "site", "offered"),
    [
        (None, "en", "ru", "ru"),
        (None, "en", "en-US", None),
        (None, "en", "yy", None),
        (None, "en", None, None),
        (None, "ar", "ru", None),
        ("en", "en", "ru", None),
    ],
)
def test_what_is_offered(
    several: Texts, chosen: str | None, speaks: str, site: str | None, offered: str | None
) -> None:
    account = Account(1, chosen_language=chosen, site_language=site)
    offer = worth_offering(several, account, several.for_language(speaks))
    assert (offer and offer.code) == offered


def test_telegrams_codes_have_two_letters() -> None:
    codes = {language: telegram_code(language) for language in LANGUAGES}
    assert codes.pop("fil") == "tl"
    assert all(code == language for language, code in codes.items())
    assert telegram_code("yue") is None


def test_languages_stand_in_the_web_sites_order(several: Texts) -> None:
    assert list(several.languages) == ["en", "zh", "ru", "ar", "fil"]
