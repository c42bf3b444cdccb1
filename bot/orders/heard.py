"""What other replicas have done: heard of by their news, or found when what is stored is compared.

Nothing of it is told again: who has done it has told everybody.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable

from bot.core.news import Topic
from bot.core.order import Mark, Order
from bot.core.ports import Store, Wake
from bot.orders.access import Access
from bot.orders.patience import Patience
from bot.orders.settle import Settlement
from bot.orders.watch import Watcher
from bot.orders.wish_reads import WishReader

COMPARE_SECONDS = 5.0
"""How often what is stored is compared with what is known: news may be lost."""


class Heard:
    """Passes what others have done on to the services of this replica.

    Args:
        wake: tells the notifier that the outbox has something new.
    """

    def __init__(
        self,
        access: Access,
        store: Store,
        *,
        watcher: Watcher,
        settlement: Settlement,
        patience: Patience,
        wishes: WishReader,
        wake: Wake,
        monotonic: Callable[[], float],
    ) -> None:
        self._access = access
        self._watcher = watcher
        self._settlement = settlement
        self._patience = patience
        self._wishes = wishes
        self._store = store
        self._wake = wake
        self._monotonic = monotonic
        self._orders: set[int] = set()
        self._people: set[int] = set()
        self._marks: dict[int, Mark] | None = None
        self._unknown: set[Mark] = set()
        self._stir = asyncio.Event()

    def ears(self) -> dict[Topic, Callable[[str], None]]:
        """Return what to call with the value of each kind of news."""
        return {
            Topic.ORDER: self._order,
            Topic.OUTBOX: lambda _: self._wake(),
            Topic.KEY: self._watcher.reload,
            Topic.FORGOTTEN: self._forgotten,
            Topic.INTENT: lambda _: self._settlement.stir(),
            Topic.WISH: lambda _: self._wishes.stir(),
        }

    def gap(self) -> None:
        """Read everything anew: news have been missed."""
        self._access.forget()
        self._watcher.reload()
        self._stir.set()

    async def run(self) -> None:
        """Read what was heard of, and now and then what was not, until cancelled."""
        compare_at = self._monotonic() + COMPARE_SECONDS
        while True:
            self._stir.clear()
            if self._orders or self._people:
                await self.read()
            if self._monotonic() >= compare_at:
                await self.compare()
                compare_at = self._monotonic() + COMPARE_SECONDS
            try:
                async with asyncio.timeout(max(0.0, compare_at - self._monotonic())):
                    await self._stir.wait()
            except TimeoutError:
                continue

    async def read(self) -> None:
        """Read the orders and people that were heard of, and pass on how they are."""
        orders, self._orders = self._orders, set()
        people, self._people = self._people, set()
        async with self._store.read() as unit:
            found = {order_id: await unit.orders.get(order_id) for order_id in orders}
            gone = [each for each in people if await unit.accounts.get(each) is None]
        for order in found.values():
            if order is not None:
                self._changed(order)
        for user_id in gone:
            self._patience.forget(user_id)

    async def compare(self) -> None:
        """Compare what is stored with what is known here; read and pass on what differs."""
        async with self._store.read() as unit:
            marks = {mark.order_id: mark for mark in await unit.orders.marks()}
            before = marks if self._marks is None else self._marks
            news = {order_id for order_id, _ in before.items() ^ marks.items()}
            found = {order_id: await unit.orders.get(order_id) for order_id in news}
        self._marks = marks
        for order_id, order in found.items():
            if order is not None:
                self._changed(order)
            else:
                self._patience.drop(order_id)
                self._watcher.reload()
        self._see_what_is_watched(marks.values())
        self._wake()
        self._settlement.stir()

    def _see_what_is_watched(self, marks: Iterable[Mark]) -> None:
        """Have all read anew if an order has not been watched as it is since the last time."""
        unknown = {mark for mark in marks if not self._watcher.knows(mark)}
        if unknown & self._unknown:
            self._watcher.reload()
        self._unknown = unknown

    def _changed(self, order: Order) -> None:
        self._watcher.changed(order)
        self._patience.changed(order)

    def _order(self, value: str) -> None:
        self._orders.add(int(value))
        self._stir.set()

    def _forgotten(self, value: str) -> None:
        self._access.forget()
        self._watcher.reload()
        self._people.add(int(value))
        self._stir.set()
