"""Updates from Telegram: what is not handled yet, sealed, and the ids of what was."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Row, and_, bindparam, delete, func, not_, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.errors import KeyLost
from storage.cipher import Cipher
from storage.functions import clock_timestamp
from storage.schema_shares import replicas
from storage.schema_updates import updates
from storage.upsert import insert_or_skip

_ADD = insert_or_skip(updates).returning(updates.c.update_id)
_AMONG = updates.c.update_id.in_(bindparam("update_ids", expanding=True))
_KNOWN = select(updates.c.update_id).where(_AMONG)
_NEWEST = select(func.max(updates.c.update_id))
_WAITING = select(updates.c.update_id, updates.c.sealed).where(updates.c.handled_at.is_(None))
_LIVING = select(replicas.c.name).where(replicas.c.until > clock_timestamp())
# In nobody's hands, or those of a replica that has gone, or ours by a commit taken for lost.
_IS_OURS = updates.c.replica.is_not_distinct_from(bindparam("claimer"))
_CLAIM = (
    update(updates)
    .where(
        updates.c.handled_at.is_(None),
        or_(
            and_(_IS_OURS, updates.c.update_id.not_in(bindparam("known", expanding=True))),
            and_(
                not_(_IS_OURS),
                or_(updates.c.replica.is_(None), updates.c.replica.not_in(_LIVING)),
            ),
        ),
    )
    .values(replica=bindparam("claimer"))
    .returning(updates.c.update_id, updates.c.sealed)
)
_DONE = update(updates).where(_AMONG).values(handled_at=bindparam("at"), sealed=None)
_DROP = delete(updates).where(updates.c.handled_at < bindparam("before"))


class SqlUpdates:
    """``bot.core.registers.Updates`` in a database."""

    def __init__(self, connection: AsyncConnection, cipher: Cipher) -> None:
        self._connection = connection
        self._cipher = cipher

    async def add(
        self, bodies: Mapping[int, str], at: datetime, *, replica: str | None = None
    ) -> Collection[int]:
        """Store updates by their ids; return the ids that were not known before."""
        rows = [
            {
                "update_id": update_id,
                "sealed": self._cipher.seal(body, owner=_owner(update_id)),
                "taken_at": at,
                "replica": replica,
            }
            for update_id, body in bodies.items()
        ]
        added = await self._connection.execute(_ADD, rows)
        return [row.update_id for row in added]

    async def known(self, update_ids: Collection[int]) -> Collection[int]:
        """Return which of these are stored, or remembered as handled."""
        rows = await self._connection.execute(_KNOWN, {"update_ids": list(update_ids)})
        return [row.update_id for row in rows]

    async def newest(self) -> int:
        """Return the highest id that is stored or remembered, else 0."""
        return (await self._connection.execute(_NEWEST)).scalar() or 0

    async def waiting(self) -> Mapping[int, str | None]:
        """Return what is not handled; ``None`` for what no key opens."""
        return self._opened(await self._connection.execute(_WAITING))

    async def claim(self, replica: str | None, known: Collection[int]) -> Mapping[int, str | None]:
        """Take what is not handled and in no living replica's hands; return it as ``waiting``.

        Args:
            known: what the replica knows to be in its own; what else bears its name is returned.
        """
        values = {"claimer": replica, "known": list(known)}
        return self._opened(await self._connection.execute(_CLAIM, values))

    async def done(self, update_ids: Collection[int], at: datetime) -> None:
        """Erase the bodies of what was handled; the ids stay until :meth:`drop_done`."""
        await self._connection.execute(_DONE, {"update_ids": list(update_ids), "at": at})

    async def drop_done(self, before: datetime) -> None:
        """Forget the ids of what was handled before then."""
        await self._connection.execute(_DROP, {"before": before})

    def _opened(self, rows: Iterable[Row[Any]]) -> Mapping[int, str | None]:
        return {row.update_id: self._open(row.update_id, row.sealed) for row in rows}

    def _open(self, update_id: int, sealed: bytes) -> str | None:
        try:
            return self._cipher.open(sealed, owner=_owner(update_id))
        except KeyLost:
            return None


def _owner(update_id: int) -> str:
    """Return what a sealed update is bound to."""
    return f"update {update_id}"
