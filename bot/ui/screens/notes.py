"""Sentences that stand on a screen beside its own text."""

from __future__ import annotations

from collections.abc import Iterable

from bot.core.link import Link
from bot.ui.screens.screen import short
from bot.ui.texts import Locale, Markup, lines


def code_received(locale: Locale) -> Markup:
    """Say that cancelling came too late because an SMS is there."""
    return locale.html("refused-code-received")


def already_changed(locale: Locale) -> Markup:
    """Say that the order had changed meanwhile and this is how it stands."""
    return locale.html("refused-already-changed")


def cancelling(locale: Locale, seconds: int) -> Markup:
    """Say that cancelling waits for its turn."""
    return locale.html("note-cancelling", seconds=seconds)


def asking_next(locale: Locale, seconds: int) -> Markup:
    """Say that asking for the next SMS waits for its turn."""
    return locale.html("note-asking-next", seconds=seconds)


def unchanged(locale: Locale) -> Markup:
    """Say that a refresh brought nothing new."""
    return locale.html("note-unchanged")


def language_set(locale: Locale) -> Markup:
    """Say that the language was changed, in the new one."""
    return locale.html("note-language")


def typing_ended(locale: Locale) -> Markup:
    """Say what ``/cancel`` did: it ends typing and touches no order."""
    return locale.html("note-typing-ended")


def follows(locale: Locale) -> Markup:
    """Say that an order placed elsewhere is followed from now on."""
    return locale.html("note-follows")


def press_failed(locale: Locale) -> Markup:
    """Say in a group that nothing came of a press."""
    return locale.html("post-trouble")


def confirm_afresh(locale: Locale) -> Markup:
    """Say that the confirm screen is shown afresh and nothing was bought."""
    return locale.html("note-confirm-afresh")


def unposted(locale: Locale, links: Iterable[Link]) -> Markup:
    """Say on a new order's card which groups do not see it, against what its screen said."""
    return lines(*(locale.html("note-unposted", group=short(link.title)) for link in links))
