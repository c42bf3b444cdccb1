"""Erases what is kept only for a while: SMS, numbers, idle keys, old confirm screens."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import structlog

from bot.core.errors import Unwritable
from bot.core.ports import Clock, Store
from bot.core.shares import CHORES, AllShares, Shares, under
from bot.core.wish import WISH_LASTS

log = structlog.get_logger(__name__)

EVERY_SECONDS = 3600.0
QUOTES_KEPT_FOR = timedelta(days=2)
UPDATES_KEPT_FOR = timedelta(hours=25)
"""An update that was handled can come once more for 24 hours (Bot API, "Getting updates")."""


class Retention:
    """Erases old rows once an hour.

    Args:
        days: how long SMS bodies and numbers of ended orders are kept (``RETENTION_DAYS``).
        shares: it is done where the chores are held.
    """

    def __init__(self, store: Store, clock: Clock, days: int, shares: Shares | None = None) -> None:
        self._shares = shares or AllShares()
        self._stir = asyncio.Event()
        self._shares.on_change(self._stir.set)
        self._store = store
        self._clock = clock
        self._kept_for = timedelta(days=days)

    async def run(self) -> None:
        """Erase what is due now and every hour, until cancelled."""
        while True:
            self._stir.clear()
            fence = self._shares.fence(CHORES)
            if fence is None:
                await self._stir.wait()
                continue
            try:
                with under(fence):
                    await self.erase()
            except Unwritable as trouble:
                log.warning("retention.put_off", reason=str(trouble))
            await asyncio.sleep(EVERY_SECONDS)

    async def erase(self) -> int:
        """Erase what is due; return how many orders lost their SMS and number."""
        now = self._clock.now()
        async with self._store.write() as unit:
            orders = await unit.orders.erase_older_than(now - self._kept_for)
            await unit.intents.drop_quotes_before(now - QUOTES_KEPT_FOR)
            await unit.wishes.drop_done(now - WISH_LASTS)
            await unit.updates.drop_done(now - UPDATES_KEPT_FOR)
            keys = await unit.accounts.erase_idle_secrets()
        # Also when nothing was due: a reader may have kept the journal from being emptied before.
        await self._store.erase_traces()
        if orders or keys:
            log.info("retention.erased", orders=orders)
        return orders
