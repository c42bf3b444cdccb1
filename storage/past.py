"""Questions to all orders of a person: found by word, counted, or all that is stored."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Select,
    Table,
    and_,
    bindparam,
    case,
    cast,
    exists,
    false,
    func,
    literal_column,
    or_,
    select,
    type_coerce,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.money import Money
from bot.core.order import Order, Origin, Status
from bot.core.past import SeenService, Stats, Tally
from storage.columns import Cents
from storage.functions import casefold, epoch_seconds
from storage.metadata import metadata
from storage.orders import SqlOrders
from storage.schema import orders, sms

SECRETS: Final = frozenset({"sealed", "fingerprint"})
"""Columns that are never given out: an API key, and what tells one from another."""

_ROWS_AT_ONCE: Final = 100
_DAY_SECONDS: Final = 24 * 60 * 60

_MINE = orders.c.owner_id == bindparam("owner")
_SERVICES = (
    select(func.max(orders.c.id), func.max(orders.c.service_name), func.count().label("number"))
    .where(_MINE)
    .group_by(orders.c.service_code)
    .order_by(func.count().desc(), func.max(orders.c.id).desc())
    .limit(bindparam("most"))
)
_NEWEST = (
    select(orders.c.id)
    .where(_MINE)
    .order_by(orders.c.placed_at.desc(), orders.c.id.desc())
    .limit(bindparam("most"))
    .offset(bindparam("skip"))
)
_EXAMPLE = orders.alias("example")
_LIKE = orders.c.service_code == (
    select(_EXAMPLE.c.service_code)
    .where(_EXAMPLE.c.owner_id == bindparam("owner"), _EXAMPLE.c.id == bindparam("like"))
    .scalar_subquery()
)
_AFTER = (
    select(orders.c.id)
    .where(_MINE, orders.c.id > bindparam("order_id"))
    .order_by(orders.c.id)
    .limit(bindparam("most"))
)

_BOUGHT = and_(_MINE, orders.c.origin == Origin.BOUGHT, orders.c.placed_at >= bindparam("since"))
_GOT_SMS = exists().where(sms.c.order_id == orders.c.id)
_SETTLED = or_(_GOT_SMS, orders.c.status.in_([status for status in Status if status.terminal]))
_COST = case(
    (orders.c.status == Status.CANCELLED, 0),
    else_=func.coalesce(type_coerce(orders.c.charged, BigInteger), 0),
)
# PostgreSQL's sum of such numbers is of another type.
_SUM = cast(func.sum(_COST), BigInteger)
_TALLIES = (
    select(
        orders.c.service_code,
        func.max(orders.c.service_name),
        orders.c.country_slug,
        func.max(orders.c.country_name),
        func.count(),
        func.sum(case((_SETTLED, 1), else_=0)),
        func.sum(case((_GOT_SMS, 1), else_=0)),
        type_coerce(_SUM, Cents),
    )
    .where(_BOUGHT)
    .group_by(orders.c.service_code, orders.c.country_slug)
)
# A literal: two bound values would not be the same thing to group by.
_DAY = epoch_seconds(orders.c.placed_at) // literal_column(str(_DAY_SECONDS), BigInteger)
_BY_DAY = select(_DAY, _SUM).where(_BOUGHT).group_by(_DAY)
_SECONDS = epoch_seconds(sms.c.received_at) - epoch_seconds(orders.c.placed_at)
_WAITS = (
    select(_SECONDS, func.count())
    .select_from(orders.join(sms))
    .where(_BOUGHT, sms.c.position == 1, sms.c.received_at.is_not(None))
    .group_by(_SECONDS)
)


class SqlPast:
    """``bot.core.past.Past`` in a database."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection
        self._orders = SqlOrders(connection)

    async def services(self, owner_id: int, *, limit: int) -> Sequence[SeenService]:
        """Return the services of all orders known, the most frequent first."""
        values = {"owner": owner_id, "most": limit}
        return [SeenService(*row) for row in await self._connection.execute(_SERVICES, values)]

    async def find(
        self, owner_id: int, *, like: int | None, words: str, limit: int, skip: int
    ) -> Sequence[Order]:
        """Return orders, newest first; see :class:`bot.core.past.Past`."""
        query = _NEWEST
        values: dict[str, Any] = {"owner": owner_id, "most": limit, "skip": skip}
        if like is not None:
            query = query.where(_LIKE)
            values["like"] = like
        if words:
            query = query.where(_holds(words))
        return await self._read(query, values)

    async def stats(self, owner_id: int, *, now: datetime, days: int) -> Stats:
        """Return the figures of the last ``days`` days, today (UTC) included."""
        today = now.replace(hour=0, minute=0, second=0, microsecond=0)
        since = today - timedelta(days=days - 1)
        values = {"owner": owner_id, "since": since}
        tallies = await self._connection.execute(_TALLIES, values)
        by_day = {int(day): cents for day, cents in await self._connection.execute(_BY_DAY, values)}
        waits = await self._connection.execute(_WAITS, values)
        first = int(since.timestamp()) // _DAY_SECONDS
        return Stats(
            first_day=since.date(),
            tallies=tuple(Tally(*row) for row in tallies),
            spent_by_day=tuple(Money(by_day.get(first + day, 0)) for day in range(days)),
            # The service's clock and ours may differ by more than a quick code takes.
            seconds_to_code=tuple((max(seconds, 0), number) for seconds, number in waits),
        )

    async def after(self, owner_id: int, order_id: int, *, limit: int) -> Sequence[Order]:
        """Return their orders with greater ids than this, by id."""
        values = {"owner": owner_id, "order_id": order_id, "most": limit}
        return await self._read(_AFTER, values)

    async def everything(
        self, user_id: int
    ) -> AsyncIterator[tuple[str, Sequence[Mapping[str, Any]]]]:
        """Yield all that is stored about a person but API keys: tables' names and some rows."""
        for table in metadata.sorted_tables:
            owned = belongs(table, user_id)
            if owned is None:
                continue
            columns = [column for column in table.c if column.name not in SECRETS]
            rows = await self._connection.stream(select(*columns).where(owned))
            async for some in rows.mappings().partitions(_ROWS_AT_ONCE):
                yield table.name, [dict(row) for row in some]

    async def _read(self, query: Select[int], values: Mapping[str, Any]) -> list[Order]:
        order_ids = list(await self._connection.scalars(query, values))
        found = {order.id: order for order in await self._orders.these(order_ids)}
        return [found[order_id] for order_id in order_ids]


def belongs(table: Table, user_id: int) -> ColumnElement[bool] | None:
    """Return which rows of a table are about a person; ``None`` where none can be."""
    for name in ("owner_id", "user_id"):
        if name in table.c:
            return table.c[name] == user_id
    owned: list[ColumnElement[bool]] = []
    if "chat_id" in table.c:
        owned.append(table.c.chat_id == user_id)
    for key in table.foreign_keys:
        parent = belongs(key.column.table, user_id)
        if parent is not None:
            owned.append(key.parent.in_(select(key.column).where(parent)))
    return or_(false(), *owned) if owned else None


def _holds(words: str) -> ColumnElement[bool]:
    """Return whether an order's number or an SMS of it has these words; a number in any digits."""
    escaped = re.sub(r"([%_/])", r"/\1", words)
    folded = casefold(sms.c.body).like(casefold(f"%{escaped}%"), escape="/")
    in_sms = exists().where(sms.c.order_id == orders.c.id, folded)
    bare = "".join(sign for sign in words if sign not in " +-().\u00a0")
    if not bare.isdecimal():
        return in_sms
    digits = "".join(str(int(sign)) for sign in bare)
    return or_(in_sms, orders.c.phone.contains(digits, autoescape=True))
