"""What is true of PostgreSQL alone: its locks, its settings, and what a database of its is.

Advisory locks (https://www.postgresql.org/docs/current/explicit-locking.html) are a database's own,
so several bots on one server do not meet.
"""

from __future__ import annotations

import os
import socket
from collections.abc import Mapping
from contextlib import suppress
from enum import IntEnum
from typing import Any, Final

from sqlalchemy import Connection, NullPool, event, text
from sqlalchemy.exc import DisconnectionError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from storage import postgres_errors
from storage.unusable import NotOurDatabase, UnusableDatabase
from storage.urls import parsed

OURS: Final = "jiema-bot"
"""Marks a database as ours: the comment on Alembic's table."""


class Lock(IntEnum):
    """What is locked; the second of an advisory lock's two numbers."""

    WRITING = 1
    """Held to the end of a transaction: there is one writer."""
    MIGRATING = 2
    RUNNING = 3
    """Held by the session of a bot that runs."""


LOCK_CLASS: Final = 0x4A4D4254
"""The first of an advisory lock's two numbers: "JMBT" in ASCII."""
READERS = 8
PAUSED_WRITER_SECONDS = 5
"""After which a transaction that does nothing loses the writers' lock."""

_CONNECT_SECONDS = 10
_ANSWER_SECONDS = 30
"""The longest a statement may take, an answer lost on the way included."""
_COMMON = {
    "TimeZone": "UTC",
    "synchronous_commit": "on",
    # A session whose client was cut off does not live on for hours, and with it its locks.
    "tcp_keepalives_idle": "5",
    "tcp_keepalives_interval": "5",
    "tcp_keepalives_count": "2",
}
_WRITER = _COMMON | {
    "default_transaction_isolation": "read committed",
    "idle_in_transaction_session_timeout": f"{PAUSED_WRITER_SECONDS}s",
    "lock_timeout": "15s",
    "statement_timeout": "20s",
}
_READER = _COMMON | {
    "default_transaction_isolation": "repeatable read",
    "default_transaction_read_only": "on",
    "idle_in_transaction_session_timeout": "60s",
    "statement_timeout": "20s",
}
_MIGRATOR = _COMMON | {"default_transaction_isolation": "read committed"}

unwritable = postgres_errors.unwritable
away = postgres_errors.away

_LOOK = text("""
    SELECT pg_encoding_to_char(d.encoding),
           obj_description(to_regclass('alembic_version'), 'pg_class'),
           ARRAY(SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                 WHERE n.nspname = current_schema() AND c.relkind IN ('r', 'p')
                 AND NOT EXISTS (SELECT FROM pg_depend
                                 WHERE objid = c.oid AND deptype = 'e'))
    FROM pg_database d WHERE d.datname = current_database()
""")
_REVISION = text("SELECT version_num FROM alembic_version")


def write_engine(database_url: str) -> AsyncEngine:
    """Return an engine of one connection whose transactions hold the writers' lock from the start.

    ``READ COMMITTED`` after the lock: each statement sees all that was committed before. A snapshot
    would be from before the wait.
    """
    return _engine(database_url, _WRITER, lock=Lock.WRITING, connections=1)


def read_engine(database_url: str) -> AsyncEngine:
    """Return an engine whose transactions are snapshots: they neither write nor wait."""
    return _engine(database_url, _READER, connections=READERS)


def migration_engine(database_url: str) -> AsyncEngine:
    """Return an engine for changing tables: nobody else does so at the same time."""
    return _engine(database_url, _MIGRATOR, lock=Lock.MIGRATING)


def beat_engine(database_url: str, patience_seconds: float) -> AsyncEngine:
    """Return an engine of one connection for short transactions, beside the writers' lock.

    Args:
        patience_seconds: how long the server may take to answer.
    """
    most = f"{patience_seconds * 1000:.0f}ms"
    settings = _MIGRATOR | {"idle_in_transaction_session_timeout": most, "statement_timeout": most}
    return _engine(database_url, settings, connections=1, patience_seconds=patience_seconds)


def session_engine(
    database_url: str, name: str, patience_seconds: float | None = None
) -> AsyncEngine:
    """Return an engine without transactions, for what a session holds as long as it lives.

    Args:
        name: tells this session from all others in ``pg_stat_activity``.
        patience_seconds: how long the server may take to answer, if not as always.
    """
    settings = _COMMON | {"application_name": name}
    engine = _engine(database_url, settings, patience_seconds=patience_seconds)
    return engine.execution_options(isolation_level="AUTOCOMMIT")


def own_name() -> str:
    """Return what the sessions of this process are called in ``pg_stat_activity``."""
    return f"{OURS} {socket.gethostname()[:30]}:{os.getpid()}"


