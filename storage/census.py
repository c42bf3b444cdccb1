"""How much there is: people, orders, what must be said."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import bindparam, func, literal_column, not_, select

from bot.core.insight import Backlog, Census
from storage.database import Database
from storage.schema import accounts, intents, keys, orders, outbox

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

_IS_DUE = outbox.c.due_at <= bindparam("now")
# A literal, as in the partial index, or it would not be used.
_IS_OPEN = intents.c.state == literal_column("'open'")
_BACKLOG = select(
    select(func.count()).select_from(outbox).scalar_subquery(),
    select(func.count()).select_from(outbox).where(_IS_DUE).scalar_subquery(),
    select(func.min(outbox.c.due_at)).where(_IS_DUE).scalar_subquery(),
    select(func.count()).select_from(intents).where(_IS_OPEN).scalar_subquery(),
    select(func.min(intents.c.created_at)).where(_IS_OPEN).scalar_subquery(),
)


async def take_census(database: Database, now: datetime) -> Census:
    """Count what a database holds."""
    async with database.read() as connection:
        return Census(*(await connection.execute(_COUNTS, {"now": now})).one())


async def take_backlog(database: Database, now: datetime) -> Backlog:
    """Count what waits to be said or settled, and for how long; by indexes, so quickly."""
    async with database.read() as connection:
        outbox_size, due, oldest_due, open_intents, oldest_open = (
            await connection.execute(_BACKLOG, {"now": now})
        ).one()
    return Backlog(outbox_size, due, _age(oldest_due, now), open_intents, _age(oldest_open, now))


def _age(since: datetime | None, now: datetime) -> float:
    return 0.0 if since is None else max(0.0, (now - since).total_seconds())
