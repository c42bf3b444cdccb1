"""What a person's past orders can be asked, and the figures that come of it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Protocol

from bot.core.money import Money
from bot.core.order import Order


@dataclass(frozen=True, slots=True)
class SeenService:
    """A service among the orders we know of a person.

    Attributes:
        example: one order of it, by our own id: what stands for the service in callback data.
    """

    example: int
    name: str
    orders: int


@dataclass(frozen=True, slots=True)
class Tally:
    """Orders of one service in one country, bought here.

    Attributes:
        settled: those that have an SMS or have ended; the others may still succeed.
        received: those that have an SMS.
        spent: what they cost, without those that were cancelled: a cancel is a full refund (API
            document, "Endpoints"). Whether a failed order is refunded is not documented.
    """

    service_code: str
    service_name: str
    country_slug: str | None
    country_name: str | None
    orders: int
    settled: int
    received: int
    spent: Money


@dataclass(frozen=True, slots=True)
class Stats:
    """What a person bought here since some day.

    Attributes:
        first_day: the day (UTC) it begins with.
        spent_by_day: one sum a day (UTC), oldest first; what was cancelled is left out.
        seconds_to_code: how many orders waited how long for their first SMS.
    """

    first_day: date
    tallies: tuple[Tally, ...]
    spent_by_day: tuple[Money, ...]
    seconds_to_code: tuple[tuple[int, int], ...]

    @property
    def days(self) -> int:
        """How many days, today included."""
        return len(self.spent_by_day)

    @property
    def orders(self) -> int:
        """How many were bought."""
        return sum(tally.orders for tally in self.tallies)

    @property
    def settled(self) -> int:
        """How many have an SMS or have ended."""
        return sum(tally.settled for tally in self.tallies)

    @property
    def received(self) -> int:
        """How many have an SMS."""
        return sum(tally.received for tally in self.tallies)

    @property
    def spent(self) -> Money:
        """What all that was not cancelled cost."""
        return Money(sum(tally.spent.cents for tally in self.tallies))

    @property
    def usual_seconds(self) -> int | None:
        """How long half of the codes took at most; ``None`` when none came."""
        half = sum(orders for _, orders in self.seconds_to_code) / 2
        sofar = 0
        for seconds, orders in sorted(self.seconds_to_code):
            sofar += orders
            if sofar >= half:
                return seconds
        return None


class Past(Protocol):
    """Questions to all orders of a person, however many there are."""

    async def services(self, owner_id: int, *, limit: int) -> Sequence[SeenService]:
        """Return the services of all orders known, the most frequent first."""

    async def find(
        self, owner_id: int, *, like: int | None, words: str, limit: int, skip: int
    ) -> Sequence[Order]:
        """Return orders, newest first.

        Args:
            like: an order of theirs; only those of its service are returned.
            words: what the number or an SMS contains, in any case; empty for any.
        """

    async def stats(self, owner_id: int, *, now: datetime, days: int) -> Stats:
        """Return the figures of the last ``days`` days, today (UTC) included."""

    async def after(self, owner_id: int, order_id: int, *, limit: int) -> Sequence[Order]:
        """Return their orders with greater ids than this, by id."""

    def everything(self, user_id: int) -> AsyncIterator[tuple[str, Sequence[Mapping[str, Any]]]]:
        """Yield all that is stored about a person but API keys: tables' names and some rows."""
