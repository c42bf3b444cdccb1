from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from bot.ui.texts import LOCALES, Locale, Texts

STAND_IN_LANGUAGES = ("ar", "ru", "zh")
"""English texts under other languages' names: right to left, many plural forms, wide signs."""


def pytest_collection_finish(session: pytest.Session) -> None:
    """Parse every language before forks do so each, if a test asks for all."""
    if any("every_locale" in getattr(item, "fixturenames", ()) for item in session.items):
        all_of_them = Texts()
        for code in all_of_them.languages:
            all_of_them.for_language(code)


@pytest.fixture(scope="session")
def texts() -> Texts:
    return Texts()


@pytest.fixture(scope="session")
def en(texts: Texts) -> Locale:
    return texts.for_language("en")


@pytest.fixture(scope="session")
def other_texts(tmp_path_factory: pytest.TempPathFactory) -> Texts:
    folder: Path = tmp_path_factory.mktemp("locales")
    for code in ("en", *STAND_IN_LANGUAGES):
        shutil.copytree(LOCALES / "en", folder / code)
    return Texts(folder=folder)


@pytest.fixture(scope="session")
def ru(other_texts: Texts) -> Locale:
    return other_texts.for_language("ru")


@pytest.fixture(scope="session")
def ar(other_texts: Texts) -> Locale:
    return other_texts.for_language("ar")


@pytest.fixture(scope="session")
def every_locale(texts: Texts, other_texts: Texts) -> list[Locale]:
    real = [texts.for_language(code) for code in texts.languages]
    return [*real, *(other_texts.for_language(code) for code in STAND_IN_LANGUAGES)]
