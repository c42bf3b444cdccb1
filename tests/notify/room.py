"""The notifier over a real store, with a mouth that says what the test wishes."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import cast

from bot.core.account import Account
from bot.core.message import Kind, OutboxEntry, Recipient
from bot.core.order import Order
from bot.core.ports import Unit
from bot.core.shares import Shares
from bot.notify.leave import Leave
from bot.notify.notifier import Notifier
from bot.notify.sayings import Sayings
from storage.store import SqlStore
from tests.orders.control import Clock, Driver, Spawner
from tests.storage.samples import ALICE, NOW, an_entry


class Store:
    """The real one; counts what is read, and may hold up one read after its snapshot."""

    def __init__(self, store: SqlStore) -> None:
        self._store = store
        self.reads = 0
        self.after_read: asyncio.Event | None = None
        self.has_read = asyncio.Event()

    @asynccontextmanager
    async def read(self) -> AsyncIterator[Unit]:
        self.reads += 1
        async with self._store.read() as unit:
            yield unit
        if self.after_read is not None:
            self.has_read.set()
            await self.after_read.wait()

    @asynccontextmanager
    async def write(self) -> AsyncIterator[Unit]:
        async with self._store.write() as unit:
            yield unit

    async def account(self, user_id: int) -> Account | None:
        return await self._store.account(user_id)

    async def erase_traces(self) -> None:
        await self._store.erase_traces()


class Mouth:
    """Says entries, or fails as the test wishes."""

    def __init__(self) -> None:
        self.said: list[int] = []
        self.tried: list[int] = []
        self.fails: dict[int, list[Exception]] = {}
        self.gate: asyncio.Event | None = None
        self.speaking = asyncio.Event()
        self.left: list[int] = []

    async def left_to_others(self, entry: OutboxEntry) -> None:
        self.left.append(entry.id)

    async def say(self, entry: OutboxEntry) -> Sequence[OutboxEntry]:
        self.tried.append(entry.id)
        self.speaking.set()
        if self.gate is not None:
            await self.gate.wait()
        if self.fails.get(entry.id):
            raise self.fails[entry.id].pop(0)
        self.said.append(entry.id)
        return [entry]


class Room:
    def __init__(
        self, store: SqlStore, leave: Leave | None = None, *, shares: Shares | None = None
    ) -> None:
        self.store = Store(store)
        self.mouth = Mouth()
        self.clock = Clock()
        self.spawner = Spawner()
        self.notifier = Notifier(
            cast("Sayings", self.mouth),
            self.store,
            self.clock,
            spawn=self.spawner,
            monotonic=self.clock.monotonic,
            leave=leave,
            shares=shares,
        )
        self.driver = Driver(self.notifier, self.clock, self.spawner)
        self.orders: list[Order] = []

    async def write(self, *kinds: Kind, chat: int = ALICE, due: float = 0.0) -> list[int]:
        """Put entries into the outbox; return their ids."""
        due_at = NOW + timedelta(seconds=due)
        entries = [
            an_entry(
                kind,
                recipient=Recipient(chat),
                due_at=due_at,
                order_id=self.orders[i].id,
                position=1,
            )
            for i, kind in enumerate(kinds)
        ]
        before = {entry.id for entry in await self.pending(chat)}
        async with self.store.write() as unit:
            await unit.outbox.add(entries)
        return sorted({entry.id for entry in await self.pending(chat)} - before)

    async def tell(self, *kinds: Kind, chat: int = ALICE, due: float = 0.0) -> list[int]:
        """Put entries into the outbox and wake the notifier, as a change of an order does."""
        ids = await self.write(*kinds, chat=chat, due=due)
        self.notifier.wake()
        return ids

    async def pending(self, chat: int = ALICE) -> Sequence[OutboxEntry]:
        async with self.store._store.read() as unit:
            return await unit.outbox.pending_of(Recipient(chat))
