"""What Telegram was last told of a bot: its commands and descriptions, as digests."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import bindparam, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import profiles
from storage.upsert import insert_or_update

_DIGESTS = select(profiles.c.place, profiles.c.digest).where(
    profiles.c.bot_id == bindparam("bot_id")
)
_PUT = insert_or_update(profiles, ("bot_id", "place"), "digest")


class SqlProfiles:
    """``bot.core.registers.Profiles`` in a database."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def digests(self, bot_id: int) -> Mapping[str, str]:
        """Return the digest of what each place was told last."""
        rows = await self._connection.execute(_DIGESTS, {"bot_id": bot_id})
        return {row.place: row.digest for row in rows}

    async def put(self, bot_id: int, place: str, digest: str) -> None:
        """Keep what a place has just been told."""
        values = {"bot_id": bot_id, "place": place, "digest": digest}
        await self._connection.execute(_PUT, values)
