"""The watcher: looks at every unfinished order of every person, within each key's budget."""

from __future__ import annotations

import asyncio
import heapq
import math
import random
from collections.abc import Callable, Coroutine, Sequence
from typing import Any

from bot.core.figures import Figures
from bot.core.order import Mark, Order
from bot.core.ports import Clock, Store
from bot.core.shares import AllShares, Shares, share_of_key, under
from bot.orders.access import Access
from bot.orders.lag import Lag
from bot.orders.lateness import Latenesses
from bot.orders.lifecycle import Lifecycle
from bot.orders.looks import Looks
from bot.orders.schedule import KeySchedule
from bot.orders.tell import Tell

LOOKS_AT_ONCE = 60
"""Well below the SDK's connection pool, so that a tap never waits for a connection."""
UNHELD_RETRY_SECONDS = 1.0


class Watcher:
    """One heap of due times for all keys, at most one look under way for each key.

    Orders are grouped by the API key's fingerprint, since the rate window is the key's, and two
    people may share one. No more looks are started than :data:`LOOKS_AT_ONCE`; what is due then
    waits in the heap, the longest due first, and shows as :attr:`lag_seconds`.

    Args:
        interval_seconds: least time between two looks at one order.
        spawn: starts a background task (the supervisor's).
        figures: told what looks find.
        shares: only keys of these are watched.
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
        figures: Figures | None = None,
        shares: Shares | None = None,
    ) -> None:
        self._shares = shares or AllShares()
        self._shares.on_change(self._shares_changed)
        self._access = access
        self._store = store
        self._clock = clock
        self._interval = interval_seconds
        self._spawn = spawn
        self._monotonic = monotonic
        self._schedules: dict[str, KeySchedule] = {}
        self._fingerprints: dict[int, str] = {}
        self._latenesses = Latenesses()
        self._heap: list[tuple[float, str]] = []
        self._planned: dict[str, float] = {}
        self._looking: set[str] = set()
        self._lag = Lag()
        self._stir = asyncio.Event()
        self._asleep_until = -math.inf
        self._reload = True
        self._loading = False
        self._news: list[Order] = []
        self._random = random.Random()  # noqa: S311 - jitter, not secrets
        self._looks = Looks(
            access,
            lifecycle,
            clock,
            tell=tell,
            monotonic=monotonic,
            jitter=self._jitter,
            figures=figures,
        )

    @property
    def lag_seconds(self) -> float:
        """How late looks have been started lately, or are by now; near zero while all is well."""
        now = self._monotonic()
        late = now - self._heap[0][0] if self._heap and self._is_full else 0.0
        return max(self._lag.seconds(now), late)

    @property
    def keys_watched(self) -> int:
        """With how many API keys orders are watched."""
        return len(self._schedules)

    @property
    def orders_watched(self) -> int:
        """How many orders are watched."""
        return sum(map(len, self._schedules.values()))

    def changed(self, order: Order) -> None:
        """Take note of an order that was bought, followed, changed or left."""
        fingerprint = self._fingerprints.get(order.key_id)
        if fingerprint is None or self._loading:
            # What is just being read may be from before this change.
            self._news.append(order)
            self._stir.set()
        else:
            self._note(fingerprint, order)
            self._plan(fingerprint)

    def reload(self, fingerprint: str | None = None) -> None:
        """Read anew which orders are watched with which key.

        Args:
            fingerprint: a key that has just been accepted; its back-off ends.
        """
        schedule = self._schedules.get(fingerprint or "")
        if schedule is not None:
            schedule.tempo.forgive()
        self._reload = True
        self._stir.set()

    def knows(self, mark: Mark) -> bool:
        """Whether an order is watched here as it is stored, or is not for us to watch."""
        if not self._is_ours(mark.fingerprint):
            return True
        schedule = self._schedules.get(mark.fingerprint)
        known = None if schedule is None else schedule.order(mark.order_id)
        return known is not None and known.version >= mark.version

    async def run(self) -> None:
        """Look at what is due, until cancelled."""
        while True:
            self._stir.clear()
            if self._reload:
                await self._load()
            if self._news:
                await self._take_news()
            wait = self._start_due_looks()
            self._asleep_until = self._monotonic() + wait
            try:
                async with asyncio.timeout(None if math.isinf(wait) else max(wait, 0.0)):
                    await self._stir.wait()
            except TimeoutError:
                continue
            finally:
                self._asleep_until = -math.inf

    async def _load(self) -> None:
        """Read all watched orders; keys not watched so far begin spread over an interval."""
        self._loading = True
        try:
            async with self._store.read() as unit:
                # Not before the snapshot: a reload asked for since then is one more.
                self._reload = False
                orders = await unit.orders.watched()
                self._fingerprints.update(await unit.accounts.fingerprints())
            orders = [order for order in orders if self._is_ours(self._fingerprints[order.key_id])]
            # One by one, at their first looks, they would hold up those of everybody.
            await self._access.open_many({order.key_id for order in orders})
            self._regroup(orders)
        except BaseException:
            self._reload = True
            raise
        finally:
            self._loading = False

    def _regroup(self, orders: Sequence[Order]) -> None:
        """Watch these orders and no others, by their keys."""
        before, self._schedules = self._schedules, {}
        found: dict[str, set[int]] = {}
        for order in orders:
            fingerprint = self._fingerprints[order.key_id]
            if fingerprint in before:
                self._schedules.setdefault(fingerprint, before[fingerprint])
            found.setdefault(fingerprint, set()).add(order.id)
            self._note(fingerprint, order, self._random.uniform(0, self._interval))
        for fingerprint, order_ids in found.items():
            # Gone where its share was lost since these were read.
            if (schedule := self._schedules.get(fingerprint)) is not None:
                schedule.keep_only(order_ids)
                self._plan(fingerprint)

    async def _take_news(self) -> None:
        """Take note of changes that came while others were read, or of a key new to us."""
        news, self._news = self._news, []
        try:
            for order in news:
                if order.key_id not in self._fingerprints:
                    async with self._store.read() as unit:
                        key = await unit.accounts.key(order.key_id)
                    if key is None:
                        continue
                    self._fingerprints[order.key_id] = key.fingerprint
                fingerprint = self._fingerprints[order.key_id]
                self._note(fingerprint, order)
                self._plan(fingerprint)
        except BaseException:
            # They are all in the store; what is read anew has them.
            self._reload = True
            raise

    def _note(self, fingerprint: str, order: Order, rest: float = 0.0) -> None:
        """Pass an order's state on to its key's schedule; a new one begins ``rest`` seconds on."""
        schedule = self._schedules.get(fingerprint)
        if not (order.watched and self._is_ours(fingerprint)):
            if schedule is not None:
                schedule.remove(order.id)
            return
        now = self._monotonic()
        if schedule is None:
            schedule = KeySchedule(self._interval, now + rest, self._latenesses)
            self._schedules[fingerprint] = schedule
        schedule.put(order, now, self._clock.now())

    def _plan(self, fingerprint: str) -> None:
        """Put a key's next look into the heap; what was there for it before no longer counts."""
        if fingerprint in self._looking:
            # Planned when that look ends.
            return
        schedule = self._schedules.get(fingerprint)
        if schedule is None or not len(schedule):
            self._schedules.pop(fingerprint, None)
            return
        at = schedule.next_at(self._monotonic(), self._clock.now())
        if self._planned.get(fingerprint) != at:
            self._planned[fingerprint] = at
            heapq.heappush(self._heap, (at, fingerprint))
        if at < self._asleep_until:
            self._stir.set()

    @property
    def _is_full(self) -> bool:
        return len(self._looking) >= LOOKS_AT_ONCE

    def _start_due_looks(self) -> float:
        """Start a look for each key that is due; return the seconds until the next is."""
        now = self._monotonic()
        while self._heap and self._heap[0][0] <= now:
            if self._is_full:
                return math.inf
            at, fingerprint = heapq.heappop(self._heap)
            if self._planned.get(fingerprint) != at:
                continue
            del self._planned[fingerprint]
            schedule = self._schedules.get(fingerprint)
            if schedule is not None and fingerprint not in self._looking:
                self._lag.note(now - at, now)
                self._looking.add(fingerprint)
                self._spawn("look", self._look(fingerprint, schedule))
        return self._heap[0][0] - now if self._heap else math.inf

    async def _look(self, fingerprint: str, schedule: KeySchedule) -> None:
        """Make one look and plan the next; a key's trouble stays its own."""
        try:
            fence = self._shares.fence(share_of_key(fingerprint))
            if fence is None:
                # Another's by now, or ours again in a moment: then nobody else has looked.
                schedule.tempo.hold(self._monotonic() + UNHELD_RETRY_SECONDS)
            elif len(schedule):
                with under(fence):
                    await self._looks.make(schedule)
        finally:
            if self._is_full:
                self._stir.set()
            self._looking.discard(fingerprint)
            self._plan(fingerprint)

    def _is_ours(self, fingerprint: str) -> bool:
        return self._shares.fence(share_of_key(fingerprint)) is not None

    def _shares_changed(self) -> None:
        """Leave to others what is theirs now, and read what is ours."""
        self._schedules = {
            fingerprint: schedule
            for fingerprint, schedule in self._schedules.items()
            if self._is_ours(fingerprint)
        }
        self.reload()

    def _jitter(self) -> float:
        return self._random.random()
