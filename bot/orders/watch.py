"""The watcher: looks at every unfinished order of every person, within each key's budget."""

from __future__ import annotations

import asyncio
import heapq
import math
import random
from collections.abc import Callable, Coroutine, Sequence
from typing import Any

import structlog

from bot.core.errors import Gone, KeyLost, KeyRefused, TooFast, Trouble, Unreachable
from bot.core.order import Order
from bot.core.ports import Clock, Store, Unit
from bot.jiema.window import Purpose
from bot.orders.access import Access, domain_errors
from bot.orders.lifecycle import Lifecycle
from bot.orders.schedule import (
    SPACING_SECONDS,
    KeySchedule,
    LookAtList,
    LookAtOrder,
    leave_at,
)
from bot.orders.tell import Tell

log = structlog.get_logger(__name__)

LIST_LIMIT = 100
LOOKS_AT_ONCE = 60
"""Well below the SDK's connection pool, so that a tap never waits for a connection."""
REFUSED_KEY_RETRY_SECONDS = 600.0


class Watcher:
    """One heap of due times for all keys, at most one look under way for each key.

    Orders are grouped by the API key's fingerprint, since the rate window is the key's, and two
    people may share one.

    Args:
        interval_seconds: least time between two looks at one order.
        spawn: starts a background task (the supervisor's).
    """

    def __init__(
        self,
        access: Access,
        lifecycle: Lifecycle,
        store: Store,
        clock: Clock,
        *,
        tell: Tell,
        interval_seconds: float,
        spawn: Callable[[str, Coroutine[Any, Any, object]], object],
        monotonic: Callable[[], float],
    ) -> None:
        self._access = access
        self._lifecycle = lifecycle
        self._tell = tell
        self._store = store
        self._clock = clock
        self._interval = interval_seconds
        self._spawn = spawn
        self._monotonic = monotonic
        self._schedules: dict[str, KeySchedule] = {}
        self._fingerprints: dict[int, str] = {}
        self._heap: list[tuple[float, str]] = []
        self._planned: dict[str, float] = {}
        self._looking: set[str] = set()
        self._slots = asyncio.Semaphore(LOOKS_AT_ONCE)
        self._stir = asyncio.Event()
        self._reload = True
        self._loading = False
        self._random = random.Random()  # noqa: S311 - jitter, not secrets

    def changed(self, order: Order) -> None:
        """Take note of an order that was bought, followed, changed or left."""
        fingerprint = self._fingerprints.get(order.key_id)
        if fingerprint is None or self._loading:
            # What is just being read may be from before this change.
            self.reload()
            return
        self._note(fingerprint, order)
        self._stir.set()

    def reload(self, fingerprint: str | None = None) -> None:
        """Read anew which orders are watched with which key.

        Args:
            fingerprint: a key that has just been accepted; its back-off ends.
        """
        if fingerprint is not None:
            self._schedules.pop(fingerprint, None)
        self._reload = True
        self._stir.set()

    async def run(self) -> None:
        """Look at what is due, until cancelled."""
        while True:
            self._stir.clear()
            if self._reload:
                await self._load()
            wait = self._start_due_looks()
            try:
                async with asyncio.timeout(None if math.isinf(wait) else max(wait, 0.0)):
                    await self._stir.wait()
            except TimeoutError:
                continue

    async def _load(self) -> None:
        self._loading = True
        try:
            async with self._store.read() as unit:
                # Not before the snapshot: a reload asked for since then is one more.
                self._reload = False
                orders = await self._watched(unit)
        finally:
            self._loading = False
        before, self._schedules = self._schedules, {}
        for order in orders:
            fingerprint = self._fingerprints.get(order.key_id)
            if fingerprint is not None:
                if fingerprint in before:
                    self._schedules.setdefault(fingerprint, before[fingerprint])
                self._note(fingerprint, order)
        self._heap.clear()
        for fingerprint, schedule in self._schedules.items():
            schedule.keep_only(
                {o.id for o in orders if self._fingerprints.get(o.key_id) == fingerprint}
            )
            self._plan(fingerprint, schedule)

    async def _watched(self, unit: Unit) -> Sequence[Order]:
        try:
            orders = await unit.orders.watched()
            for key_id in {order.key_id for order in orders} - self._fingerprints.keys():
                key = await unit.accounts.key(key_id)
                if key is not None:
                    self._fingerprints[key_id] = key.fingerprint
        except BaseException:
            self._reload = True
            raise
        return orders

    def _note(self, fingerprint: str, order: Order) -> None:
        schedule = self._schedules.get(fingerprint)
        if not order.watched:
            if schedule is not None:
                schedule.remove(order.id)
            return
        if schedule is None:
            # Spread, so that a restart with thousands of keys does not ask all at once.
            start = self._monotonic() + self._random.uniform(0, SPACING_SECONDS)
            schedule = self._schedules[fingerprint] = KeySchedule(self._interval, start)
        schedule.put(order)
        self._plan(fingerprint, schedule)

    def _plan(self, fingerprint: str, schedule: KeySchedule) -> None:
        """Put a key's next look into the heap; what was there for it before no longer counts."""
        at = schedule.next_at(self._clock.now())
        self._planned[fingerprint] = at
        heapq.heappush(self._heap, (at, fingerprint))

    def _start_due_looks(self) -> float:
        """Start a look for each key that is due; return the seconds until the next is."""
        now = self._monotonic()
        while self._heap and self._heap[0][0] <= now:
            at, fingerprint = heapq.heappop(self._heap)
            if self._planned.get(fingerprint) != at:
                continue
            del self._planned[fingerprint]
            schedule = self._schedules.get(fingerprint)
            if schedule is not None and fingerprint not in self._looking:
                self._looking.add(fingerprint)
                self._spawn("look", self._look(fingerprint, schedule))
        return self._heap[0][0] - now if self._heap else math.inf

    async def _look(self, fingerprint: str, schedule: KeySchedule) -> None:
        """Make one look and plan the next; a key's trouble stays its own."""
        try:
            async with self._slots:
                await self._one_look(schedule)
        finally:
            self._looking.discard(fingerprint)
            # Not ours alone: a reload may have replaced the schedule meanwhile.
            current = self._schedules.get(fingerprint)
            if current is not None and len(current):
                self._plan(fingerprint, current)
            else:
                self._schedules.pop(fingerprint, None)
            self._stir.set()

    async def _one_look(self, schedule: KeySchedule) -> None:
        now = self._monotonic()
        look = schedule.take(now, self._clock.now())
        if look is None:
            return
        key_id = schedule.any_key_id()
        try:
            if isinstance(look, LookAtList):
                await self._look_at_list(schedule, key_id)
            else:
                key_id = schedule.key_of(look.order_id)
                await self._look_at_order(schedule, look.order_id)
        except (KeyRefused, KeyLost):
            await self._tell.key_refused(key_id)
            if isinstance(look, LookAtOrder):
                await self._leave_if_late(schedule.order(look.order_id))
            schedule.failed(self._monotonic(), self._jitter(), REFUSED_KEY_RETRY_SECONDS)
        except Trouble as trouble:
            retry_after = trouble.retry_after_seconds if isinstance(trouble, TooFast) else None
            schedule.failed(self._monotonic(), self._jitter(), retry_after)
            log.warning("watch.trouble", key=key_id, trouble=type(trouble).__name__)
            if isinstance(trouble, Unreachable) and schedule.is_outage(self._monotonic()):
                await self._tell.outage(schedule.owner_ids)
        else:
            schedule.succeeded()

    async def _look_at_order(self, schedule: KeySchedule, order_id: int) -> None:
        try:
            order = await self._lifecycle.look(order_id, Purpose.WATCH)
        except Gone:
            log.warning("watch.order_gone", order=order_id)
            order = schedule.order(order_id)
            if order is not None and schedule.is_gone(order_id, self._monotonic()):
                await self._lifecycle.stop_watching(order)
                return
        if order is None or not order.watched:
            schedule.remove(order_id)
        else:
            await self._leave_if_late(order)

    async def _leave_if_late(self, order: Order | None) -> None:
        if order is not None and leave_at(order) <= self._clock.now():
            await self._lifecycle.stop_watching(order)

    async def _look_at_list(self, schedule: KeySchedule, key_id: int) -> None:
        session = await self._access.with_key(key_id)
        with domain_errors():
            page = await session.orders(limit=LIST_LIMIT, purpose=Purpose.WATCH)
        schedule.listed({item.id: item.status for item in page.items})

    def _jitter(self) -> float:
        return self._random.random()
