"""Shares that a test gives and takes, and a store that asks them, as the one of PostgreSQL does."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Collection
from contextlib import asynccontextmanager

from bot.core.shares import SHARES, Fence, Fenced, carried
from storage.store import SqlStore
from storage.unit import SqlUnit


class FakeShares:
    """Holds what it is given, at first everything; ``others`` are the replicas that live beside."""

    name = "we"

    def __init__(self) -> None:
        self.others: set[str] = set()
        self._fences = dict.fromkeys(range(SHARES), 1)
        self._held = set(range(SHARES))
        self._listeners: list[Callable[[], None]] = []

    @property
    def held(self) -> Collection[int]:
        return frozenset(self._held)

    def fence(self, share: int) -> Fence | None:
        return Fence(share, self._fences[share]) if share in self._held else None

    def in_other_hands(self, replica: str | None) -> bool:
        return replica in self.others

    def on_change(self, changed: Callable[[], None]) -> None:
        self._listeners.append(changed)

    def lose(self, *shares: int, silently: bool = False) -> None:
        """Let others have shares; ``silently`` while nobody here has noticed."""
        for share in shares:
            self._held.discard(share)
            self._fences[share] += 1
        if not silently:
            self._tell()

    def gain(self, *shares: int) -> None:
        for share in shares:
            self._held.add(share)
            self._fences[share] += 1
        self._tell()

    def is_valid(self, fence: Fence) -> bool:
        return self._fences[fence.share] == fence.number

    def _tell(self) -> None:
        for changed in self._listeners:
            changed()


class FencedStore(SqlStore):
    """Remembers the fence of every transaction that has begun."""

    def __init__(self, store: SqlStore, shares: FakeShares) -> None:
        super().__init__(store._database, store._cipher)
        self._shares = shares
        self.fences: list[Fence | None] = []

    @asynccontextmanager
    async def write(self) -> AsyncIterator[SqlUnit]:
        fence = carried()
        self.fences.append(fence)
        if fence is not None and not self._shares.is_valid(fence):
            raise Fenced("overtaken")
        async with self._database.write() as connection:
            yield SqlUnit(connection, self._cipher)
