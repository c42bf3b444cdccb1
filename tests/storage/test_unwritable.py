"""A disk that is full, a file that another program holds: nothing is half written."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import func, select
from sqlalchemy.exc import OperationalError
from structlog.testing import capture_logs

from bot.core.errors import Unwritable
from storage import migrate, sqlite
from storage.database import Database
from storage.schema import fsm, panels
from tests.storage.samples import url_of

pytestmark = pytest.mark.sqlite_only("a disk and its file; for a server see test_postgres_away")

ROOM = 1_000_000


async def _set(database: Database, pragma: str) -> None:
    async with database.write() as connection:
        await connection.exec_driver_sql(f"PRAGMA {pragma}")


async def _put_panel(database: Database, chat_id: int) -> None:
    async with database.write() as connection:
        await connection.execute(panels.insert(), {"chat_id": chat_id, "message_id": 2})


async def _fill(database: Database) -> None:
    """Write a panel and, in the same transaction, more than there is room for."""
    async with database.write() as connection:
        await connection.execute(panels.insert(), {"chat_id": 1, "message_id": 2})
        row = {"bot_id": 1, "chat_id": 1, "user_id": 1, "thread_id": 0}
        more = {"business_connection_id": "", "destiny": "", "data": "x" * ROOM}
        await connection.execute(fsm.insert(), {**row, **more})


async def _panels(database: Database) -> int:
    async with database.read() as connection:
        return int(await connection.scalar(select(func.count()).select_from(panels)) or 0)


async def test_a_full_disk_is_named_once_and_all_goes_on_when_it_has_room(
    database: Database,
) -> None:
    await _set(database, "max_page_count = 1")
    with capture_logs() as lines:
        for _ in range(2):
            with pytest.raises(Unwritable, match=r"SQLITE_FULL.*free some space"):
                await _fill(database)
        assert not database.writable
        assert await _panels(database) == 0
        await _set(database, f"max_page_count = {ROOM}")
        await _fill(database)
    assert database.writable
    assert await _panels(database) == 1
    assert [(line["event"], line["log_level"]) for line in lines] == [
        ("database.unwritable", "error"),
        ("database.writable", "info"),
    ]


async def test_a_file_locked_for_too_long_is_said_to_be(path: Path, database: Database) -> None:
    await _set(database, "busy_timeout = 1")
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(Unwritable, match="another program holds its lock"):
            await _put_panel(database, 1)
        assert await _panels(database) == 0
        other.execute("ROLLBACK")
    await _put_panel(database, 1)
    assert await _panels(database) == 1


async def test_a_mistake_of_ours_is_not_laid_on_the_disk(database: Database) -> None:
    with pytest.raises(OperationalError, match="no such table"):
        async with database.write() as connection:
            await connection.exec_driver_sql("SELECT * FROM nowhere")
    assert database.writable


async def test_a_migration_without_room_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pragmas = (*sqlite._WRITER, "PRAGMA max_page_count = 3")
    with monkeypatch.context() as patch:
        patch.setattr(sqlite, "_WRITER", pragmas)
        with pytest.raises(Unwritable, match="SQLITE_FULL"):
            await migrate.upgrade(url_of(tmp_path / "bot.db"))
    assert await migrate.current(url_of(tmp_path / "bot.db")) is None
    await migrate.upgrade(url_of(tmp_path / "bot.db"))
