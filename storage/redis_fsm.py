"""aiogram's conversation state in Redis, for replicas; the database has it while Redis is away."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final

from aiogram.fsm.state import State
from aiogram.fsm.storage.base import BaseStorage, StateType, StorageKey

from storage.fsm import SqlFsmStorage
from storage.redis_line import Away, RedisLine
from storage.redis_scripts import KEEP

KEPT_DAYS: Final = 7
_KEPT_MS: Final = KEPT_DAYS * 24 * 3600 * 1000
_DATA: Final = "d."


class RedisFsmStorage(BaseStorage):
    """State and JSON data of each conversation, a hash in Redis for each.

    What only the database has (from before there was a Redis, or while it was away) moves here when
    it is first asked for.

    Args:
        below: where everything is while Redis is away.
    """

    def __init__(self, line: RedisLine, below: SqlFsmStorage) -> None:
        self._line = line
        self._below = below
        self._newer_below: set[StorageKey] = set()
        self._forgotten: set[int] = set()

    async def set_state(self, key: StorageKey, state: StateType = None) -> None:
        """Keep the state's name; ``None`` ends the conversation."""
        name = state.state if isinstance(state, State) else state
        if not await self._keep(key, "", {"state": name or ""}):
            await self._below.set_state(key, name)

    async def get_state(self, key: StorageKey) -> str | None:
        """Return the state's name."""
        found = await self._found(key)
        return await self._below.get_state(key) if found is None else found.get("state") or None

    async def set_data(self, key: StorageKey, data: Mapping[str, Any]) -> None:
        """Replace the data."""
        if not await self._keep(key, "all", _fields(data)):
            await self._below.set_data(key, data)

    async def get_data(self, key: StorageKey) -> dict[str, Any]:
        """Return the data; empty when there is none."""
        found = await self._found(key)
        return await self._below.get_data(key) if found is None else _data(found)

    async def update_data(self, key: StorageKey, data: Mapping[str, Any]) -> dict[str, Any]:
        """Merge ``data`` into what is kept, in one step; return the whole."""
        if await self._keep(key, "", _fields(data)):
            return await self.get_data(key)
        return await self._below.update_data(key, data)

    def forget(self, user_id: int) -> None:
        """Delete what is kept of a person, at the latest when Redis is back."""
        self._forgotten.add(user_id)
        self._newer_below = {key for key in self._newer_below if key.user_id != user_id}
        self._forget_now()

    async def close(self) -> None:
        """Do nothing: the line is closed by its owner."""

    async def _keep(self, key: StorageKey, how: str, fields: Mapping[str, str]) -> bool:
        """Keep these fields; returns whether Redis has done it."""
        try:
            await self._move_up(key)
            await self._put(key, how, fields)
        except Away:
            self._newer_below.add(key)
            return False
        return True

    async def _found(self, key: StorageKey) -> dict[str, str] | None:
        """Return all fields, or ``None`` while Redis is away."""
        try:
            return await self._move_up(key)
        except Away:
            return None

    async def _move_up(self, key: StorageKey) -> dict[str, str]:
        """Return what Redis has; first move there what the database alone has."""
        self._forget_now()
        await self._drop_older()
        answer = await self._line.ask("HGETALL", self._name(key))
        if answer:
            words = [word.decode() for word in answer]
            return dict(zip(words[::2], words[1::2], strict=True))
        state, data = await self._below.get_state(key), await self._below.get_data(key)
        fields = {"state": state or "", **_fields(data)}
        await self._put(key, "new", fields)
        if state is not None:
            await self._below.set_state(key, None)
        if data:
            await self._below.set_data(key, {})
        return fields

    async def _drop_older(self) -> None:
        """Take out of Redis whatever the database has newer, as soon as Redis is back.

        Of all conversations at once: what others put there since is newer still.
        """
        older = tuple(self._newer_below)
        if older:
            await self._line.ask("DEL", *(self._name(each) for each in older))
            self._newer_below.difference_update(older)

    async def _put(self, key: StorageKey, how: str, fields: Mapping[str, str]) -> None:
        pairs = [word for pair in fields.items() for word in pair]
        await self._line.ask("EVALSHA", KEEP.sha, 1, self._name(key), _KEPT_MS, how, *pairs)

    def _forget_now(self) -> None:
        if self._forgotten and self._line.up:
            for user_id in self._forgotten:
                # Conversations are private ones: the chat has the person's id.
                self._line.tell("DEL", self._of(user_id))
            self._forgotten.clear()

    def _name(self, key: StorageKey) -> str:
        parts = (key.chat_id, key.thread_id, key.business_connection_id, key.destiny)
        alone = parts == (key.user_id, None, None, "default")
        place = "" if alone else ":" + ":".join(str(part or "") for part in parts)
        return self._of(key.user_id) + place

    def _of(self, user_id: int) -> str:
        return f"{self._line.prefix}:fsm:{user_id}"


def _fields(data: Mapping[str, Any]) -> dict[str, str]:
    return {f"{_DATA}{name}": json.dumps(value) for name, value in data.items()}


def _data(fields: Mapping[str, str]) -> dict[str, Any]:
    return {
        name.removeprefix(_DATA): json.loads(value)
        for name, value in fields.items()
        if name.startswith(_DATA)
    }
