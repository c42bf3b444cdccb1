"""A commit whose answer is lost: nobody knows whether it was stored, until somebody looks."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest
from sqlalchemy import select

from bot.core.errors import Unwritable
from storage.database import Database
from storage.schema import panels
from tests.postgres import Server
from tests.storage.line import Cut, Line

PATIENCE_SECONDS = 30


@pytest.fixture
async def line(postgres: Server) -> AsyncIterator[Line]:
    async with Line(postgres.port).open() as line:
        yield line


@pytest.fixture
async def database(postgres: Server, empty_url: str, line: Line) -> AsyncIterator[Database]:
    through = empty_url.replace(f":{postgres.port}/", f":{line.port}/")
    database = Database(through, recent_people=10)
    yield database
    await database.dispose()


async def _put(database: Database, chat_id: int) -> None:
    async with database.write() as connection:
        await connection.execute(panels.insert(), {"chat_id": chat_id, "message_id": 1})


async def _chats(database: Database) -> list[int]:
    async with database.read() as connection:
        return list(await connection.scalars(select(panels.c.chat_id).order_by(panels.c.chat_id)))


@pytest.mark.parametrize(("cut", "stored"), [(Cut.BEFORE, [2]), (Cut.AFTER, [1, 2])])
async def test_it_is_all_or_nothing_and_work_goes_on(
    database: Database, line: Line, cut: Cut, stored: list[int]
) -> None:
    await _chats(database)
    line.plan = cut
    with pytest.raises(Unwritable, match="does not answer"):
        await _put(database, 1)
    assert not database.writable
    await _put(database, 2)
    assert database.writable
    assert await _chats(database) == stored


async def test_it_is_told_once_it_is_decided_and_not_before(database: Database, line: Line) -> None:
    seen: list[list[int]] = []
    decided = asyncio.Event()
    following = asyncio.create_task(database.follow_doubts(decided.set))
    line.plan = Cut.LATER
    with pytest.raises(Unwritable):
        await _put(database, 1)
    await line.cut.wait()
    # Undecided: who reads now reads too soon, and must not be told that this is the end of it.
    seen.append(await _chats(database))
    assert not decided.is_set()
    line.arrives.set()
    async with asyncio.timeout(PATIENCE_SECONDS):
        await decided.wait()
    seen.append(await _chats(database))
    assert seen == [[], [1]]
    following.cancel()


async def test_what_is_kept_of_people_is_read_anew(database: Database, line: Line) -> None:
    decided = asyncio.Event()
    following = asyncio.create_task(database.follow_doubts(decided.set))

    async def read() -> str:
        return "old" if not decided.is_set() else "new"

    line.plan = Cut.AFTER
    with pytest.raises(Unwritable):
        await _put(database, 1)
    assert await database.recent.get(7, "it", read) == "old"
    async with asyncio.timeout(PATIENCE_SECONDS):
        await decided.wait()
    assert await database.recent.get(7, "it", read) == "new"
    following.cancel()


async def test_no_doubt_where_nothing_was_to_be_committed(database: Database) -> None:
    following = asyncio.create_task(database.follow_doubts(lambda: pytest.fail("no doubt")))

    async def cut_off() -> None:
        async with database.write() as connection:
            await connection.exec_driver_sql("SELECT pg_terminate_backend(pg_backend_pid())")

    with pytest.raises(Unwritable, match="does not answer"):
        await cut_off()
    await _put(database, 1)
    assert await _chats(database) == [1]
    following.cancel()
