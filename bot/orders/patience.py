"""A word at the right moment to who waits: this takes longer than usual, this expires soon.

All of it comes from what is stored; nothing here reads the API. What is planned lives in memory:
after a restart it is planned anew, and a reminder whose moment has passed is taken as said.
"""

from __future__ import annotations

import asyncio
import heapq
import math
from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum

from bot.core.errors import Unwritable
from bot.core.fencing import fence_of_chat
from bot.core.message import Kind, OutboxEntry, Recipient
from bot.core.order import Order
from bot.core.ports import Clock, Store, Wake
from bot.core.shares import AllShares, Fenced, Shares, under
from bot.core.waits import TOGETHER, overdue_at, remind_at, waits_for_first
from bot.orders.waits import Waits

UNWRITTEN_RETRY_SECONDS = 30.0


class Moment(StrEnum):
    """What is to be done with an order."""

    LEARN = "learn"
    """Find out how long its pair usually takes."""
    OVERDUE = "overdue"
    """Its card must say that this takes longer."""
    REMIND = "remind"


class Patience:
    """Plans the moments of every order that nothing has come for yet.

    Args:
        shares: only people of these are reminded.
    """

    def __init__(
        self, waits: Waits, store: Store, clock: Clock, wake: Wake, shares: Shares | None = None
    ) -> None:
        self._shares = shares or AllShares()
        self._shares.on_change(self._shares_changed)
        self._waits = waits
        self._store = store
        self._clock = clock
        self._wake = wake
        self._orders: dict[int, Order] = {}
        self._reminded: set[int] = set()
        self._heap: list[tuple[datetime, int, Moment]] = []
        self._stir = asyncio.Event()
        self._reload = False
        self._gained = False

    def reload(self) -> None:
        """Read anew which orders there are."""
        self._reload = True
        self._stir.set()

    def changed(self, order: Order) -> None:
        """Take note of an order that was bought, followed, changed or left."""
        if not (order.watched and waits_for_first(order) and self._is_ours(order)):
            self.drop(order.id)
            return
        known = self._orders.get(order.id)
        self._orders[order.id] = order
        if known is None:
            self._plan(self._clock.now(), order, Moment.LEARN)
        if (known is None or known.expires_at != order.expires_at) and (at := remind_at(order)):
            self._plan(at, order, Moment.REMIND)

    def forget(self, owner_id: int) -> None:
        """Keep nothing in memory of a person whose rows were deleted."""
        for order in [each for each in self._orders.values() if each.owner_id == owner_id]:
            self.drop(order.id)

    def drop(self, order_id: int) -> None:
        """Keep nothing in memory of an order that is gone."""
        self._orders.pop(order_id, None)
        self._reminded.discard(order_id)

    async def run(self) -> None:
        """Say what is due, until cancelled."""
        self._reload = True
        while True:
            self._stir.clear()
            if self._reload or self._gained:
                await self._load()
            wait = await self.say_due()
            try:
                async with asyncio.timeout(None if math.isinf(wait) else max(wait, 0.0)):
                    await self._stir.wait()
            except TimeoutError:
                continue

    async def say_due(self) -> float:
        """Do what is due by now; return the seconds until more is."""
        while self._heap and self._heap[0][0] <= self._clock.now():
            planned = heapq.heappop(self._heap)
            _, order_id, moment = planned
            try:
                await self._do(moment, self._orders.get(order_id))
            except Fenced:
                continue
            except Unwritable:
                heapq.heappush(self._heap, planned)
                return UNWRITTEN_RETRY_SECONDS
        if not self._heap:
            return math.inf
        return (self._heap[0][0] - self._clock.now()).total_seconds()

    def _shares_changed(self) -> None:
        """Leave to others who is theirs now, and plan for who is ours."""
        self._orders = {each.id: each for each in self._orders.values() if self._is_ours(each)}
        self._gained = True
        self._stir.set()

    def _is_ours(self, order: Order) -> bool:
        return fence_of_chat(self._shares, order.owner_id) is not None

    async def _load(self) -> None:
        # What was planned before stays so, but for when everything is to be read anew.
        planned = frozenset() if self._reload else self._orders.keys()
        self._reload = self._gained = False
        now = self._clock.now()
        async with self._store.read() as unit:
            watched = await unit.orders.watched()
        for order in watched:
            if order.id in planned:
                continue
            at = remind_at(order)
            if at is not None and at <= now:
                self._reminded.add(order.id)
            self.changed(order)

    async def _do(self, moment: Moment, order: Order | None) -> None:
        fence = None if order is None else fence_of_chat(self._shares, order.owner_id)
        if order is None or fence is None:
            return
        with under(fence):
            await self._do_now(moment, order)

    async def _do_now(self, moment: Moment, order: Order) -> None:
        match moment:
            case Moment.LEARN:
                usual = await self._waits.learn_of(order)
                at = overdue_at(order, usual) if usual is not None else None
                if at is not None and at > self._clock.now():
                    self._plan(at, order, Moment.OVERDUE)
            case Moment.OVERDUE:
                await self._add(Kind.CARD, [order])
            case Moment.REMIND:
                await self._remind(order)

    async def _remind(self, order: Order) -> None:
        """Remind of an order, and of those of the same person that would be next anyway."""
        if not self._is_due(order, self._clock.now()):
            return
        soon = self._clock.now() + TOGETHER
        due = [
            each
            for each in self._orders.values()
            if each.owner_id == order.owner_id and self._is_due(each, soon)
        ]
        await self._add(Kind.REMINDER, due)
        self._reminded |= {each.id for each in due}

    def _is_due(self, order: Order, by: datetime) -> bool:
        at = remind_at(order)
        return at is not None and at <= by and order.id not in self._reminded

    async def _add(self, kind: Kind, orders: Iterable[Order]) -> None:
        now = self._clock.now()
        async with self._store.write() as unit:
            for each in orders:
                if await unit.orders.get(each.id) is None:
                    # Forgotten with its owner.
                    self._orders.pop(each.id, None)
                    continue
                owner = Recipient(each.owner_id)
                await unit.outbox.add([OutboxEntry(0, owner, kind, now, order_id=each.id)])
        self._wake()

    def _plan(self, at: datetime, order: Order, moment: Moment) -> None:
        heapq.heappush(self._heap, (at, order.id, moment))
        self._stir.set()
