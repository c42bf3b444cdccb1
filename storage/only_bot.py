"""One bot for each database on PostgreSQL, by a lock that its session holds as long as it lives.

A file of SQLite has the lock of :mod:`bot.host.filelock`.
"""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Final

import structlog
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from storage import postgres
from storage.postgres import LOCK_CLASS, Lock
from storage.postgres_errors import FAILURES
from storage.unusable import DatabaseInUse
from storage.urls import POSTGRESQL, driver_of

log = structlog.get_logger(__name__)

LOOK_SECONDS: Final = 2.0
"""How often the session is looked at: the network may lose it without a word."""
HANDOVER_SECONDS: Final = 3
"""How long the end of another bot is waited for; the server notices it within moments."""

_WAIT = text(f"SET lock_timeout = '{HANDOVER_SECONDS}s'")
_EXCLUSIVE = text(f"SELECT pg_advisory_lock({LOCK_CLASS}, {Lock.RUNNING})")
_SHARED = text(f"SELECT pg_advisory_lock_shared({LOCK_CLASS}, {Lock.RUNNING})")
_HOLDERS = text(f"""
    SELECT coalesce(a.application_name, '') FROM pg_locks l LEFT JOIN pg_stat_activity a USING (pid)
    WHERE l.locktype = 'advisory' AND l.granted AND l.classid = {LOCK_CLASS}
    AND l.objid = {Lock.RUNNING}
    AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
""")  # noqa: S608 - two numbers of ours
_ALIVE = text("SELECT 1")


@asynccontextmanager
async def only_bot(
    database_url: str, *, stop: asyncio.Event | None = None, shared: bool = False
) -> AsyncIterator[None]:
    """Keep other bots off a database as long as the block runs; of SQLite, do nothing.

    A session that is lost is replaced. Where another bot has taken the lock meanwhile, ``stop`` is
    set, and the block's end raises.

    Args:
        shared: for a replica, or a command: others like it are let in, a bot alone is not.

    Raises:
        DatabaseInUse: another bot holds the lock.
        UnusableDatabase: the server cannot be asked.
    """
    if driver_of(database_url) != POSTGRESQL:
        yield
        return
    place = _Place(database_url, shared=shared)
    try:
        await place.take()
        keeping = asyncio.create_task(place.keep(stop or asyncio.Event()))
        try:
            yield
        finally:
            keeping.cancel()
            await asyncio.wait({keeping})
    finally:
        await place.leave()
    if place.lost_to is not None:
        raise place.lost_to


class _Place:
    """The lock and the session that holds it."""

    def __init__(self, database_url: str, *, shared: bool) -> None:
        self.lost_to: DatabaseInUse | None = None
        self._database = postgres.name_of(database_url)
        self._name = f"{postgres.own_name()} {secrets.token_hex(3)}"
        self._engine: AsyncEngine = postgres.session_engine(database_url, self._name)
        self._lock = _SHARED if shared else _EXCLUSIVE
        self._session: AsyncConnection | None = None

    async def take(self) -> None:
        """Take the lock with a new session. Raises as :func:`only_bot`."""
        session = self._engine.connect()
        try:
            await session.start()
            await session.execute(_WAIT)
            await session.execute(self._lock)
            self._session = session
        except FAILURES as error:
            raise await self._refusal(session, error) from None
        finally:
            if self._session is not session:
                await postgres.hang_up(session)

    async def keep(self, stop: asyncio.Event) -> None:
        """See that the session lives, and replace it, until another bot is in its place."""
        while True:
            await asyncio.sleep(LOOK_SECONDS)
            try:
                if self._session is None:
                    await self.take()
                    log.info("database.held_again")
                else:
                    await self._session.execute(_ALIVE)
            except DatabaseInUse as taken:
                self.lost_to = taken
                log.error("database.taken", reason=str(taken))  # noqa: TRY400 - the reason says it all
                stop.set()
                return
            except Exception as error:  # noqa: BLE001 - whatever became of it, it is replaced
                if self._session is not None:
                    log.warning("database.not_held", error=type(error).__name__)
                await self.leave()

    async def leave(self) -> None:
        """End the session, and the lock with it."""
        session, self._session = self._session, None
        if session is not None:
            await postgres.hang_up(session)

    async def _refusal(self, session: AsyncConnection, error: Exception) -> Exception:
        if postgres.away(error) is None:
            holders = set(await session.scalars(_HOLDERS))
            # A session of ours that was cut off lives on for some seconds.
            if holders and holders != {self._name}:
                who = ", ".join(sorted(holders))
                found = f"DATABASE_URL: another bot ({who}) already uses {self._database}"
                return DatabaseInUse(found, "stop it first, or give this one a database of its own")
        return postgres.unusable(self._database, error)
