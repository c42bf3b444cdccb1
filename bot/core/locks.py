"""One at a time for each thing, without keeping a lock for every thing ever seen."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Hashable
from contextlib import asynccontextmanager
from typing import Generic, TypeVar

Thing = TypeVar("Thing", bound=Hashable)


class Locks(Generic[Thing]):
    """A lock for each thing, made when first held and dropped when nobody waits."""

    def __init__(self) -> None:
        self._locks: dict[Thing, tuple[asyncio.Lock, int]] = {}

    @asynccontextmanager
    async def hold(self, thing: Thing) -> AsyncIterator[None]:
        """Wait for the thing's turn and hold it until the block ends."""
        lock, users = self._locks.get(thing) or (asyncio.Lock(), 0)
        self._locks[thing] = (lock, users + 1)
        try:
            async with lock:
                yield
        finally:
            users = self._locks[thing][1] - 1
            if users:
                self._locks[thing] = (lock, users)
            else:
                del self._locks[thing]
