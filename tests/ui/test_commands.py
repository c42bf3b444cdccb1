from __future__ import annotations

from bot.ui.commands import NAMES, commands
from bot.ui.screens import errors
from bot.ui.texts import Locale


def test_the_command_list_is_what_telegram_accepts(every_locale: list[Locale]) -> None:
    for locale in every_locale:
        listed = commands(locale)
        assert [command.command for command in listed] == list(NAMES)
        assert all(1 <= len(command.description) <= 256 for command in listed)


def test_toasts_fit(every_locale: list[Locale]) -> None:
    toasts = (
        errors.expired_button,
        errors.toast_not_allowed,
    )
    for locale in every_locale:
        assert all(1 <= len(toast(locale)) <= 200 for toast in toasts)
