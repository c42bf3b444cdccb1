"""The pairs of service and country that people star."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import bindparam, delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.catalogue import Favourite
from storage.schema import favourites
from storage.upsert import insert_or_update

_OF_OWNER = (
    select(favourites.c.service_id, favourites.c.country_id, favourites.c.price)
    .where(favourites.c.owner_id == bindparam("owner"))
    .order_by(favourites.c.starred_at)
)
_PUT = insert_or_update(favourites, ("owner_id", "service_id", "country_id"), "price")
_REMOVE = delete(favourites).where(
    favourites.c.owner_id == bindparam("owner"),
    favourites.c.service_id == bindparam("service"),
    favourites.c.country_id == bindparam("country"),
)


class SqlFavourites:
    """``bot.core.registers.Favourites`` in a database."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def of_owner(self, owner_id: int) -> Sequence[Favourite]:
        """Return a person's favourites, the first starred first."""
        rows = await self._connection.execute(_OF_OWNER, {"owner": owner_id})
        return [Favourite(*row) for row in rows]

    async def put(self, owner_id: int, favourite: Favourite, at: datetime) -> None:
        """Star a pair; one that is starred keeps its place."""
        await self._connection.execute(
            _PUT,
            {
                "owner_id": owner_id,
                "service_id": favourite.service_id,
                "country_id": favourite.country_id,
                "price": favourite.price,
                "starred_at": at,
            },
        )

    async def remove(self, owner_id: int, service_id: int, country_id: int) -> bool:
        """Unstar a pair; return whether it was starred."""
        values = {"owner": owner_id, "service": service_id, "country": country_id}
        return (await self._connection.execute(_REMOVE, values)).rowcount == 1
