"""What people wish to be told of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, delete, exists, not_, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.money import Money
from bot.core.wish import ReadableWish, Wish
from storage.schema import keys, outbox
from storage.schema_wishes import wishes
from storage.upsert import insert_or_update

_FIELDS = tuple(field.name for field in fields(Wish))
_GET = select(wishes).where(wishes.c.id == bindparam("wish"))
_IS_OPEN = (wishes.c.found.is_(None), wishes.c.made_at > bindparam("since"))
_OF_OWNER = (
    select(wishes)
    .where(wishes.c.owner_id == bindparam("owner"), *_IS_OPEN)
    .order_by(wishes.c.made_at, wishes.c.id)
)
_READABLE = (
    select(wishes, keys.c.id.label("key_id"))
    .join(keys, keys.c.owner_id == wishes.c.owner_id)
    .where(keys.c.current, not_(keys.c.refused), *_IS_OPEN)
    .order_by(wishes.c.id)
)
_PUT = insert_or_update(
    wishes, ("owner_id", "service_id", "country_id"), "at_most", "made_at", "found"
).returning(wishes)
_FULFIL = (
    update(wishes)
    .where(
        wishes.c.id == bindparam("wish"),
        wishes.c.made_at == bindparam("made"),
        wishes.c.found.is_(None),
    )
    .values(found=bindparam("price", type_=wishes.c.found.type))
)
_REMOVE = delete(wishes).where(
    wishes.c.id == bindparam("wish"), wishes.c.owner_id == bindparam("owner")
)
_DROP_DONE = delete(wishes).where(
    not_(exists().where(outbox.c.wish_id == wishes.c.id)),
    or_(wishes.c.found.is_not(None), wishes.c.made_at <= bindparam("before")),
)


class SqlWishes:
    """``bot.core.registers.Wishes`` in a database."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def get(self, wish_id: int) -> Wish | None:
        """Return a wish, also one that came true."""
        row = (await self._connection.execute(_GET, {"wish": wish_id})).one_or_none()
        return None if row is None else _wish(row)

    async def of_owner(self, owner_id: int, since: datetime) -> Sequence[Wish]:
        """Return a person's open wishes made since then, oldest first."""
        values = {"owner": owner_id, "since": since}
        return [_wish(row) for row in await self._connection.execute(_OF_OWNER, values)]

    async def readable(self, since: datetime) -> Sequence[ReadableWish]:
        """Return the open wishes made since then of people whose key is not refused."""
        rows = await self._connection.execute(_READABLE, {"since": since})
        return [ReadableWish(_wish(row), row.key_id) for row in rows]

    async def put(self, wish: Wish) -> Wish:
        """Insert, or make the wish for the same pair anew; return it with its id."""
        values = {name: getattr(wish, name) for name in _FIELDS if name != "id"}
        return _wish((await self._connection.execute(_PUT, values)).one())

    async def fulfil(self, wish: Wish, price: Money) -> bool:
        """Note the price at which a wish came true; ``False`` if it is not the same any more."""
        values = {"wish": wish.id, "made": wish.made_at, "price": price}
        return (await self._connection.execute(_FULFIL, values)).rowcount == 1

    async def remove(self, wish_id: int, owner_id: int) -> None:
        """Delete a wish of this person."""
        await self._connection.execute(_REMOVE, {"wish": wish_id, "owner": owner_id})

    async def drop_done(self, before: datetime) -> None:
        """Delete the wishes that have been told, and those made before then."""
        await self._connection.execute(_DROP_DONE, {"before": before})


def _wish(row: Row[Any]) -> Wish:
    return Wish(**{name: getattr(row, name) for name in _FIELDS})
