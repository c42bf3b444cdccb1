"""What a person's past orders answer: found by service, number or text, and counted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.core.order import Order
from bot.core.past import SeenService, Stats
from bot.core.ports import Clock, Store

PAGE = 8
MOST_SERVICES = 12
LONGEST_WORDS = 64
"""Nobody types more of an SMS to find it again."""


@dataclass(frozen=True, slots=True)
class Found:
    """A page of what was found.

    Attributes:
        more: whether there is a further page.
    """

    orders: tuple[Order, ...]
    more: bool


class Archive:
    """Asks the store; the service's API can filter by status alone (API document, "Endpoints")."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def services(self, owner_id: int) -> Sequence[SeenService]:
        """Return the services among the orders we know of a person, the most frequent first."""
        async with self._store.read() as unit:
            return await unit.past.services(owner_id, limit=MOST_SERVICES)

    async def find(self, owner_id: int, page: int, *, like: int | None, words: str) -> Found:
        """Return a page (from 1) of the orders we know of a person, newest first.

        Args:
            like: an order of theirs by our own id; only those of its service are returned.
            words: what the number or an SMS contains; empty for any.
        """
        skip = (page - 1) * PAGE
        words = words.strip()[:LONGEST_WORDS]
        async with self._store.read() as unit:
            orders = await unit.past.find(
                owner_id, like=like, words=words, limit=PAGE + 1, skip=skip
            )
        return Found(tuple(orders[:PAGE]), more=len(orders) > PAGE)

    async def stats(self, owner_id: int, days: int) -> Stats:
        """Return what a person bought here in the last ``days`` days, today (UTC) included."""
        async with self._store.read() as unit:
            return await unit.past.stats(owner_id, now=self._clock.now(), days=days)
