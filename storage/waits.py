"""How long orders waited for their first SMS."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import bindparam, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.order import Origin
from storage.schema import orders, sms

_OF_PAIR = (
    select(orders.c.placed_at, sms.c.received_at)
    .join(sms, sms.c.order_id == orders.c.id)
    .where(
        orders.c.service_code == bindparam("service"),
        orders.c.country_api_id == bindparam("country"),
        orders.c.placed_at > bindparam("since"),
        orders.c.origin == Origin.BOUGHT,
        sms.c.position == 1,
        sms.c.received_at.is_not(None),
    )
    .order_by(orders.c.placed_at.desc())
    .limit(bindparam("most"))
)


class SqlWaits:
    """``bot.core.registers.Waits`` in a database."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def of_pair(
        self, service_code: str, country_api_id: str, since: datetime, *, limit: int
    ) -> Sequence[float]:
        """Return the seconds of the latest orders bought here since then that got an SMS."""
        values = {
            "service": service_code,
            "country": country_api_id,
            "since": since,
            "most": limit,
        }
        rows = await self._connection.execute(_OF_PAIR, values)
        return [(row.received_at - row.placed_at).total_seconds() for row in rows]
