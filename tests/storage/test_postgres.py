"""What holds on PostgreSQL alone: its settings, its lock, its server going away."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator

import pytest
from sqlalchemy import func, select, text
from sqlalchemy.exc import DBAPIError, IntegrityError
from structlog.testing import capture_logs

from bot.core.errors import Unwritable
from storage import postgres as kind
from storage.database import Database
from storage.migrate import upgrade
from storage.schema import outbox, panels, services
from storage.store import SqlStore
from tests import databases
from tests.postgres import Server, own_server
from tests.storage.samples import ALICE, connect

pytestmark = [pytest.mark.slow(20), pytest.mark.usefixtures("postgres")]
PATIENCE_SECONDS = 30


@pytest.fixture
async def database(empty_url: str) -> AsyncIterator[Database]:
    database = Database(empty_url)
    yield database
    await database.dispose()


async def _panels(database: Database) -> int:
    async with database.read() as connection:
        return int(await connection.scalar(select(func.count()).select_from(panels)) or 0)


async def _put(database: Database, chat_id: int) -> None:
    async with database.write() as connection:
        await connection.execute(panels.insert(), {"chat_id": chat_id, "message_id": 1})


@pytest.mark.parametrize(
    ("name", "writer", "reader"),
    [
        ("transaction_isolation", "read committed", "repeatable read"),
        ("transaction_read_only", "off", "on"),
        ("synchronous_commit", "on", "on"),
        ("timezone", "UTC", "UTC"),
        ("idle_in_transaction_session_timeout", "5s", "1min"),
        ("statement_timeout", "20s", "20s"),
        ("lock_timeout", "15s", "0"),
        ("tcp_keepalives_idle", "5", "5"),
    ],
)
async def test_sessions_are_set_up(database: Database, name: str, writer: str, reader: str) -> None:
    show = text(f"SHOW {name}")
    async with database.write() as connection:
        assert await connection.scalar(show) == writer
    async with database.read() as connection:
        assert await connection.scalar(show) == reader


async def test_a_session_bears_the_name_of_its_process(database: Database) -> None:
    for session in (database.write, database.read):
        async with session() as connection:
            assert await connection.scalar(text("SHOW application_name")) == kind.own_name()


async def test_a_writer_waits_for_the_other_and_sees_what_it_wrote(
    empty_url: str, database: Database
) -> None:
    other = Database(empty_url)
    writing = asyncio.Event()

    async def second() -> int:
        writing.set()
        async with other.write() as connection:
            return int(await connection.scalar(select(func.count()).select_from(panels)) or 0)

    async with database.write() as connection:
        waiting = asyncio.create_task(second())
        await writing.wait()
        await _until_somebody_waits(database)
        await connection.execute(panels.insert(), {"chat_id": 1, "message_id": 1})
    assert await waiting == 1
    await other.dispose()


async def test_a_writer_that_is_paused_holds_nobody_up(empty_url: str, database: Database) -> None:
    other = Database(empty_url)
    async with other.write() as paused:
        await paused.exec_driver_sql("SET idle_in_transaction_session_timeout = '100ms'")
        # Waits for its turn, which comes when the server has ended the transaction that hangs.
        await _put(database, 1)
        with pytest.raises(DBAPIError):
            await paused.execute(panels.insert(), {"chat_id": 2, "message_id": 1})
        await paused.invalidate()
        await paused.rollback()
    assert await _panels(database) == 1
    await other.dispose()


async def test_a_lock_held_for_too_long_is_said_to_be(
    empty_url: str, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(kind._WRITER, "lock_timeout", "50ms")
    impatient = Database(empty_url)
    async with database.write():
        with pytest.raises(Unwritable, match=r"55P03.*another program holds its lock"):
            await _put(impatient, 1)
    await _put(impatient, 1)
    await impatient.dispose()
    assert await _panels(database) == 1


async def test_values_are_in_no_error(database: Database) -> None:
    row = {"code": "sesame", "slug": "s", "name": "s", "stock": 1}

    async def twice() -> None:
        async with database.write() as connection:
            await connection.execute(services.insert(), [row, row])

    with pytest.raises(IntegrityError) as caught:
        await twice()
    error: BaseException | None = caught.value
    told = []
    while error is not None:
        told.append(str(error))
        error = error.__cause__
    assert "uq_services_code" in told[0]
    assert not any("sesame" in line for line in told)


async def test_ids_are_never_given_twice(store: SqlStore) -> None:
    key_id = await connect(store)
    async with store.write() as unit:
        await unit.accounts.forget(ALICE)
    assert await connect(store) > key_id


async def test_a_session_that_the_server_ended_is_replaced_unnoticed(
    empty_url: str, database: Database
) -> None:
    await _put(database, 1)
    assert await _panels(database) == 1
    await databases.end_sessions(empty_url)
    await _put(database, 2)
    assert await _panels(database) == 2


async def test_a_server_that_is_away_is_named_and_all_goes_on_when_it_is_back() -> None:
    with own_server() as server:
        server.execute("CREATE DATABASE bot")
        await upgrade(server.url("bot"))
        database = Database(server.url("bot"))
        await _put(database, 1)
        assert await _panels(database) == 1
        for mode in ("fast", "immediate"):
            server.stop(mode)
            with capture_logs() as lines:
                for _ in range(2):
                    with pytest.raises(Unwritable, match="see that PostgreSQL runs") as caught:
                        await _put(database, 2)
                    with pytest.raises(Unwritable):
                        await _panels(database)
            assert "open-sesame" not in str(caught.value)
            assert [line["event"] for line in lines] == ["database.unwritable"]
            server.start()
            assert await _panels(database) == 1
            async with database.write() as connection:
                await connection.execute(outbox.delete())
            assert database.writable
        await database.dispose()


async def test_a_standby_takes_no_writes(database: Database) -> None:
    async def write() -> None:
        async with database.write() as connection:
            await connection.exec_driver_sql("SET TRANSACTION READ ONLY")
            await connection.execute(panels.insert(), {"chat_id": 1, "message_id": 1})

    with pytest.raises(Unwritable, match=r"25006.*primary"):
        await write()


async def test_a_database_that_is_not_there_is_said_so(postgres: Server) -> None:
    database = Database(postgres.url("nowhere"))
    with pytest.raises(Unwritable, match=r"3D000.*right name, password and database"):
        await _put(database, 1)
    await database.dispose()


async def _until_somebody_waits(database: Database) -> None:
    waiting = text(
        "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"
        " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"
    )
    deadline = time.monotonic() + PATIENCE_SECONDS
    while True:  # the server tells nobody who waits for whom
        async with database.read() as connection:
            if await connection.scalar(waiting):
                return
        assert time.monotonic() < deadline
