"""Data of the buttons about wishes and settings; rules as in :mod:`bot.ui.callbacks`.

A price here is only the limit a person wishes for: nothing is ever bought at it.
"""

from __future__ import annotations

from enum import StrEnum

from aiogram.filters.callback_data import CallbackData

from bot.ui.callbacks import Number


class WishFor(CallbackData, prefix="w1"):
    """Wish for a pair at no more than ``cents``; ``0`` for any price, once it is in stock."""

    service: Number
    country: Number
    cents: Number


class WishCheaper(CallbackData, prefix="wc1"):
    """Choose how much cheaper a pair is to be; the list is the one its confirm screen had."""

    service: Number
    country: Number
    sort: str
    page: Number
    parent: Number


class Unwish(CallbackData, prefix="wx1"):
    """Take a wish back, by our own id."""

    wish: Number


class SetSort(CallbackData, prefix="so1"):
    """List countries in this order from now on."""

    sort: str


class QuietStep(StrEnum):
    """What of the quiet hours is asked."""

    FROM = "f"
    UNTIL = "u"
    CLOCK = "c"
    DONE = "d"
    OFF = "o"


class Quiet(CallbackData, prefix="q1"):
    """A step on the way to quiet hours, with what was chosen before."""

    step: QuietStep
    begins: Number = 0
    ends: Number = 0
    ahead: Number = 0
