"""How long one usually waits for an SMS, and when waiting deserves a word."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import median

from bot.core.order import Order, Origin

ENOUGH_ORDERS = 5
"""Fewer tell nothing."""
WITHIN = timedelta(days=30)
MOST_ORDERS = 200
"""The latest ones are enough."""
LONGEST_SECONDS = 3600.0
"""What seems to have waited longer, or less than nothing, shows two clocks that differ."""
REMIND_BEFORE = timedelta(minutes=3)
TOGETHER = timedelta(minutes=3)
"""Orders of one person that are due so close together share a reminder."""


@dataclass(frozen=True, slots=True)
class UsualWait:
    """How long half of the orders that got an SMS waited at most, and how many they were."""

    seconds: int
    orders: int


@dataclass(frozen=True, slots=True)
class Waiting:
    """What a card says of waiting: how long is usual, and whether this order is beyond that."""

    usual: UsualWait
    overdue: bool


def usual_wait(seconds: Sequence[float]) -> UsualWait | None:
    """Return the usual wait, or ``None`` where too few orders tell it."""
    told = [each for each in seconds if 0 <= each <= LONGEST_SECONDS]
    if len(told) < ENOUGH_ORDERS:
        return None
    return UsualWait(max(1, round(median(told))), len(told))


def waits_for_first(order: Order) -> bool:
    """Whether nothing has come for an order yet, and something may."""
    return not order.ended and not order.sms


def overdue_at(order: Order, usual: UsualWait) -> datetime | None:
    """Return when an order has waited longer than usual; ``None`` for one placed elsewhere."""
    if order.origin is not Origin.BOUGHT:
        return None
    return order.placed_at + timedelta(seconds=usual.seconds)


def remind_at(order: Order) -> datetime | None:
    """Return when to remind of an order; ``None`` for one too short-lived to need it."""
    if order.expires_at is None:
        return None
    at = order.expires_at - REMIND_BEFORE
    return at if at - order.placed_at >= REMIND_BEFORE else None
