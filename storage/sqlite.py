"""Everything that is true of SQLite alone: pragmas, locking, and what a file is."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, event, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from bot.core.errors import Unwritable

APPLICATION_ID = 0x4A4D4254
"""Marks a database file as ours (``PRAGMA application_id``): "JMBT" in ASCII."""

_READERS = 4
_COMMON = ("PRAGMA busy_timeout = 5000",)
_CURES = {
    sqlite3.SQLITE_FULL: "free some space on its disk",
    sqlite3.SQLITE_IOERR: "see whether its disk is full or broken",
    sqlite3.SQLITE_BUSY: "another program holds its lock: let it finish, or end it",
    sqlite3.SQLITE_LOCKED: "another program holds its lock: let it finish, or end it",
    sqlite3.SQLITE_READONLY: "give the bot's user the right to write there",
    sqlite3.SQLITE_CANTOPEN: "see that its folder is there and can be written",
    sqlite3.SQLITE_CORRUPT: "it is damaged: stop the bot and put a backup in its place",
}
"""What a host does about a database that cannot be written, by SQLite's primary result code."""
_WRITER = (
    *_COMMON,
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA secure_delete = ON",
)
_READER = (*_COMMON, "PRAGMA query_only = ON")


@dataclass(frozen=True, slots=True)
class Found:
    """What a database file holds.

    Attributes:
        revision: the Alembic revision it is at, if it has one.
    """

    application_id: int
    tables: frozenset[str]
    revision: str | None


def path_of(database_url: str) -> Path:
    """Return the file a URL names.

    Raises:
        ValueError: the URL is not of a SQLite file; the message does not contain it.
    """
    url = _parsed(database_url)
    if url is None or url.drivername != "sqlite+aiosqlite":
        raise ValueError("the database URL must begin with sqlite+aiosqlite:///")
    if not url.database or url.database == ":memory:" or url.database.startswith("file:"):
        raise ValueError("the database URL must name a file: sqlite+aiosqlite:///data/bot.db")
    return Path(url.database)


def write_engine(database_url: str, *, foreign_keys: bool = True) -> AsyncEngine:
    """Return an engine of one connection whose transactions hold the write lock from the start.

    Without ``BEGIN IMMEDIATE``, two transactions that read and then write lose updates. Creates
    the file's folder, and the file for its owner alone.

    Args:
        foreign_keys: off only for migrations, which rebuild tables others refer to.
    """
    path = path_of(database_url)
    path.parent.mkdir(parents=True, exist_ok=True)
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    switch = "ON" if foreign_keys else "OFF"
    pragmas = (*_WRITER, f"PRAGMA foreign_keys = {switch}")
    return _engine(make_url(database_url), pragmas, begin="BEGIN IMMEDIATE", connections=1)


def read_engine(database_url: str) -> AsyncEngine:
    """Return an engine whose transactions are snapshots: they neither write nor wait."""
    path_of(database_url)
    return _engine(make_url(database_url), _READER, begin="BEGIN", connections=_READERS)


def look_at(path: Path) -> Found:
    """Read what a file is, changing nothing.

    Raises:
        sqlite3.DatabaseError: it is not a SQLite database.
    """
    with closing(_open_to_look(path)) as connection:
        (application_id,) = connection.execute("PRAGMA application_id").fetchone()
        rows = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        tables = frozenset(name for (name,) in rows if not name.startswith("sqlite_"))
        revision = None
        if "alembic_version" in tables:
            row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
            revision = row and row[0]
    return Found(application_id, tables, revision)


def damage(path: Path) -> str | None:
    """Return what is wrong with a SQLite database, changing nothing; ``None`` if it is whole.

    Reads all of it (``PRAGMA quick_check``): about a second for a few hundred megabytes.
    """
    with closing(_open_to_look(path)) as connection:
        try:
            (found,) = connection.execute("PRAGMA quick_check(1)").fetchone()
        except sqlite3.DatabaseError as error:
            return str(error)
    return None if found == "ok" else str(found).splitlines()[-1]


def unwritable(error: BaseException) -> Unwritable | None:
    """Return why a transaction could not be written, if the file or its disk is the reason.

    See https://www.sqlite.org/rescode.html; a mistake of ours is ``None``.
    """
    if isinstance(error, DBAPIError):
        error = error.orig or error
    # Of an extended code, such as SQLITE_IOERR_WRITE, the lowest byte is the primary one.
    code = getattr(error, "sqlite_errorcode", 0)
    cure = _CURES.get(code & 0xFF)
    if cure is None:
        return None
    name = getattr(error, "sqlite_errorname", "")
    return Unwritable(f"the database cannot be written ({name}); {cure}")


def stamp(connection: Connection) -> None:
    """Mark the file as ours, within the transaction of ``connection``."""
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")


def check_references(connection: Connection) -> None:
    """See that no row refers to a missing one.

    Raises:
        RuntimeError: a row does.
    """
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    if broken:
        raise RuntimeError(f"{len(broken)} rows refer to missing rows, first in {broken[0][0]}")


async def empty_journal(engine: AsyncEngine) -> None:
    """Move the write-ahead log into the file, so that erased text is gone from the disk."""
    async with engine.connect() as connection:
        raw = await connection.get_raw_connection()
        driver: Any = raw.driver_connection
        cursor = await driver.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        await cursor.close()


def _open_to_look(path: Path) -> sqlite3.Connection:
    """Open for reading; where nobody writes, no file is made beside it either."""
    log = path.with_name(f"{path.name}-wal")
    mode = "mode=ro" if log.exists() else "mode=ro&immutable=1"
    return sqlite3.connect(f"{path.absolute().as_uri()}?{mode}", uri=True)


def _casefold(text: str | None) -> str | None:
    return None if text is None else text.casefold()


def _parsed(database_url: str) -> URL | None:
    try:
        return make_url(database_url)
    except (ArgumentError, ValueError):
        # Their sentences may quote the URL, and with it a password.
        return None


def _engine(url: URL, pragmas: tuple[str, ...], *, begin: str, connections: int) -> AsyncEngine:
    engine = create_async_engine(
        url,
        pool_size=connections,
        max_overflow=0,
        # A connection is a thread: the one used last wakes up faster.
        pool_use_lifo=True,
        # The driver would begin transactions by itself, and too late.
        connect_args={"isolation_level": None},
    )

    def prepare(connection: Any, _record: Any) -> None:
        cursor = connection.cursor()
        for pragma in pragmas:
            cursor.execute(pragma)
        cursor.close()
        # SQLite's own lower() knows only the letters of English.
        connection.create_function("casefold", 1, _casefold, deterministic=True)

    def start(connection: Connection) -> None:
        # Straight to the driver: one trip to its thread instead of three.
        adapted: Any = connection.connection.dbapi_connection
        adapted.run_async(lambda driver: driver.execute(begin))

    event.listen(engine.sync_engine, "connect", prepare)
    event.listen(engine.sync_engine, "begin", start)
    return engine
