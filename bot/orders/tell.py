"""Telling people of trouble that is nobody's order: a refused key, a service that is away."""

from __future__ import annotations

from collections.abc import Iterable

import structlog

from bot.core.errors import Unwritable
from bot.core.message import Kind, OutboxEntry, Recipient
from bot.core.ports import Clock, Store, Wake

log = structlog.get_logger(__name__)


class Tell:
    """Writes such news into the outbox."""

    def __init__(self, store: Store, clock: Clock, wake: Wake) -> None:
        self._store = store
        self._clock = clock
        self._wake = wake

    async def key_refused(self, key_id: int) -> None:
        """Remember that the API refuses a key, and tell its owner once.

        What cannot be stored now is told at the next refusal.
        """
        try:
            if not await self._remember_refusal(key_id):
                return
        except Unwritable:
            return
        log.warning("key.refused", key=key_id)
        self._wake()

    async def _remember_refusal(self, key_id: int) -> bool:
        async with self._store.write() as unit:
            key = await unit.accounts.key(key_id)
            if key is None or not await unit.accounts.refuse_key(key_id):
                return False
            entry = OutboxEntry(
                0, Recipient(key.owner_id), Kind.KEY_REFUSED, self._clock.now(), key_id=key_id
            )
            await unit.outbox.add([entry])
        return True

    async def outage(self, owner_ids: Iterable[int]) -> None:
        """Tell the owners of waiting orders that the service has been away for a while."""
        now = self._clock.now()
        told = 0
        async with self._store.write() as unit:
            for owner_id in set(owner_ids):
                owner = Recipient(owner_id)
                pending = await unit.outbox.pending_of(owner)
                if await unit.accounts.get(owner_id) is not None and not any(
                    entry.kind is Kind.OUTAGE for entry in pending
                ):
                    await unit.outbox.add([OutboxEntry(0, owner, Kind.OUTAGE, now)])
                    told += 1
        log.warning("service.away", people=told)
        self._wake()
