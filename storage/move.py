"""Copying a stopped bot's database to another one, wholly or not at all, and comparing the two."""

from __future__ import annotations

import hashlib
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

from sqlalchemy import Column, MetaData, Table, func, select
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.types import TypeDecorator

import storage.schema  # noqa: F401 - the tables of the metadata
from storage import migrate
from storage.columns import UtcDateTime
from storage.kinds import Kind, kind_of
from storage.metadata import metadata
from storage.schema_shares import NOBODYS

ROWS_AT_ONCE: Final = 1000
_DIGEST_BITS: Final = 256

Rows = Sequence[Mapping[str, Any]]


class NotMoved(Exception):
    """Nothing was copied; says why and what to do."""


@dataclass(slots=True)
class Sum:
    """What a table holds, whatever the order its rows are read in.

    Attributes:
        digest: the sum of all rows' SHA-256.
    """

    rows: int = 0
    digest: int = 0

    def add(self, rows: Rows) -> None:
        """Count rows in."""
        self.rows += len(rows)
        for row in rows:
            digest = hashlib.sha256(repr(sorted(row.items())).encode()).digest()
            self.digest = (self.digest + int.from_bytes(digest)) % 2**_DIGEST_BITS


async def move_all(source_url: str, target_url: str, *, say: Callable[[str], object]) -> None:
    """Copy every row with its id, in one transaction, and compare before it is committed.

    Nobody else may use either database meanwhile; the caller holds their locks.

    Args:
        say: takes a line for each table.

    Raises:
        ValueError: a URL is of no kind we know; the message does not contain it.
        NotMoved: one of the two is not as it must be, or the copy is not the same.
        UnusableDatabase: one of them is not ours, newer than this code, or cannot be read.
        Unwritable: the target cannot be written.
    """
    source_kind, target_kind = kind_of(source_url), kind_of(target_url)
    await _check(source_url, target_url)
    async with _transaction(target_kind, target_url, source_kind) as target:
        await target.run_sync(migrate.within, target_url)
        tables = [_plain(table) for table in metadata.sorted_tables if table not in NOBODYS]
        await _see_that_it_is_empty(target, tables, target_kind.name_of(target_url))
        reader = source_kind.read_engine(source_url)
        try:
            async with reader.connect() as source:
                for table in tables:
                    say(f"{table.name}: {await _copy(table, source, target)} rows")
                last_ids = await source.run_sync(source_kind.last_ids)
        finally:
            await reader.dispose()
        await target.run_sync(target_kind.set_last_ids, last_ids)


async def _check(source_url: str, target_url: str) -> None:
    if source_url == target_url:
        raise NotMoved("FROM and TO are the same database")
    for url, wanted in ((source_url, {migrate.head()}), (target_url, {migrate.head(), None})):
        if await migrate.current(url) not in wanted:
            name = kind_of(url).name_of(url)
            raise NotMoved(
                f"{name} is empty or of an older version; name it as DATABASE_URL and run:"
                " python -m bot migrate"
            )


@asynccontextmanager
async def _transaction(kind: Kind, url: str, source: Kind) -> AsyncIterator[AsyncConnection]:
    """Open the one transaction that makes and fills the target."""
    engine = kind.migration_engine(url)
    try:
        async with engine.begin() as connection:
            yield connection
    except Exception as error:
        trouble = kind.unwritable(error) or source.unwritable(error)
        if trouble is None:
            raise
        raise trouble from None
    finally:
        await engine.dispose()


async def _see_that_it_is_empty(
    target: AsyncConnection, tables: Sequence[Table], name: str
) -> None:
    for table in tables:
        if await target.scalar(select(func.count()).select_from(table)):
            raise NotMoved(f"{name} is not empty ({table.name}); name a new database as TO")


async def _copy(table: Table, source: AsyncConnection, target: AsyncConnection) -> int:
    sent, kept = Sum(), Sum()
    async for rows in _rows(table, source):
        sent.add(rows)
        await target.execute(table.insert(), rows)
    async for rows in _rows(table, target):
        kept.add(rows)
    if sent != kept:
        raise NotMoved(f"{table.name} is not the same on both sides; nothing was left in TO")
    return sent.rows


async def _rows(table: Table, connection: AsyncConnection) -> AsyncIterator[Rows]:
    found = await connection.stream(select(table))
    async for rows in found.mappings().partitions(ROWS_AT_ONCE):
        yield [{name: _same(value) for name, value in row.items()} for row in rows]


def _same(value: Any) -> Any:
    """Return a value as both kinds of databases give it back."""
    return value.astimezone(UTC) if isinstance(value, datetime) else value


def _plain(table: Table) -> Table:
    """Return a table whose values are what is stored, not what it means to the domain.

    A word that this version does not know is copied all the same.
    """
    columns: list[Column[Any]] = []
    for column in table.c:
        kept = column.type
        if isinstance(kept, TypeDecorator) and not isinstance(kept, UtcDateTime):
            kept = kept.impl_instance
        columns.append(Column(column.name, kept))
    return Table(table.name, MetaData(), *columns)
