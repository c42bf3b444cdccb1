"""Connections and transactions; the tables are others' business."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from typing import Any

import structlog
from sqlalchemy import event
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from storage import recent, sqlite

log = structlog.get_logger(__name__)


class Database:
    """Two ways into one database: a single writer, and readers that never wait for it.

    Nothing is opened before the first transaction. Every transaction has a connection to itself.

    Args:
        url: ``sqlite+aiosqlite:///data/bot.db``; relative to the working directory.
        recent_people: of how many people rows are kept in memory; 0 where others write as well.

    Raises:
        ValueError: the URL is not of a SQLite file.
    """

    def __init__(self, url: str, *, recent_people: int = 0) -> None:
        self.recent = recent.Recent(recent_people)
        self._writer = sqlite.write_engine(url)
        event.listen(self._writer.sync_engine, "before_execute", recent.note)
        self._reader = sqlite.read_engine(url)
        self._turn = asyncio.Lock()
        self.writable = True
        """Whether the last transaction could be written, as far as the disk is concerned."""

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncConnection]:
        """Open a snapshot: what was committed when its first statement ran."""
        async with _connection(self._reader) as connection:
            yield connection

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncConnection]:
        """Open the one write transaction; others wait for their turn, first come first served.

        Commits at the end of the block, also when the task is cancelled during the commit; rolls
        back when the block raises or the task is cancelled before.

        Raises:
            Unwritable: the disk is full, the file locked by another program, or the like; nothing
                was written.
        """
        try:
            async with self._turn, _connection(self._writer) as connection:
                await connection.begin()
                touched = recent.begin(connection)
                try:
                    yield connection
                    await _uninterrupted(connection.commit())
                finally:
                    self.recent.forget(touched)
        except Exception as error:
            unwritable = sqlite.unwritable(error)
            if unwritable is None:
                raise
            if self.writable:
                log.error("database.unwritable", reason=str(unwritable))  # noqa: TRY400 - says it
            self.writable = False
            raise unwritable from None
        if not self.writable:
            log.info("database.writable")
        self.writable = True

    async def empty_journal(self) -> None:
        """Take erased text out of the write-ahead log too; waits for its turn to write."""
        async with self._turn:
            await sqlite.empty_journal(self._writer)

    async def dispose(self) -> None:
        """Close every connection; their threads would keep the process alive."""
        await self._reader.dispose()
        await self._writer.dispose()


@asynccontextmanager
async def _connection(engine: AsyncEngine) -> AsyncIterator[AsyncConnection]:
    """Open a connection, and close it whatever happens: what was not committed is rolled back."""
    connection = engine.connect()
    try:
        # Cancelled half-way, a connection would leave its thread behind.
        await _uninterrupted(connection.start())
        yield connection
    finally:
        if connection.sync_connection is not None:
            await _uninterrupted(connection.close())


async def _uninterrupted(step: Coroutine[Any, Any, object]) -> None:
    """Run ``step`` to its end even if this task is cancelled meanwhile; then be cancelled."""
    task = asyncio.ensure_future(step)
    cancelled: asyncio.CancelledError | None = None
    while not task.done():
        try:
            await asyncio.wait({task})
        except asyncio.CancelledError as error:
            cancelled = error
    if cancelled is None:
        task.result()
        return
    if not task.cancelled():
        task.exception()
    raise cancelled