async def empty_journal(_engine: AsyncEngine) -> None:
    """Do nothing: what is erased leaves the server's files when it sees fit (``VACUUM``)."""


def name_of(database_url: str) -> str:
    """Return the database's name and host."""
    url = parsed(database_url)
    return f"{url.database} at {url.host or url.query.get('host', 'localhost')}"


async def revision(database_url: str, *, thoroughly: bool = False) -> str | None:  # noqa: ARG001 - a server looks after its files itself
    """Return the revision a database is at; ``None`` for an empty one. Changes nothing.

    Raises:
        NotOurDatabase: it has tables of others.
        UnusableDatabase: it cannot be read, or not hold every letter.
    """
    engine = _engine(database_url, _READER)
    try:
        async with engine.connect() as connection:
            encoding, mark, tables = (await connection.execute(_LOOK)).one()
            found = await connection.scalar(_REVISION) if mark == OURS else None
    except postgres_errors.FAILURES as error:
        raise unusable(name_of(database_url), error) from None
    finally:
        await engine.dispose()
    if encoding != "UTF8":
        cure = "make one with ENCODING 'UTF8'"
        raise UnusableDatabase(f"{name_of(database_url)} does not hold every letter", cure)
    if tables and mark != OURS:
        cure = "name another database as DATABASE_URL"
        raise NotOurDatabase(f"{name_of(database_url)} belongs to another program", cure)
    return found


def unusable(name: str, error: Exception) -> Exception:
    """Return what keeps us from using the database of this name; a mistake of ours as it is."""
    trouble = unwritable(error)
    if trouble is None:
        return error
    what, _, cure = str(trouble).partition("; ")
    return UnusableDatabase(f"{name}: {what}", cure)


def stamp(connection: Connection) -> None:
    """Mark the database as ours, within the transaction of ``connection``."""
    connection.exec_driver_sql(f"COMMENT ON TABLE alembic_version IS '{OURS}'")


def check_references(connection: Connection) -> None:
    """Do nothing: the server never lets a row refer to a missing one."""


def last_ids(connection: Connection) -> Mapping[str, int]:
    """Return the greatest id ever given in each table that gives ids, if it gave any."""
    sequences = connection.exec_driver_sql(
        "SELECT sequencename, last_value FROM pg_sequences"
        " WHERE schemaname = current_schema() AND last_value IS NOT NULL"
    )
    return {name.removesuffix("_id_seq"): value for name, value in sequences}


def set_last_ids(connection: Connection, last_ids: Mapping[str, int]) -> None:
    """Give no id again that was given elsewhere."""
    for row in last_ids.items():
        connection.exec_driver_sql(
            "SELECT setval(pg_get_serial_sequence($1::text, 'id'), $2::bigint)", row
        )


async def hang_up(session: AsyncConnection) -> None:
    """End a session, but not politely: a server that was cut off would be waited for."""
    if session.sync_connection is None:
        return
    with suppress(*postgres_errors.FAILURES):  # what is broken is closed already
        await session.invalidate()
    await session.close()


def _engine(
    database_url: str,
    settings: Mapping[str, str],
    *,
    lock: Lock | None = None,
    connections: int = 0,
    patience_seconds: float | None = None,
) -> AsyncEngine:
    pool: dict[str, Any] = {"poolclass": NullPool}
    if connections:
        # The connection used last is the one whose statements are prepared.
        pool = {"pool_size": connections, "max_overflow": 0, "pool_use_lifo": True}
    engine = create_async_engine(
        parsed(database_url),
        hide_parameters=True,
        connect_args={
            "timeout": patience_seconds or _CONNECT_SECONDS,
            # All our statements: a hundred, as many as are kept otherwise, are too few.
            "prepared_statement_cache_size": 500,
            "command_timeout": None
            if lock is Lock.MIGRATING
            else patience_seconds or _ANSWER_SECONDS,
            "server_settings": {"application_name": own_name(), **settings},
        },
        **pool,
    )
    event.listen(engine.sync_engine, "checkout", _see_that_it_lives)
    event.listen(engine.sync_engine, "handle_error", postgres_errors.mend)
    if lock is not None:
        statement = f"SELECT pg_advisory_xact_lock({LOCK_CLASS}, {lock})"

        def take_lock(connection: Connection) -> None:
            # Through the connection, it would begin a transaction, for which this is called.
            cursor = connection.connection.cursor()
            try:
                cursor.execute(statement)
            except Exception:
                connection.invalidate()
                raise
            cursor.close()

        event.listen(engine.sync_engine, "begin", take_lock)
    return engine


def _see_that_it_lives(connection: Any, _record: Any, _proxy: Any) -> None:
    """Have a connection that the server has closed replaced, without asking over the network."""
    if connection.driver_connection.is_closed():
        raise DisconnectionError
