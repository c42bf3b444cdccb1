"""Orders with their SMS."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, Select, bindparam, exists, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.catalogue import BoughtPair
from bot.core.order import Mark, Order, Origin, Sms, Status
from storage.schema import keys, orders, sms
from storage.upsert import insert_or_skip

_COLUMNS = tuple(column.name for column in orders.c)
_ALL = (
    select(*orders.c, sms.c.position, sms.c.body, sms.c.received_at)
    .select_from(orders.outerjoin(sms))
    .order_by(orders.c.id, sms.c.position)
)
_GET = _ALL.where(orders.c.id == bindparam("order_id"))
_FIND = _ALL.where(
    orders.c.owner_id == bindparam("owner"), orders.c.api_order_id == bindparam("api_order")
)
_THESE = _ALL.where(orders.c.id.in_(bindparam("order_ids", expanding=True)))
_WATCHED = _ALL.where(orders.c.watched)
_MARKS = (
    select(orders.c.id, orders.c.version, keys.c.fingerprint).join(keys).where(orders.c.watched)
)
_WATCHED_OF = _ALL.where(orders.c.watched, orders.c.owner_id == bindparam("owner"))
_KNOWN = select(orders.c.api_order_id).where(orders.c.api_account_id == bindparam("api_account"))
_CLAIMED = _KNOWN.where(orders.c.origin == Origin.BOUGHT)
_BOUGHT_PAIRS = (
    select(orders.c.service_code, orders.c.country_api_id, orders.c.charged)
    .where(
        orders.c.owner_id == bindparam("owner"),
        orders.c.origin == Origin.BOUGHT,
        orders.c.country_api_id.is_not(None),
    )
    .order_by(orders.c.placed_at.desc())
    .limit(bindparam("most"))
)
_ADD = orders.insert().returning(orders.c.id)
_ADD_SMS = insert_or_skip(sms)
_SAVE = (
    update(orders)
    .where(orders.c.id == bindparam("order_id"), orders.c.version == bindparam("old_version"))
    .values({name: bindparam(name) for name in _COLUMNS if name != "id"})
)
_IS_OLD = (
    orders.c.placed_at < bindparam("before"),
    orders.c.status.in_([status for status in Status if status.terminal]),
)
_HAS_TEXT = exists().where(sms.c.order_id == orders.c.id, sms.c.body.is_not(None))
_ERASE_PHONES = (
    update(orders)
    .where(*_IS_OLD, or_(orders.c.phone.is_not(None), _HAS_TEXT))
    .values(phone=None, version=orders.c.version + 1)
)
_ERASE_BODIES = (
    update(sms)
    .where(sms.c.body.is_not(None), sms.c.order_id.in_(select(orders.c.id).where(*_IS_OLD)))
    .values(body=None)
)


class SqlOrders:
    """``bot.core.ports.Orders`` in a database."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def get(self, order_id: int) -> Order | None:
        """Return the order with this id of ours."""
        return _only(await self._read(_GET, {"order_id": order_id}))

    async def find(self, owner_id: int, api_order_id: str) -> Order | None:
        """Return a person's order by the API's id."""
        return _only(await self._read(_FIND, {"owner": owner_id, "api_order": api_order_id}))

    async def these(self, order_ids: Sequence[int]) -> Sequence[Order]:
        """Return the orders with these ids of ours, by id."""
        return await self._read(_THESE, {"order_ids": order_ids})

    async def add(self, order: Order) -> Order:
        """Insert with its SMS; return it with its id.

        Raises:
            sqlalchemy.exc.IntegrityError: the owner has it already, or is not known.
        """
        values = _values(order)
        del values["id"]
        order_id = (await self._connection.execute(_ADD, values)).scalar_one()
        await self._add_sms(order_id, order.sms)
        return _with_id(order, order_id)

    async def save(self, order: Order) -> bool:
        """Write a changed order and its new SMS, if ``order.version`` is one above the stored.

        Returns whether it was; ``False`` means somebody else changed it first: read again.
        """
        values = _values(order)
        values["order_id"] = values.pop("id")
        values["old_version"] = order.version - 1
        if (await self._connection.execute(_SAVE, values)).rowcount == 0:
            return False
        await self._add_sms(order.id, order.sms)
        return True

    async def watched(self) -> Sequence[Order]:
        """Return every order the watcher must look at."""
        return await self._read(_WATCHED, {})

    async def marks(self) -> Sequence[Mark]:
        """Return of every order to be watched how new it is, and by which key."""
        return [Mark(*row) for row in await self._connection.execute(_MARKS)]

    async def watched_of(self, owner_id: int) -> Sequence[Order]:
        """Return a person's watched orders, oldest first."""
        return await self._read(_WATCHED_OF, {"owner": owner_id})

    async def bought_pairs(self, owner_id: int, *, limit: int) -> Sequence[BoughtPair]:
        """Return service, country and price of the latest orders bought here, newest first."""
        rows = await self._connection.execute(_BOUGHT_PAIRS, {"owner": owner_id, "most": limit})
        return [BoughtPair(*row) for row in rows]

    async def claimed(self, api_account_id: str) -> frozenset[str]:
        """Return the API ids of orders on this account that somebody bought here."""
        rows = await self._connection.scalars(_CLAIMED, {"api_account": api_account_id})
        return frozenset(rows)

    async def known(self, api_account_id: str) -> frozenset[str]:
        """Return every API order id we have for this account, merely seen ones included."""
        rows = await self._connection.scalars(_KNOWN, {"api_account": api_account_id})
        return frozenset(rows)

    async def erase_older_than(self, before: datetime) -> int:
        """Erase SMS bodies and numbers of ended orders placed before; return how many orders.

        Their versions grow, so that nobody who read one earlier writes the number back.
        """
        erased = (await self._connection.execute(_ERASE_PHONES, {"before": before})).rowcount
        await self._connection.execute(_ERASE_BODIES, {"before": before})
        return erased

    async def _read(self, statement: Select[Any], values: Mapping[str, Any]) -> list[Order]:
        return _orders(await self._connection.execute(statement, values))

    async def _add_sms(self, order_id: int, received: Sequence[Sms]) -> None:
        """Insert those not stored yet; stored ones stay as they are, also erased ones."""
        if received:
            await self._connection.execute(
                _ADD_SMS,
                [
                    {
                        "order_id": order_id,
                        "position": one.position,
                        "body": one.body,
                        "received_at": one.received_at,
                    }
                    for one in received
                ],
            )


def _values(order: Order) -> dict[str, Any]:
    return {name: getattr(order, name) for name in _COLUMNS}


def _with_id(order: Order, order_id: int) -> Order:
    return Order(**{**_values(order), "id": order_id}, sms=order.sms)


def _only(found: list[Order]) -> Order | None:
    return found[0] if found else None


def _orders(rows: Iterable[Row[Any]]) -> list[Order]:
    """Fold one row for each SMS, or one without, into orders; rows come sorted by order."""
    width = len(_COLUMNS)
    heads: dict[int, dict[str, Any]] = {}
    received: dict[int, list[Sms]] = {}
    for row in rows:
        order_id = row[0]
        if order_id not in heads:
            heads[order_id] = dict(zip(_COLUMNS, row[:width], strict=True))
            received[order_id] = []
        position, body, received_at = row[width:]
        if position is not None:
            received[order_id].append(Sms(position, body, received_at))
    return [Order(**head, sms=tuple(received[order_id])) for order_id, head in heads.items()]
