"""What is written for a share is written by its holder alone, down to the commit."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest

from bot.core.errors import Unwritable
from bot.core.shares import Fence, Fenced, under
from storage import leases
from storage import postgres as kind
from storage.cipher import Cipher
from storage.database import Database
from storage.leases import Leases
from storage.store import SqlStore
from tests import databases

pytestmark = [pytest.mark.slow(5), pytest.mark.usefixtures("postgres")]
SHARE = 3
PATIENCE_SECONDS = 30


@pytest.fixture(autouse=True)
def in_no_hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(leases, "LEASE_SECONDS", 3600.0)
    monkeypatch.setattr(leases, "PATIENCE_SECONDS", PATIENCE_SECONDS)


@pytest.fixture
async def database(empty_url: str) -> AsyncIterator[Database]:
    database = Database(empty_url)
    yield database
    await database.dispose()


@pytest.fixture
async def a(empty_url: str) -> AsyncIterator[Leases]:
    """A replica that holds everything."""
    replica = Leases(empty_url, "a")
    assert await replica.beat()
    yield replica
    await replica._engine.dispose()


@pytest.fixture
async def b(empty_url: str) -> AsyncIterator[Leases]:
    """A replica that holds nothing yet."""
    replica = Leases(empty_url, "b")
    yield replica
    await replica._engine.dispose()


async def _expire(url: str, name: str) -> None:
    past = "SET until = clock_timestamp() - interval '1 ms'"
    await databases.rows(url, f"UPDATE shares {past} WHERE holder = '{name}'")
    await databases.rows(url, f"UPDATE replicas {past} WHERE name = '{name}'")


def _fence(replica: Leases) -> Fence:
    fence = replica.fence(SHARE)
    assert fence is not None
    return fence


async def _write(store: SqlStore, chat_id: int = 1) -> None:
    async with store.write() as unit:
        await unit.cards.set_panel(chat_id, 55)


async def _panels(url: str) -> list[tuple[object, ...]]:
    return await databases.rows(url, "SELECT chat_id FROM panels ORDER BY chat_id")


async def test_the_holder_writes_and_who_carries_no_fence(
    store: SqlStore, a: Leases, empty_url: str
) -> None:
    with under(_fence(a)):
        await _write(store, 1)
    await _write(store, 2)
    assert await _panels(empty_url) == [(1,), (2,)]


async def test_what_one_writes_after_a_pause_is_refused_wholly(
    store: SqlStore, database: Database, a: Leases, b: Leases, empty_url: str
) -> None:
    late = _fence(a)
    await _expire(empty_url, "a")
    assert await b.beat()
    with under(late), pytest.raises(Fenced, match="share 3 is no longer held under fence 1"):
        await _write(store)
    assert await _panels(empty_url) == []
    # The database is as well as ever.
    assert database.writable
    with under(_fence(b)):
        await _write(store, 2)
    assert await _panels(empty_url) == [(2,)]


async def test_a_lease_that_has_ended_is_none_though_nobody_has_taken_it(
    store: SqlStore, a: Leases, empty_url: str
) -> None:
    await _expire(empty_url, "a")
    with under(_fence(a)), pytest.raises(Fenced):
        await _write(store)
    assert await a.beat()
    with under(_fence(a)):
        await _write(store)


async def test_nothing_is_written_for_what_was_let_go(
    store: SqlStore, a: Leases, empty_url: str
) -> None:
    fence = _fence(a)
    await a.leave()
    with under(fence), pytest.raises(Fenced):
        await _write(store)
    assert await _panels(empty_url) == []


async def test_a_database_that_was_unwritable_is_not_said_to_be_well(
    store: SqlStore, database: Database
) -> None:
    database.writable = False
    with under(Fence(SHARE, 9)), pytest.raises(Fenced):
        await _write(store)
    assert not database.writable
    await _write(store)
    assert database.writable


async def test_fenced_is_a_trouble_every_loop_knows() -> None:
    assert issubclass(Fenced, Unwritable)


async def test_nobody_takes_a_share_before_its_writer_has_committed(
    store: SqlStore, a: Leases, b: Leases, empty_url: str
) -> None:
    with under(_fence(a)):
        async with store.write() as unit:
            await _expire(empty_url, "a")
            assert await b.beat()
            assert len(b.held) == 63
            assert SHARE not in b.held
            await unit.cards.set_panel(1, 55)
    assert await b.beat()
    assert b.fence(SHARE) == Fence(SHARE, 2)
    assert await _panels(empty_url) == [(1,)]


async def test_nor_one_that_is_let_go_meanwhile(
    store: SqlStore, a: Leases, b: Leases, empty_url: str
) -> None:
    with under(_fence(a)):
        async with store.write() as unit:
            await a.leave()
            assert await b.beat()
            assert len(b.held) == 63
            assert SHARE not in b.held
            await unit.cards.set_panel(1, 55)
    assert await b.beat()
    assert SHARE in b.held
    assert await _panels(empty_url) == [(1,)]


async def test_renewing_does_not_wait_for_writers(
    store: SqlStore, a: Leases, empty_url: str
) -> None:
    until = f"SELECT until FROM shares WHERE number = {SHARE}"  # noqa: S608 - a test's own
    with under(_fence(a)):
        async with store.write() as unit:
            before = await databases.rows(empty_url, until)
            assert await a.beat()
            assert await databases.rows(empty_url, until) > before
            await unit.cards.set_panel(1, 55)
    assert await _panels(empty_url) == [(1,)]


async def test_a_writer_that_comes_while_the_share_is_taken_waits_and_is_refused(
    store: SqlStore, a: Leases, empty_url: str
) -> None:
    """It is refused by what the taker has committed, not by what was there when it asked."""
    fence = _fence(a)
    taker = kind.migration_engine(empty_url)  # a transaction that holds no writers' lock

    async def late() -> None:
        with under(fence):
            await _write(store)

    async with taker.begin() as session:
        await session.exec_driver_sql("SELECT 1 FROM shares FOR UPDATE")
        await session.exec_driver_sql("UPDATE shares SET fence = 2")
        writing = asyncio.create_task(late())
        async with asyncio.timeout(PATIENCE_SECONDS):
            while await databases.rows(empty_url, _WAITING_FOR_A_ROW) != [(1,)]:
                pass
    with pytest.raises(Fenced):
        await writing
    await taker.dispose()
    assert await _panels(empty_url) == []


_WAITING_FOR_A_ROW = """
    SELECT count(*) FROM pg_stat_activity
    WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE '%KEY SHARE%'
"""


async def test_beats_and_writers_do_not_stand_in_each_others_way(
    a: Leases, b: Leases, empty_url: str
) -> None:
    """Many of both at once: each ends, and what was written is what a holder wrote."""
    stores = [SqlStore(Database(empty_url), Cipher([b"k" * 32])) for _ in range(3)]
    written: list[int] = []

    async def write(store: SqlStore, first: int) -> None:
        for chat_id in range(first, first + 40):
            holder = a if a.fence(chat_id % 64) else b
            fence = holder.fence(chat_id % 64)
            if fence is None:
                continue
            try:
                with under(fence):
                    await _write(store, chat_id)
            except Fenced:
                continue
            written.append(chat_id)

    async def beat(replica: Leases) -> None:
        for _ in range(30):
            assert await replica.beat()

    await asyncio.gather(
        *(write(store, 100 * number) for number, store in enumerate(stores, start=1)),
        beat(a),
        beat(b),
    )
    for store in stores:
        await store._database.dispose()
    assert len(written) > 60
    assert await _panels(empty_url) == [(chat_id,) for chat_id in sorted(written)]
