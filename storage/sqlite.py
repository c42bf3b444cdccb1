"""Everything that is true of SQLite alone: pragmas, locking, and what a file is."""

from __future__ import annotations

import asyncio
import os
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from bot.core.errors import Unwritable
from storage.unusable import DamagedDatabase, NotOurDatabase, UnusableDatabase
from storage.urls import SQLITE, parsed

APPLICATION_ID = 0x4A4D4254
"""Marks a database file as ours (``PRAGMA application_id``): "JMBT" in ASCII."""

_NAME_ANOTHER = "name another file as DATABASE_URL"
_LOOK = "see that it is a file the bot's user may read and write"
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
    url = parsed(database_url)
    if url.drivername != SQLITE:
        raise ValueError(f"the database URL must begin with {SQLITE}:///")
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
    return _engine(parsed(database_url), pragmas, begin="BEGIN IMMEDIATE", connections=1)


def read_engine(database_url: str) -> AsyncEngine:
    """Return an engine whose transactions are snapshots: they neither write nor wait."""
    path_of(database_url)
    return _engine(parsed(database_url), _READER, begin="BEGIN", connections=_READERS)


def migration_engine(database_url: str) -> AsyncEngine:
    """Return a :func:`write_engine` that lets tables be rebuilt which others refer to."""
    return write_engine(database_url, foreign_keys=False)


def name_of(database_url: str) -> str:
    """Return the path of the file a URL names."""
    return str(path_of(database_url))


async def revision(database_url: str, *, thoroughly: bool = False) -> str | None:
    """Return the revision a file is at; ``None`` for a missing or empty one. Changes nothing.

    Raises:
        NotOurDatabase: the file is not ours.
        DamagedDatabase: its first pages are broken, or any if it is read ``thoroughly``.
        UnusableDatabase: it cannot be read.
    """
    return await asyncio.to_thread(_revision, path_of(database_url), thoroughly=thoroughly)


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


def away(_error: BaseException) -> None:
    """Return that nothing is lost but by its disk: there is no server to be away."""


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


def last_ids(connection: Connection) -> Mapping[str, int]:
    """Return the greatest id ever given in each table that gives ids, if it gave any."""
    rows = connection.exec_driver_sql("SELECT name, seq FROM sqlite_sequence")
    return {name: seq for name, seq in rows if seq}


def set_last_ids(connection: Connection, last_ids: Mapping[str, int]) -> None:
    """Give no id again that was given elsewhere."""
    for row in last_ids.items():
        connection.exec_driver_sql("DELETE FROM sqlite_sequence WHERE name = ?", row[:1])
        connection.exec_driver_sql("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", row)


def _revision(path: Path, *, thoroughly: bool) -> str | None:
    if not path.exists() or path.stat().st_size == 0:
        return None
    try:
        found = look_at(path)
    except sqlite3.OperationalError as error:
        raise UnusableDatabase(f"{path} cannot be read: {error}", _LOOK) from error
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_NOTADB:
            raise NotOurDatabase(f"{path} is not a SQLite database", _NAME_ANOTHER) from None
        raise _damaged(path, str(error)) from None
    if found.application_id != APPLICATION_ID and (found.application_id or found.tables):
        raise NotOurDatabase(f"{path} belongs to another program", _NAME_ANOTHER)
    if thoroughly and found.revision is not None and (what := damage(path)):
        raise _damaged(path, what)
    return found.revision


def _damaged(path: Path, what: str) -> DamagedDatabase:
    cure = "put your last backup in its place as README says, or name another file as DATABASE_URL"
    return DamagedDatabase(f"{path} is damaged ({what})", cure)


def _open_to_look(path: Path) -> sqlite3.Connection:
    """Open for reading; where nobody writes, no file is made beside it either."""
    log = path.with_name(f"{path.name}-wal")
    mode = "mode=ro" if log.exists() else "mode=ro&immutable=1"
    return sqlite3.connect(f"{path.absolute().as_uri()}?{mode}", uri=True)


def _casefold(text: str | None) -> str | None:
    return None if text is None else text.casefold()


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
