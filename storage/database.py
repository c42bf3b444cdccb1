"""Connections and transactions; the tables are others' business."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from typing import Any

import structlog
from sqlalchemy import event
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from bot.core.shares import Fenced
from storage import recent
from storage.kinds import kind_of

log = structlog.get_logger(__name__)


class Database:
    """Two ways into one database: a single writer, and readers that never wait for it.

    Nothing is opened before the first transaction. Every transaction has a connection to itself.

    Args:
        url: ``sqlite+aiosqlite:///data/bot.db``, relative to the working directory, or
            ``postgresql+asyncpg://user:password@host/name``.
        recent_people: of how many people rows are kept in memory; 0 where others write as well.

    Raises:
        ValueError: the URL is of no kind of database we know.
    """

    def __init__(self, url: str, *, recent_people: int = 0) -> None:
        self.recent = recent.Recent(recent_people)
        self._kind = kind_of(url)
        self._writer = self._kind.write_engine(url)
        event.listen(self._writer.sync_engine, "before_execute", recent.note)
        self._reader = self._kind.read_engine(url)
        self._turn = asyncio.Lock()
        self._in_doubt = asyncio.Event()
        self.writable = True
        """Whether the last transaction could be written, as far as the database is concerned."""

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncConnection]:
        """Open a snapshot: what was committed when its first statement ran.

        Raises:
            Unwritable: the server is away.
        """
        inside = False
        try:
            async with _connection(self._reader) as connection:
                inside = True
                yield connection
        except Exception as error:
            away = None if _is_another(error, inside=inside) else self._kind.away(error)
            if away is None:
                raise
            raise away from None

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncConnection]:
        """Open the one write transaction; others wait for their turn, first come first served.

        Commits at the end of the block, also when the task is cancelled during the commit; rolls
        back when the block raises or the task is cancelled before.

        Raises:
            Unwritable: the disk is full, the file locked by another program, or the like; nothing
                was written. Where a server was lost during the commit, it may have been all the
                same: see :meth:`follow_doubts`.
        """
        inside = committing = False
        try:
            async with self._turn, _connection(self._writer) as connection:
                await connection.begin()
                touched = recent.begin(connection)
                try:
                    inside = True
                    yield connection
                    inside, committing = False, True
                    await _uninterrupted(connection.commit())
                finally:
                    self.recent.forget(touched)
        except Exception as error:
            unwritable = None
            if not _is_another(error, inside=inside):
                unwritable = self._kind.unwritable(error)
            if unwritable is None:
                raise
            if committing and self._kind.away(error) is not None:
                self._in_doubt.set()
            if self.writable:
                log.error("database.unwritable", reason=str(unwritable))  # noqa: TRY400 - says it
            self.writable = False
            raise unwritable from None
        if not self.writable:
            log.info("database.writable")
        self.writable = True

    async def follow_doubts(self, decided: Callable[[], None]) -> None:
        """Tell when a commit whose answer was lost is decided, one way or the other; never ends.

        Args:
            decided: reads anew whatever is held in memory of what is stored.

        Raises:
            Unwritable: the server is still away; to be called again.
        """
        while True:
            await self._in_doubt.wait()
            # The next writer's turn comes when the lost one has committed, or never will.
            async with self.write():
                pass
            self._in_doubt.clear()
            self.recent.forget({None})
            log.info("database.decided")
            decided()

    async def empty_journal(self) -> None:
        """Take erased text out of the write-ahead log too; waits for its turn to write."""
        async with self._turn:
            await self._kind.empty_journal(self._writer)

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


def _is_another(error: Exception, *, inside: bool) -> bool:
    """Whether an error is from work ``inside`` a block, as a file's is, not the database's."""
    return inside and isinstance(error, OSError | Fenced)


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
