"""What the replicas have stored, as the persons and the checks of the torture read it: in SQLite.

They ask many small questions in passing, hundreds a second, and a server that is asked over a
connection would have no time left for the bot. So some tables are copied every half second.
"""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any, Final

import asyncpg

EVERY_SECONDS: Final = 0.5
AWAY: Final = (OSError, asyncpg.PostgresError, asyncpg.InterfaceError)
"""What asyncpg raises while the server is restarted."""
TABLES: Final = ("orders", "intents", "keys", "outbox", "links", "posts", "cards")


class Mirror:
    """A copy of some tables, at most half a second old while the server answers.

    Args:
        database_url: the replicas' database.
    """

    def __init__(self, database_url: str) -> None:
        self._dsn = database_url.replace("+asyncpg", "")
        self._copy = sqlite3.connect(":memory:", isolation_level=None)

    def rows(self, query: str, values: dict[str, Any]) -> list[tuple[Any, ...]]:
        """Ask the copy."""
        return self._copy.execute(query, values).fetchall()

    async def follow(self) -> None:
        """Copy again and again until cancelled, whatever becomes of the server."""
        while True:
            with suppress(*AWAY):
                await self.refresh()
            await asyncio.sleep(EVERY_SECONDS)

    async def refresh(self) -> None:
        """Copy once. Raises what asyncpg raises where the server is away."""
        session = await asyncpg.connect(self._dsn, timeout=5)
        try:
            async with session.transaction(isolation="repeatable_read", readonly=True):
                found = {table: await session.fetch(f"SELECT * FROM {table}") for table in TABLES}  # noqa: S608 - ours
                names = {table: await self._columns(session, table) for table in TABLES}
        finally:
            await session.close(timeout=5)
        for table, columns in names.items():
            self._copy.execute(f"DROP TABLE IF EXISTS {table}")
            self._copy.execute(f"CREATE TABLE {table} ({', '.join(columns)})")
            marks = ", ".join("?" * len(columns))
            self._copy.executemany(
                f"INSERT INTO {table} VALUES ({marks})",  # noqa: S608 - ours
                [[_as_sqlite_keeps_it(value) for value in row] for row in found[table]],
            )
        self._copy.execute("CREATE INDEX of_owner ON orders (owner_id, api_order_id)")
        self._copy.execute("CREATE INDEX intents_of_owner ON intents (owner_id)")

    async def _columns(self, session: Any, table: str) -> list[str]:
        prepared = await session.prepare(f"SELECT * FROM {table}")  # noqa: S608 - ours
        return [attribute.name for attribute in prepared.get_attributes()]


def _as_sqlite_keeps_it(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.astimezone(UTC).replace(tzinfo=None).isoformat(sep=" ")
    return value
