from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.base import StorageKey
from sqlalchemy import func, select

from storage.database import Database
from storage.fsm import SqlFsmStorage
from storage.schema import fsm
from tests.storage.samples import ALICE, BOB

KEY = StorageKey(bot_id=1, chat_id=ALICE, user_id=ALICE)


class Typing(StatesGroup):
    search = State()


@pytest.fixture
def storage(database: Database) -> SqlFsmStorage:
    return SqlFsmStorage(database)


async def _rows(database: Database) -> int:
    async with database.read() as connection:
        return (await connection.scalar(select(func.count()).select_from(fsm))) or 0


async def test_state_and_data_are_kept(storage: SqlFsmStorage) -> None:
    assert await storage.get_state(KEY) is None
    assert await storage.get_data(KEY) == {}
    await storage.set_state(KEY, Typing.search)
    await storage.set_data(KEY, {"wanted": "Télégram", "page": 3})
    assert await storage.get_state(KEY) == "Typing:search"
    assert await storage.get_data(KEY) == {"wanted": "Télégram", "page": 3}
    assert await storage.get_value(KEY, "page") == 3


async def test_they_outlive_a_restart(storage: SqlFsmStorage, url: str) -> None:
    await storage.set_state(KEY, "typing")
    await storage.update_data(KEY, {"page": 1})
    await storage.close()
    other = Database(url)
    try:
        assert await SqlFsmStorage(other).get_state(KEY) == "typing"
        assert await SqlFsmStorage(other).get_data(KEY) == {"page": 1}
    finally:
        await other.dispose()


@pytest.mark.parametrize(
    "change",
    [
        {"bot_id": 2},
        {"chat_id": BOB},
        {"user_id": BOB},
        {"thread_id": 5},
        {"business_connection_id": "b"},
        {"destiny": "other"},
    ],
)
async def test_every_part_of_the_key_counts(storage: SqlFsmStorage, change: dict[str, Any]) -> None:
    await storage.set_state(KEY, "typing")
    other = replace(KEY, **change)
    assert await storage.get_state(other) is None
    await storage.set_state(other, "waiting")
    assert await storage.get_state(KEY) == "typing"


async def test_update_merges(storage: SqlFsmStorage) -> None:
    assert await storage.update_data(KEY, {"a": 1}) == {"a": 1}
    assert await storage.update_data(KEY, {"b": 2}) == {"a": 1, "b": 2}
    assert await storage.update_data(KEY, {"b": 2}) == {"a": 1, "b": 2}
    assert await storage.get_data(KEY) == {"a": 1, "b": 2}


async def test_empty_rows_are_deleted(storage: SqlFsmStorage, database: Database) -> None:
    await storage.set_state(KEY, "typing")
    await storage.set_data(KEY, {"a": 1})
    await storage.set_state(KEY, None)
    assert await _rows(database) == 1
    await storage.set_data(KEY, {})
    assert await _rows(database) == 0


async def test_nothing_is_written_when_nothing_changes(
    storage: SqlFsmStorage, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    await storage.set_state(KEY, "typing")
    await storage.set_data(KEY, {"a": 1, "b": 2})

    def no_write(_database: Database) -> None:
        pytest.fail("a transaction was opened")

    monkeypatch.setattr(Database, "write", no_write)
    await storage.set_state(KEY, "typing")
    await storage.set_data(KEY, {"b": 2, "a": 1})
    await storage.update_data(KEY, {"a": 1})
    await storage.set_state(replace(KEY, user_id=BOB), None)
    await storage.set_data(replace(KEY, user_id=BOB), {})
    assert await _rows(database) == 1
