"""Every change of an order, written down by the database itself, whoever makes it.

A late write shows as an order that goes back: an end that is no end any more, or SMS that are gone.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import asyncpg

_ENDS: Final = frozenset({"completed", "failed", "cancelled"})
_INSTALL: Final = """
    CREATE SCHEMA harness;
    CREATE TABLE harness.changes (
        id bigserial, order_id bigint, was text, became text, was_version int, version int
    );
    CREATE FUNCTION harness.note() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        INSERT INTO harness.changes (order_id, was, became, was_version, version)
        VALUES (new.id, old.status, new.status, old.version, new.version);
        RETURN NULL;
    END $$;
    CREATE TRIGGER harness AFTER UPDATE ON public.orders
        FOR EACH ROW EXECUTE FUNCTION harness.note();
    CREATE TABLE harness.lost_sms (order_id bigint, position int);
    CREATE FUNCTION harness.note_sms() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        INSERT INTO harness.lost_sms VALUES (old.order_id, old.position);
        RETURN NULL;
    END $$;
    CREATE TRIGGER harness AFTER DELETE ON public.sms
        FOR EACH ROW EXECUTE FUNCTION harness.note_sms();
"""


async def install(database_url: str) -> None:
    """Begin to write down; the tables are there."""
    session = await asyncpg.connect(database_url.replace("+asyncpg", ""))
    try:
        await session.execute(_INSTALL)
    finally:
        await session.close()


async def stale_writes(database_url: str) -> list[str]:
    """Return what went back."""
    session = await asyncpg.connect(database_url.replace("+asyncpg", ""))
    try:
        changes = await session.fetch("SELECT * FROM harness.changes ORDER BY id")
        lost = await session.fetch("SELECT * FROM harness.lost_sms")
    finally:
        await session.close()
    found = [f"SMS {row['position']} of order {row['order_id']} was taken away" for row in lost]
    return [*found, *(each for row in changes for each in _backwards(row))]


def _backwards(row: asyncpg.Record) -> Iterator[str]:
    was, became = row["was"].lower(), row["became"].lower()
    if was in _ENDS and became not in _ENDS:
        yield f"order {row['order_id']} went from {was} to {became}"
    if row["version"] not in {row["was_version"], row["was_version"] + 1}:
        yield f"order {row['order_id']} went from version {row['was_version']} to {row['version']}"
