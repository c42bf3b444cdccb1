"""Noting what was said; what cannot be noted, now, is not said again, and noted later."""

from __future__ import annotations

import math
from collections.abc import Callable, Coroutine, Iterable, Sequence
from contextlib import AbstractContextManager
from typing import Any

import structlog

from bot.core.errors import Unwritable
from bot.core.fencing import by_fence
from bot.core.message import OutboxEntry
from bot.core.ports import Clock, Store
from bot.core.shares import Fenced, Shares

log = structlog.get_logger(__name__)

UNWRITTEN_RETRY_SECONDS = 5.0


class Marks:
    """Takes off the outbox what was said.

    Attributes:
        again_at: when what could not be noted is to be tried again.

    Args:
        left: takes the ids of what has been noted: a snapshot read meanwhile may hold them still.
        unmarked: told that something could not be noted.
        left_to_others: sees to what was said here, and is left to its next holder.
        shares: what belongs to none that is held any more is left to its next holder.
    """

    def __init__(
        self,
        store: Store,
        clock: Clock,
        *,
        spawn: Callable[[str, Coroutine[Any, Any, object]], object],
        monotonic: Callable[[], float],
        left: set[int],
        unmarked: Callable[[], None],
        left_to_others: Callable[[OutboxEntry], Coroutine[Any, Any, object]],
        shares: Shares,
    ) -> None:
        self._store = store
        self._clock = clock
        self._spawn = spawn
        self._monotonic = monotonic
        self._left = left
        self._tell = unmarked
        self._left_to_others = left_to_others
        self._shares = shares
        self._unmarked: dict[int, OutboxEntry] = {}
        self.again_at = math.inf

    def __contains__(self, entry_id: int) -> bool:
        return entry_id in self._unmarked

    async def put(self, said: Sequence[OutboxEntry]) -> None:
        """Take off what was said, under the fence that is carried."""
        try:
            async with self._store.write() as unit:
                await unit.outbox.mark_sent(said, self._clock.now())
        except Fenced:
            log.warning("outbox.left_unmarked", entries=len(said))
            await self._leave(said)
        except Unwritable:
            self._unmarked |= {entry.id: entry for entry in said}
            self.again_at = self._monotonic() + UNWRITTEN_RETRY_SECONDS
            self._tell()
            log.warning("outbox.unmarked", entries=len(self._unmarked))
        else:
            self._left |= {entry.id for entry in said}
            self._drop(said)

    def put_again(self) -> None:
        """Try again what is due for it."""
        if self._monotonic() < self.again_at:
            return
        self.again_at = math.inf
        waiting = tuple(self._unmarked.values())
        ours = list(by_fence(self._shares, waiting, lambda entry: entry.recipient.chat_id))
        kept = {entry.id for _, entries in ours for entry in entries}
        if gone := [entry for entry in waiting if entry.id not in kept]:
            self._spawn("leave", self._leave(gone))
        for fence, entries in ours:
            self._spawn("mark", self._put_under(fence, entries))

    async def _put_under(
        self, fence: AbstractContextManager[None], said: Sequence[OutboxEntry]
    ) -> None:
        with fence:
            await self.put(said)

    async def _leave(self, said: Sequence[OutboxEntry]) -> None:
        self._drop(said)
        for entry in said:
            await self._left_to_others(entry)

    def _drop(self, entries: Iterable[OutboxEntry]) -> None:
        for entry in entries:
            self._unmarked.pop(entry.id, None)
