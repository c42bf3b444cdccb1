"""What is erased is gone from the disk, not only from the tables."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.core.errors import KeyLost
from bot.core.order import Sms, Status
from bot.orders.retention import Retention
from storage.database import Database
from storage.schema import keys
from storage.store import SqlStore
from tests.storage.samples import ALICE, BOB, NOW, connect, place

DAYS = 30
ORDERS = 40
LONG = 9_000
"""More than a page holds, so that bodies also stand in overflow pages."""


class Noon:
    def now(self) -> datetime:
        return NOW


def _found(path: Path, words: list[bytes]) -> list[bytes]:
    """Return which of the words stand in any of the database's files."""
    files = [file.read_bytes() for file in path.parent.iterdir() if file.is_file()]
    return [word for word in words if any(word in content for content in files)]


async def test_old_sms_and_numbers_are_gone_from_every_file(path: Path, store: SqlStore) -> None:
    await connect(store)
    old = NOW - timedelta(days=DAYS + 1)
    for number in range(ORDERS):
        body = f"Quokka {number:03} " + "x" * (LONG if number % 5 == 0 else 20)
        await place(
            store,
            api_order_id=f"old-{number}",
            status=Status.COMPLETED,
            watched=False,
            placed_at=old,
            phone=f"+6011{number:07}",
            sms=(Sms(1, body, old),),
        )
    young = {"api_order_id": "young", "status": Status.COMPLETED, "watched": False}
    await place(store, **young, phone="+60199999999", placed_at=NOW, sms=(Sms(1, "Wombat", NOW),))
    bodies = [f"Quokka {number:03}".encode() for number in range(ORDERS)]
    phones = [f"+6011{number:07}".encode() for number in range(ORDERS)]
    assert len(_found(path, [*bodies, *phones])) == 2 * ORDERS
    assert await Retention(store, Noon(), DAYS).erase() == ORDERS
    assert _found(path, [*bodies, *phones]) == []
    assert len(_found(path, [b"Wombat", b"+60199999999"])) == 2


async def test_what_a_reader_kept_in_the_journal_is_gone_an_hour_later(
    path: Path, store: SqlStore, database: Database
) -> None:
    await connect(store)
    old = NOW - timedelta(days=DAYS + 1)
    ended = {"status": Status.COMPLETED, "watched": False, "placed_at": old}
    await place(store, **ended, sms=(Sms(1, "Quokka", old),))
    retention = Retention(store, Noon(), DAYS)
    async with database.write() as connection:
        await connection.exec_driver_sql("PRAGMA busy_timeout = 1")
    async with store.read() as unit:
        await unit.orders.watched()
        assert await retention.erase() == 1
    assert _found(path, [b"Quokka"]) == [b"Quokka"]
    assert await retention.erase() == 0
    assert _found(path, [b"Quokka"]) == []


async def test_a_sealed_key_moved_to_another_row_does_not_open(
    store: SqlStore, database: Database
) -> None:
    await connect(store, ALICE)
    theirs = await connect(store, BOB, "jm_" + "b" * 43)
    async with database.write() as connection:
        sealed = keys.select().with_only_columns(keys.c.sealed).where(keys.c.owner_id == ALICE)
        stolen = await connection.scalar(sealed)
        await connection.execute(keys.update().where(keys.c.id == theirs).values(sealed=stolen))
    async with store.read() as unit:
        with pytest.raises(KeyLost):
            await unit.accounts.secret(theirs)
