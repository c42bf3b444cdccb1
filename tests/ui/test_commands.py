from __future__ import annotations

import unicodedata

from bot.ui.commands import NAMES, commands, description, short_description
from bot.ui.screens import errors
from bot.ui.texts import Locale


def test_the_command_list_is_what_telegram_accepts(every_locale: list[Locale]) -> None:
    for locale in every_locale:
        listed = commands(locale)
        assert [command.command for command in listed] == list(NAMES)
        assert all(1 <= len(command.description) <= 256 for command in listed)


def test_descriptions_fit(every_locale: list[Locale]) -> None:
    for locale in every_locale:
        assert 1 <= len(description(locale)) <= 512
        assert 1 <= len(short_description(locale)) <= 120


def test_those_who_know_none_of_it_find_the_language(every_locale: list[Locale]) -> None:
    for locale in every_locale:
        for text in (locale.plain("command-language"), locale.plain("button-language")):
            assert text.startswith("🌐")
            scripts = {unicodedata.name(sign).split()[0] for sign in text if sign.isalpha()}
            assert len(scripts) >= 3, (locale.code, text)


def test_toasts_fit(every_locale: list[Locale]) -> None:
    toasts = (
        errors.expired_button,
        errors.toast_not_allowed,
    )
    for locale in every_locale:
        assert all(1 <= len(toast(locale)) <= 200 for toast in toasts)
