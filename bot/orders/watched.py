"""One watched order as its key's schedule sees it: when it was looked at, and how it presses. Pure.

Seconds are of a clock that only grows; ``expires_in`` turns the wall clock's expiry into them.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import datetime
from typing import Self

from bot.core.order import Order, Status

IDLE_LOOK_SECONDS = 20.0
"""A received order gets no SMS unless another is asked for elsewhere; it is looked at rarely."""
OVERDUE_SECONDS = 75 * 60.0
"""Past its expiry by this much an order is looked at rarely; the clocks may differ by an hour."""
LAST_LOOK_SECONDS = 2.0
"""So long before its expiry an order is looked at, lest an SMS of the last moment be missed."""
END_LOOK_SECONDS = 1.0
"""So long after its expiry an order is looked at, to tell how it ended."""
ENDING_SECONDS = 60.0
"""So long before and after its expiry an order presses more."""
YOUNG_SECONDS = 120.0
"""Most SMS come within the first minutes of waiting."""

_LIKELY = 2.0
_UNLISTED = 3.0
_IDLE = 0.1


@dataclass(slots=True)
class Watched:
    """An order and what its schedule remembers of it.

    Attributes:
        waits_since: when it began to wait for the SMS it waits for.
        looked_at: the last look by id; minus infinity before the first.
        listed_at: the last list call that had it.
        shown: the status the list showed it with, since its own last changed.
        told: whether the list has shown it as changed, and no look has followed yet.
        missing: whether the last list call did not have it.
        gone_since: since when the API says that it knows no such order.
        rests_until: not looked at before this: its stored key cannot be used.
    """

    order: Order
    waits_since: float
    looked_at: float = -math.inf
    listed_at: float = -math.inf
    shown: str | None = None
    told: bool = False
    missing: bool = False
    gone_since: float | None = None
    rests_until: float = -math.inf

    @classmethod
    def new(cls, order: Order, now: float, wall: datetime) -> Self:
        """Return an order that has not been looked at yet."""
        began = order.sms[-1].received_at if order.sms else None
        return cls(order, now - ((wall - (began or order.placed_at)).total_seconds()))

    def update(self, order: Order, now: float) -> None:
        """Take note of the order's new state; an older one never replaces a newer."""
        if order.version < self.order.version:
            return
        if order.status is not self.order.status:
            self.waits_since, self.shown = now, None
        if order.version > self.order.version:
            self.gone_since = None
        self.order, self.rests_until = order, -math.inf

    def listed(self, status: str | None, now: float) -> None:
        """Take note of the status a list call showed it with; ``None``: it was not there.

        A list that lags may say an old status again and again; it is believed once.
        """
        self.missing = status is None
        if status is None:
            return
        self.listed_at = now
        if status != self.shown:
            self.shown = status
            self.told = self.told or Status.parse(status) is not self.order.status

    @property
    def was_listed(self) -> bool:
        """Whether a list call since the last look had it."""
        return self.listed_at > self.looked_at > -math.inf

    def expires_in(self, wall: datetime) -> float:
        """Return the seconds until its expiry, negative after it; infinity without one."""
        if self.order.expires_at is None:
            return math.inf
        return (self.order.expires_at - wall).total_seconds()

    def is_idle(self, expires_in: float) -> bool:
        """Whether nothing is expected of it soon."""
        if self.order.status is Status.RECEIVED:
            return not -ENDING_SECONDS <= expires_in <= 0
        return expires_in < -OVERDUE_SECONDS

    def edge_at(self, now: float, expires_in: float) -> float | None:
        """Return when to look because it expires: just before and just after, once each."""
        expiry = now + expires_in
        for at in (expiry - LAST_LOOK_SECONDS, expiry + END_LOOK_SECONDS):
            if self.looked_at < at < math.inf and now < at + ENDING_SECONDS:
                return at
        return None

    def urgency(self, now: float, expires_in: float, *, idle: bool) -> float:
        """Return how much a turn presses: the seconds since the last, more for likely ones."""
        likely = now - self.waits_since < YOUNG_SECONDS or 0 < expires_in < ENDING_SECONDS
        weight = _IDLE if idle else _LIKELY if likely else 1.0
        if self.missing:
            weight *= _UNLISTED
        return (now - self.looked_at) * weight
