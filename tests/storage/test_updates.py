"""Updates are stored once, sealed, and remembered by their ids after that."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.orders.retention import Retention
from storage.cipher import Cipher
from storage.database import Database
from storage.schema_shares import replicas
from storage.store import SqlStore
from storage.unit import SqlUnit
from tests.storage.samples import NOW, SECRET, bytes_of

LATER = NOW + timedelta(seconds=20)
BODIES = {101: f'{{"update_id":101,"text":"{SECRET}"}}', 102: '{"update_id":102}'}


async def test_what_is_stored_comes_back_and_is_stored_once(store: SqlStore) -> None:
    async with store.write() as unit:
        assert sorted(await unit.updates.add(BODIES, NOW)) == [101, 102]
    async with store.write() as unit:
        assert await unit.updates.add({102: "other", 103: "new"}, NOW) == [103]
    async with store.read() as unit:
        assert await unit.updates.waiting() == BODIES | {103: "new"}
        assert sorted(await unit.updates.known([100, 101, 103])) == [101, 103]
        assert await unit.updates.newest() == 103


async def test_nothing_of_it_can_be_read_in_the_file(path: Path, store: SqlStore) -> None:
    async with store.write() as unit:
        await unit.updates.add(BODIES, NOW)
    assert SECRET.encode() not in bytes_of(path)
    assert b"update_id" not in bytes_of(path).replace(b"update_id BIGINT", b"").replace(
        b"(update_id)", b""
    )


async def test_what_was_handled_leaves_its_id_until_it_is_dropped(
    store: SqlStore, database: Database
) -> None:
    async with store.write() as unit:
        await unit.updates.add(BODIES, NOW)
        await unit.updates.done([101], LATER)
    async with database.read() as connection:
        rows = await connection.exec_driver_sql("SELECT sealed FROM updates WHERE update_id = 101")
        assert rows.scalars().all() == [None]
    async with store.write() as unit:
        assert await unit.updates.add({101: "again"}, LATER) == []
        assert await unit.updates.waiting() == {102: BODIES[102]}
        await unit.updates.drop_done(LATER)
        assert sorted(await unit.updates.known([101, 102])) == [101, 102]
        await unit.updates.drop_done(LATER + timedelta(seconds=1))
        assert await unit.updates.known([101, 102]) == [102]


async def test_what_no_key_opens_is_said_so(store: SqlStore, database: Database) -> None:
    async with store.write() as unit:
        await unit.updates.add(BODIES, NOW)
    async with database.read() as connection:
        other = SqlUnit(connection, Cipher([b"o" * 32]))
        assert await other.updates.waiting() == {101: None, 102: None}


async def _live(database: Database, *names: str, seconds: int = 60) -> None:
    until = datetime.now(UTC) + timedelta(seconds=seconds)
    async with database.write() as connection:
        values = [{"name": name, "until": until} for name in names]
        await connection.execute(replicas.insert(), values)


async def test_a_replica_takes_what_is_in_no_living_hands_and_once(
    store: SqlStore, database: Database
) -> None:
    await _live(database, "living", "own", "late")
    await _live(database, "paused", seconds=-1)
    hands = (None, "living", "gone", "paused", "own", "gone")
    async with store.write() as unit:
        for number, hand in enumerate(hands, start=1):
            await unit.updates.add({number: f"{number}"}, NOW, replica=hand)
        await unit.updates.done([6], LATER)
    async with store.write() as unit:
        assert await unit.updates.claim("own", [5]) == {1: "1", 3: "3", 4: "4"}
        assert await unit.updates.claim("own", [1, 3, 4, 5]) == {}
        assert await unit.updates.claim("late", []) == {}


async def test_ones_own_are_in_hand_even_when_nobody_sees_one_live(store: SqlStore) -> None:
    async with store.write() as unit:
        await unit.updates.add({1: "a"}, NOW, replica="own")
        assert await unit.updates.claim("own", [1]) == {}
        assert await unit.updates.waiting() == {1: "a"}


@pytest.mark.parametrize("own", ["own", None])
async def test_what_bears_ones_name_unknown_to_oneself_is_taken(
    store: SqlStore, own: str | None
) -> None:
    async with store.write() as unit:
        await unit.updates.add({1: "a", 2: "b", 3: "c"}, NOW, replica=own)
        await unit.updates.done([3], LATER)
        assert await unit.updates.claim(own, [1]) == {2: "b"}


async def test_of_two_that_claim_at_once_each_update_is_in_one_hand(
    store: SqlStore, database: Database
) -> None:
    await _live(database, "a", "b")
    async with store.write() as unit:
        await unit.updates.add(dict.fromkeys(range(1, 9), ""), NOW, replica="gone")

    async def claim(name: str) -> list[int]:
        async with store.write() as unit:
            return list(await unit.updates.claim(name, []))

    first, second = await asyncio.gather(claim("a"), claim("b"))
    assert sorted(first + second) == list(range(1, 9))


async def test_an_empty_table_has_no_newest(store: SqlStore) -> None:
    async with store.read() as unit:
        assert await unit.updates.newest() == 0


class Noon:
    def now(self) -> datetime:
        return NOW


async def test_ids_outlast_the_day_in_which_telegram_brings_an_update_again(
    store: SqlStore,
) -> None:
    async with store.write() as unit:
        await unit.updates.add({1: "a", 2: "b", 3: "c"}, NOW - timedelta(days=3))
        await unit.updates.done([1], NOW - timedelta(hours=24))
        await unit.updates.done([2], NOW - timedelta(hours=49))
    await Retention(store, Noon(), 30).erase()
    async with store.read() as unit:
        assert sorted(await unit.updates.known([1, 2, 3])) == [1, 3]
        assert await unit.updates.waiting() == {3: "c"}
