"""``bot.core.ports.Store`` in a database."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.account import Account
from bot.core.figures import Figures, NoFigures
from bot.core.shares import Fenced, carried
from storage.cipher import Cipher
from storage.database import Database
from storage.unit import SqlUnit

# To the commit, nobody takes the share; its holder may renew it, and let go of it.
_HOLDING = text("""
    SELECT number FROM shares
    WHERE number = :share AND fence = :number AND until > clock_timestamp() FOR KEY SHARE
""")


class SqlStore:
    """Transactions over a migrated database.

    Args:
        database: the caller disposes of it.
        cipher: for the API keys.
        figures: told how long transactions wait until they can write.
    """

    def __init__(self, database: Database, cipher: Cipher, figures: Figures | None = None) -> None:
        self._database = database
        self._cipher = cipher
        self._figures = figures or NoFigures()

    @asynccontextmanager
    async def read(self) -> AsyncIterator[SqlUnit]:
        """Open a snapshot to read from; never waits for a writer."""
        async with self._database.read() as connection:
            yield SqlUnit(connection, self._cipher)

    @asynccontextmanager
    async def write(self) -> AsyncIterator[SqlUnit]:
        """Open a transaction that commits at the end, or rolls back when the block raises.

        The commit is shielded: a task cancelled during it still commits.

        Raises:
            Fenced: it was to be written for a share that another replica holds by now.
        """
        asked_at = time.monotonic()
        async with self._database.write() as connection:
            self._figures.waited_to_write(time.monotonic() - asked_at)
            await _see_that_it_is_ours(connection)
            yield SqlUnit(connection, self._cipher)

    async def account(self, user_id: int) -> Account | None:
        """Return a person as last committed, mostly without asking the database."""

        async def read() -> Account | None:
            async with self.read() as unit:
                return await unit.accounts.get(user_id)

        return await self._database.recent.get(user_id, "account", read)

    async def erase_traces(self) -> None:
        """Take what was deleted out of the database's journal too; not inside a transaction."""
        await self._database.empty_journal()


async def _see_that_it_is_ours(connection: AsyncConnection) -> None:
    fence = carried()
    if fence is None:
        return
    found = await connection.execute(_HOLDING, {"share": fence.share, "number": fence.number})
    if found.first() is None:
        raise Fenced(f"share {fence.share} is no longer held under fence {fence.number}")
