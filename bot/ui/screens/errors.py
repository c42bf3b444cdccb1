"""What is said when something goes wrong, or when something cannot be used."""

from __future__ import annotations

from math import ceil
from typing import Final

from aiogram.filters.callback_data import CallbackData

from bot.core.errors import Gone, KeyLost, KeyRefused, Refused, TooFast, Trouble, Unwritable
from bot.ui import keyboards as kb
from bot.ui.callbacks import Go, Place
from bot.ui.screens.refusal import reason
from bot.ui.screens.screen import Screen
from bot.ui.texts import Locale, Markup

_SENTENCES: Final[dict[type[Trouble], str]] = {
    TooFast: "trouble-too-fast",
    KeyRefused: "trouble-key-refused",
    KeyLost: "trouble-key-lost",
    Gone: "trouble-gone",
    Unwritable: "trouble-unwritable",
}


def trouble(
    locale: Locale,
    error: Trouble,
    back: Place | None = None,
    again: CallbackData | None = None,
) -> Screen:
    """Say what happened, what became of the money, and what to do next.

    Not for a lost answer to a purchase: that is ``confirm.checking``.

    Args:
        back: where **Back** leads; the menu without it.
        again: what **Try again** repeats.
    """
    retry = kb.button(locale.plain("button-try-again"), again) if again else None
    return Screen(
        explained(locale, error), kb.keyboard([retry], [kb.back(locale, Go(to=back or Place.MENU))])
    )


def explained(locale: Locale, error: Trouble) -> Markup:
    """Return the sentences of :func:`trouble`, for a note on another screen."""
    match error:
        case Refused(refusal=refusal, message=message):
            return reason(locale, refusal, message)
        case TooFast(retry_after_seconds=float() | int() as seconds):
            return locale.html("trouble-too-fast-seconds", seconds=max(ceil(seconds), 1))
        case KeyRefused(banned=True):
            return locale.html("trouble-banned")
        case _:
            return locale.html(_SENTENCES.get(type(error), "trouble-unreachable"))


def unexpected(locale: Locale, back: Place | None = None) -> Screen:
    """Say that the bot itself failed."""
    return Screen(
        locale.html("trouble-unexpected"), kb.keyboard([kb.back(locale, Go(to=back or Place.MENU))])
    )


def hint_media(locale: Locale) -> Screen:
    """Answer a photo or a voice message."""
    return Screen(locale.html("hint-media"), kb.keyboard([kb.menu(locale)]))


def expired_button(locale: Locale) -> str:
    """Return the toast for a button of an older version, or of something long over."""
    return locale.plain("toast-expired")


def toast_not_allowed(locale: Locale) -> str:
    """Return the toast for a tap of someone who is not on the allowlist."""
    return locale.plain("toast-not-allowed")
