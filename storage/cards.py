"""Which message shows which order, and the panel of each chat."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from typing import Any

from sqlalchemy import Row, bindparam, delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.message import Card
from storage.schema import cards, panels
from storage.upsert import insert_or_skip, insert_or_update

_FIELDS = tuple(field.name for field in fields(Card))
_OF_ORDER = (
    select(cards)
    .where(cards.c.order_id == bindparam("order_id"), cards.c.chat_id == bindparam("chat_id"))
    .order_by(cards.c.position)
)
_AT = (
    select(cards)
    .where(cards.c.chat_id == bindparam("chat_id"), cards.c.message_id == bindparam("message_id"))
    .order_by(cards.c.order_id.desc())
    .limit(1)
)
_PUT = insert_or_update(cards, ("order_id", "chat_id", "position"), "message_id", "shown")
_PLACE = ("order_id", "chat_id", "position")
_IS_THERE = tuple(cards.c[name] == bindparam(f"its_{name}") for name in _PLACE)
_REMOVE = delete(cards).where(*_IS_THERE)
_ADD = insert_or_skip(cards)
_SWAP = (
    update(cards)
    .where(
        *_IS_THERE,
        cards.c.message_id == bindparam("old_message_id"),
        cards.c.shown == bindparam("old_shown"),
    )
    .values(message_id=bindparam("new_message_id"), shown=bindparam("new_shown"))
)
_DOUBT = update(cards).where(*_IS_THERE).values(shown="")
_PANEL = select(panels.c.message_id).where(panels.c.chat_id == bindparam("chat_id"))
_SET_PANEL = insert_or_update(panels, ("chat_id",), "message_id")
_REMOVE_PANEL = delete(panels).where(panels.c.chat_id == bindparam("chat_id"))


class SqlCards:
    """``bot.core.ports.Cards`` in a database."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def of_order(self, order_id: int, chat_id: int) -> Sequence[Card]:
        """Return the card and the code messages, by position."""
        values = {"order_id": order_id, "chat_id": chat_id}
        return [_card(row) for row in await self._connection.execute(_OF_ORDER, values)]

    async def at(self, chat_id: int, message_id: int) -> Card | None:
        """Return what a message shows; of several orders, the newest."""
        values = {"chat_id": chat_id, "message_id": message_id}
        row = (await self._connection.execute(_AT, values)).one_or_none()
        return None if row is None else _card(row)

    async def put(self, card: Card) -> None:
        """Insert, or replace the message of that order, chat and position."""
        await self._connection.execute(_PUT, {name: getattr(card, name) for name in _FIELDS})

    async def swap(self, card: Card, before: Card | None) -> bool:
        """Put a card in the place of what was read there (``None``: nothing).

        Returns whether that was there still. Else two may have edited one message at a time, and
        nobody knows what it shows: then the row says so, and is otherwise left as it is.
        """
        values = {name: getattr(card, name) for name in _FIELDS}
        if before is None:
            done = await self._connection.execute(_ADD, values)
        else:
            old = {"old_message_id": before.message_id, "old_shown": before.shown}
            new = {"new_message_id": card.message_id, "new_shown": card.shown}
            done = await self._connection.execute(_SWAP, _there(card) | old | new)
        if done.rowcount == 1:
            return True
        await self._connection.execute(_DOUBT, _there(card))
        return False

    async def remove(self, order_id: int, chat_id: int, position: int) -> None:
        """Forget the message of that order, chat and position."""
        await self._connection.execute(_REMOVE, _there(Card(order_id, chat_id, position, 0)))

    async def panel(self, chat_id: int) -> int | None:
        """Return the message that is the chat's panel."""
        return (await self._connection.execute(_PANEL, {"chat_id": chat_id})).scalar_one_or_none()

    async def set_panel(self, chat_id: int, message_id: int | None) -> None:
        """Keep which message is the chat's panel; ``None`` when there is none."""
        if message_id is None:
            await self._connection.execute(_REMOVE_PANEL, {"chat_id": chat_id})
        else:
            await self._connection.execute(
                _SET_PANEL, {"chat_id": chat_id, "message_id": message_id}
            )


def _there(card: Card) -> dict[str, int]:
    return {f"its_{name}": getattr(card, name) for name in _PLACE}


def _card(row: Row[Any]) -> Card:
    return Card(**{name: getattr(row, name) for name in _FIELDS})
