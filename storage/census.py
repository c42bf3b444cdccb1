"""How much there is: people, orders, what must be said."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import bindparam, func, not_, select

from bot.core.insight import Census
from storage.database import Database
from storage.schema import accounts, keys, orders, outbox

_COUNTS = select(
    select(func.count()).select_from(accounts).scalar_subquery(),
    select(func.count())
    .select_from(keys)
    .where(keys.c.current, not_(keys.c.refused))
    .scalar_subquery(),
    select(func.count()).select_from(orders).where(orders.c.watched).scalar_subquery(),
    select(func.count()).select_from(outbox).scalar_subquery(),
    select(func.count())
    .select_from(outbox)
    .where(outbox.c.due_at <= bindparam("now"))
    .scalar_subquery(),
)


async def take_census(database: Database, now: datetime) -> Census:
    """Count what a database holds."""
    async with database.read() as connection:
        return Census(*(await connection.execute(_COUNTS, {"now": now})).one())
