"""How long orders of each pair usually wait, computed aside and kept for a while."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

from bot.core.order import Order
from bot.core.ports import Clock, Store
from bot.core.waits import (
    MOST_ORDERS,
    WITHIN,
    UsualWait,
    Waiting,
    overdue_at,
    usual_wait,
    waits_for_first,
)

FRESH_FOR_SECONDS = 600.0
MOST_PAIRS = 4096

type_pair = tuple[str, str]


class Waits:
    """Usual waits by service code and country id, both the API's.

    Args:
        spawn: starts a background task (the supervisor's).
        monotonic: seconds that only grow.
    """

    def __init__(
        self,
        store: Store,
        clock: Clock,
        *,
        spawn: Callable[[str, Coroutine[Any, Any, object]], object],
        monotonic: Callable[[], float],
    ) -> None:
        self._store = store
        self._clock = clock
        self._spawn = spawn
        self._monotonic = monotonic
        self._kept: dict[type_pair, tuple[float, UsualWait | None]] = {}

    def of(self, order: Order) -> Waiting | None:
        """Return what an order's card says of waiting, from memory alone."""
        _, usual = self._kept.get(_pair(order), (0.0, None))
        at = None if usual is None else overdue_at(order, usual)
        if usual is None or at is None or not waits_for_first(order):
            return None
        return Waiting(usual, overdue=at <= self._clock.now())

    def warm(self, service_code: str, country_api_id: str) -> None:
        """Have a pair's usual wait at hand soon; nobody waits for it."""
        if not self._is_fresh((service_code, country_api_id)):
            self._spawn("waits", self.learn((service_code, country_api_id)))

    async def learn_of(self, order: Order) -> UsualWait | None:
        """Return the usual wait of an order's pair, reading it where it is not fresh."""
        return await self.learn(_pair(order))

    async def learn(self, pair: type_pair) -> UsualWait | None:
        """Return the usual wait of a pair, reading it where it is not fresh."""
        if self._is_fresh(pair):
            return self._kept[pair][1]
        since = self._clock.now() - WITHIN
        async with self._store.read() as unit:
            seconds = await unit.waits.of_pair(*pair, since, limit=MOST_ORDERS)
        usual = usual_wait(seconds)
        self._kept.pop(pair, None)
        if len(self._kept) >= MOST_PAIRS:
            del self._kept[next(iter(self._kept))]
        self._kept[pair] = (self._monotonic(), usual)
        return usual

    def _is_fresh(self, pair: type_pair) -> bool:
        kept = self._kept.get(pair)
        return kept is not None and self._monotonic() - kept[0] < FRESH_FOR_SECONDS


def _pair(order: Order) -> type_pair:
    return order.service_code, order.country_api_id or ""
