"""In which language somebody is spoken to, and by which code Telegram knows it."""

from __future__ import annotations

from typing import Final

from bot.core.account import Account
from bot.ui.texts import Locale, Texts

_TELEGRAM_CODES: Final = {"fil": "tl"}
"""Telegram's own codes, where they are not CLDR's."""

_TWO_LETTERS: Final = 2

_OFFERED_FROM: Final = "en"
"""What Telegram says of many whose language it is not."""


def spoken(texts: Texts, account: Account | None, telegram_language: str | None) -> Locale:
    """Return the language chosen here, else Telegram's, else the account's, else the default.

    Args:
        telegram_language: ``User.language_code`` of the Bot API, an IETF tag.
    """
    codes: tuple[str | None, ...] = (telegram_language,)
    if account is not None:
        codes = (account.chosen_language, telegram_language, account.site_language)
    return next(filter(None, map(texts.find, codes)), None) or texts.for_language(None)


def worth_offering(texts: Texts, account: Account, locale: Locale) -> Locale | None:
    """Return the account's own language where English is spoken only because Telegram says so."""
    if account.chosen_language is not None or locale.code != _OFFERED_FROM:
        return None
    offer = texts.find(account.site_language)
    return offer if offer is not locale else None


def telegram_code(language: str) -> str | None:
    """Return the two-letter code that ``setMyCommands`` and its like take, if there is one."""
    code = _TELEGRAM_CODES.get(language, language)
    return code if len(code) == _TWO_LETTERS else None
