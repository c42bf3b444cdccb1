"""What is kept for a while only, wherever the next update of a person is handled."""

from __future__ import annotations

import asyncio
from typing import Protocol


class Brief(Protocol):
    """Small texts by name, for all replicas; each ends by itself. Nothing here raises.

    It may be lost sooner: what rests on it is asked for again. A name holds ids of ours alone.
    """

    async def put(self, name: str, value: str, seconds: float) -> None:
        """Keep a value for so long, in the place of the one before."""

    async def get(self, name: str) -> str | None:
        """Return what is kept."""

    async def take(self, name: str) -> str | None:
        """Return what is kept, and keep it no longer, in one step."""

    def drop(self, name: str) -> None:
        """Keep it no longer, without waiting."""


class MemoryBrief:
    """For the only replica: in memory, timed by the event loop's steady clock."""

    def __init__(self) -> None:
        self._kept: dict[str, tuple[str, asyncio.TimerHandle]] = {}

    async def put(self, name: str, value: str, seconds: float) -> None:
        """Keep a value for so long."""
        self.drop(name)
        end = asyncio.get_running_loop().call_later(seconds, self.drop, name)
        self._kept[name] = value, end

    async def get(self, name: str) -> str | None:
        """Return what is kept."""
        kept = self._kept.get(name)
        return None if kept is None else kept[0]

    async def take(self, name: str) -> str | None:
        """Return what is kept, and keep it no longer."""
        value = await self.get(name)
        self.drop(name)
        return value

    def drop(self, name: str) -> None:
        """Keep it no longer."""
        kept = self._kept.pop(name, None)
        if kept is not None:
            kept[1].cancel()
