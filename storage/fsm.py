"""aiogram's conversation state, kept in the database so that it outlives a restart."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from aiogram.fsm.state import State
from aiogram.fsm.storage.base import BaseStorage, StateType, StorageKey
from sqlalchemy import bindparam, delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.database import Database
from storage.schema import fsm
from storage.upsert import insert_or_update

_EMPTY = "{}"
_PLACE = ("bot_id", "chat_id", "user_id", "thread_id", "business_connection_id", "destiny")
_IS_HERE = tuple(fsm.c[name] == bindparam(name) for name in _PLACE)
_GET = select(fsm.c.state, fsm.c.data).where(*_IS_HERE)
_PUT = insert_or_update(fsm, _PLACE, "state", "data")
_DELETE = delete(fsm).where(*_IS_HERE)

_Row = tuple[str | None, str]
_NOTHING: _Row = (None, _EMPTY)


class SqlFsmStorage(BaseStorage):
    """State and JSON data of each conversation; a row with neither is deleted.

    A transaction is opened only when something changes. Data must be JSON.

    Args:
        database: the caller disposes of it.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    async def set_state(self, key: StorageKey, state: StateType = None) -> None:
        """Keep the state's name; ``None`` ends the conversation."""
        name = state.state if isinstance(state, State) else state
        if (await self._read(key))[0] == name:
            return
        async with self._database.write() as connection:
            _, data = await _get(connection, key)
            await _put(connection, key, (name, data))

    async def get_state(self, key: StorageKey) -> str | None:
        """Return the state's name."""
        return (await self._read(key))[0]

    async def set_data(self, key: StorageKey, data: Mapping[str, Any]) -> None:
        """Replace the data."""
        text = _text(data)
        if (await self._read(key))[1] == text:
            return
        async with self._database.write() as connection:
            state, _ = await _get(connection, key)
            await _put(connection, key, (state, text))

    async def get_data(self, key: StorageKey) -> dict[str, Any]:
        """Return the data; empty when there is none."""
        return _data((await self._read(key))[1])

    async def update_data(self, key: StorageKey, data: Mapping[str, Any]) -> dict[str, Any]:
        """Merge ``data`` into what is kept, in one transaction; return the whole."""
        before = _data((await self._read(key))[1])
        if before == {**before, **data}:
            return before
        async with self._database.write() as connection:
            state, text = await _get(connection, key)
            merged = {**_data(text), **data}
            await _put(connection, key, (state, _text(merged)))
        return merged

    async def close(self) -> None:
        """Do nothing: the database is closed by its owner."""

    async def _read(self, key: StorageKey) -> _Row:
        async def read() -> _Row:
            async with self._database.read() as connection:
                return await _get(connection, key)

        return await self._database.recent.get(key.user_id, key, read)


async def _get(connection: AsyncConnection, key: StorageKey) -> _Row:
    row = (await connection.execute(_GET, _place(key))).one_or_none()
    return _NOTHING if row is None else (row.state, row.data)


async def _put(connection: AsyncConnection, key: StorageKey, row: _Row) -> None:
    if row == _NOTHING:
        await connection.execute(_DELETE, _place(key))
    else:
        state, data = row
        await connection.execute(_PUT, {**_place(key), "state": state, "data": data})


def _place(key: StorageKey) -> dict[str, int | str]:
    return {
        "bot_id": key.bot_id,
        "chat_id": key.chat_id,
        "user_id": key.user_id,
        "thread_id": key.thread_id or 0,
        "business_connection_id": key.business_connection_id or "",
        "destiny": key.destiny,
    }


def _text(data: Mapping[str, Any]) -> str:
    return json.dumps(dict(data), ensure_ascii=False, sort_keys=True)


def _data(text: str) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(text)
    return data
