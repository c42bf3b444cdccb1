from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.database import Database
from storage.schema import panels
from tests.storage.samples import bytes_of, url_of

COUNTER = 1


async def _count(database: Database) -> int:
    async with database.read() as connection:
        return (await connection.scalar(select(panels.c.message_id))) or 0


async def _put(connection: AsyncConnection, value: int) -> None:
    await connection.execute(panels.delete())
    await connection.execute(panels.insert(), {"chat_id": COUNTER, "message_id": value})


async def test_many_tasks_lose_no_update(database: Database) -> None:
    async def ten_times() -> None:
        for _ in range(10):
            async with database.write() as connection:
                value = (await connection.scalar(select(panels.c.message_id))) or 0
                await asyncio.sleep(0)
                await _put(connection, value + 1)

    await asyncio.gather(*(ten_times() for _ in range(40)))
    assert await _count(database) == 400


async def test_two_databases_in_one_place_lose_no_update(url: str, database: Database) -> None:
    other = Database(url)

    async def ten_times(own: Database) -> None:
        for _ in range(10):
            async with own.write() as connection:
                value = (await connection.scalar(select(panels.c.message_id))) or 0
                await _put(connection, value + 1)

    await asyncio.gather(ten_times(database), ten_times(other))
    await other.dispose()
    assert await _count(database) == 20


async def test_reads_do_not_wait_for_a_writer_and_do_not_see_it(database: Database) -> None:
    async with database.write() as connection:
        await _put(connection, 5)
        assert await _count(database) == 0
    assert await _count(database) == 5


async def test_a_read_is_a_snapshot(database: Database) -> None:
    async with database.read() as snapshot:
        assert await snapshot.scalar(select(panels.c.message_id)) is None
        async with database.write() as connection:
            await _put(connection, 5)
        assert await snapshot.scalar(select(panels.c.message_id)) is None


async def test_a_read_cannot_write(database: Database) -> None:
    async with database.read() as connection:
        with pytest.raises(DBAPIError, match=r"read-?only"):
            await _put(connection, 1)


async def test_an_error_rolls_back(database: Database) -> None:
    async def fail() -> None:
        async with database.write() as connection:
            await _put(connection, 5)
            raise KeyError

    with pytest.raises(KeyError):
        await fail()
    assert await _count(database) == 0


async def test_cancelled_before_the_commit_rolls_back(database: Database) -> None:
    written = asyncio.Event()

    async def hang() -> None:
        async with database.write() as connection:
            await _put(connection, 5)
            written.set()
            await asyncio.Event().wait()

    task = asyncio.create_task(hang())
    await written.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert await _count(database) == 0
    async with database.write() as connection:
        await _put(connection, 6)
    assert await _count(database) == 6


async def test_cancelled_during_the_commit_commits(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    committing, may_commit = asyncio.Event(), asyncio.Event()
    commit = AsyncConnection.commit

    async def slow_commit(connection: AsyncConnection) -> None:
        committing.set()
        await may_commit.wait()
        await commit(connection)

    monkeypatch.setattr(AsyncConnection, "commit", slow_commit)

    async def write() -> None:
        async with database.write() as connection:
            await _put(connection, 5)

    task = asyncio.create_task(write())
    await committing.wait()
    task.cancel()
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.sleep(0)
    assert not task.done()
    may_commit.set()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert await _count(database) == 5


@pytest.mark.parametrize("steps", range(30))
async def test_cancelled_anywhere_is_all_or_nothing(database: Database, steps: int) -> None:
    async def write() -> None:
        async with database.write() as connection:
            await connection.execute(panels.insert(), {"chat_id": 1, "message_id": 1})
            await connection.execute(panels.insert(), {"chat_id": 2, "message_id": 1})

    task = asyncio.create_task(write())
    for _ in range(steps):
        await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait({task})
    async with database.write() as connection:
        rows = (await connection.execute(select(panels))).all()
    assert len(rows) in {0, 2}
    assert task.cancelled() or len(rows) == 2


async def test_a_cancelled_reader_gives_its_connection_back(database: Database) -> None:
    async def hang() -> None:
        async with database.read() as connection:
            await connection.scalar(select(panels.c.message_id))
            await asyncio.Event().wait()

    tasks = [asyncio.create_task(hang()) for _ in range(8)]
    await asyncio.sleep(0)
    for task in tasks:
        task.cancel()
    await asyncio.wait(tasks)
    assert await asyncio.gather(*(_count(database) for _ in range(8))) == [0] * 8


@pytest.mark.sqlite_only("pragmas; for PostgreSQL see test_postgres")
@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "wal"),
        ("busy_timeout", 5000),
        ("foreign_keys", 1),
        ("synchronous", 2),
        ("secure_delete", 1),
    ],
)
async def test_the_writer_is_safe(database: Database, pragma: str, value: object) -> None:
    async with database.write() as connection:
        assert await connection.scalar(text(f"PRAGMA {pragma}")) == value


async def test_the_folder_is_made_and_the_file_is_private(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "data" / "bot.db"
    await Database(url_of(path)).dispose()
    assert path.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    "url",
    [
        "sqlite+aiosqlite://",
        "sqlite+aiosqlite:///:memory:",
        "mysql://root:hush@db/bot",
        "mysql://root@db:hush/bot",
        "hush",
        "",
    ],
)
def test_other_urls_are_refused_without_being_shown(url: str) -> None:
    with pytest.raises(ValueError, match="the database URL must") as refusal:
        Database(url)
    assert "hush" not in str(refusal.value)
    assert refusal.value.__context__ is None


async def test_emptying_the_journal_takes_erased_text_off_the_disk(
    path: Path, database: Database
) -> None:
    async with database.write() as connection:
        await connection.execute(
            text("INSERT INTO services (code, slug, name, stock) VALUES ('a', 'a', 'hush-hush', 0)")
        )
    async with database.write() as connection:
        await connection.execute(text("UPDATE services SET name = ''"))
    assert b"hush-hush" in bytes_of(path)
    await database.empty_journal()
    assert b"hush-hush" not in bytes_of(path)
