"""Replicas divide the shares among them, and take over those of one that is gone."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator

import pytest
from sqlalchemy.ext.asyncio import AsyncConnection
from structlog.testing import capture_logs

from bot.core.shares import CHORES, SHARES, Fence, Shares
from storage import leases
from storage import postgres as kind
from storage.leases import MARGIN_SECONDS, Leases, new_name
from storage.migrate import upgrade
from tests import databases
from tests.postgres import Server, own_server
from tests.storage.line import Cut, Line

pytestmark = [pytest.mark.slow(8), pytest.mark.usefixtures("postgres")]
PATIENCE_SECONDS = 30
ALL = set(range(SHARES))


class Monotonic:
    """A clock that a test turns."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture(autouse=True)
def in_no_hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(leases, "LEASE_SECONDS", 3600.0)
    monkeypatch.setattr(leases, "PATIENCE_SECONDS", PATIENCE_SECONDS)


@pytest.fixture
def clock() -> Monotonic:
    return Monotonic()


Make = Callable[..., Leases]


@pytest.fixture
async def replica(empty_url: str) -> AsyncIterator[Make]:
    """Make replicas by their names."""
    made: list[Leases] = []

    def make(name: str, url: str = empty_url, clock: Callable[[], float] | None = None) -> Leases:
        made.append(Leases(url, name, monotonic=clock or Monotonic()))
        return made[-1]

    yield make
    for one in made:
        await one._engine.dispose()


async def _rounds(*replicas: Leases) -> list[set[int]]:
    """Let replicas beat until everything is divided; return what each holds."""
    for _ in range(3):
        for one in replicas:
            assert await one.beat()
    return [set(one.held) for one in replicas]


async def _expire(url: str, name: str) -> None:
    """Let a replica's leases end, as if it had not beaten for so long."""
    past = "SET until = clock_timestamp() - interval '1 ms'"
    await databases.rows(url, f"UPDATE shares {past} WHERE holder = '{name}'")
    await databases.rows(url, f"UPDATE replicas {past} WHERE name = '{name}'")


async def _fences(url: str) -> dict[int, int]:
    rows = await databases.rows(url, "SELECT number, fence FROM shares")
    return {number: fence for number, fence in rows}  # noqa: C416 - named, what they are


def test_they_are_the_shares_of_the_port(replica: Make) -> None:
    port: Shares = replica("a")
    assert port.name == "a"
    assert set(port.held or ()) == set()
    assert port.fence(CHORES) is None
    assert new_name() != new_name()
    assert " " not in new_name()


async def test_one_alone_holds_all(replica: Make) -> None:
    alone = replica("a")
    assert await _rounds(alone) == [ALL]
    assert alone.fence(CHORES) == Fence(CHORES, 1)


async def test_who_joins_gets_an_even_part_and_who_leaves_gives_it_back(replica: Make) -> None:
    a, b, c = replica("a"), replica("b"), replica("c")
    assert await _rounds(a) == [ALL]
    two = await _rounds(a, b)
    assert [len(part) for part in two] == [32, 32]
    three = await _rounds(a, b, c)
    assert sorted(len(part) for part in three) == [20, 22, 22]
    assert set().union(*three) == ALL
    # At once: nobody waits for a lease to end.
    await b.leave()
    assert set(b.held) == set()
    assert [len(part) for part in await _rounds(a, c)] == [32, 32]
    await c.leave()
    assert await _rounds(a) == [ALL]


async def test_what_is_in_hand_can_be_written_down_before_others_have_it(
    replica: Make, empty_url: str
) -> None:
    a, b = replica("a"), replica("b")
    assert await a.beat()
    assert await b.beat()
    held = set(a.held)
    assert await a.beat()
    spare = held - set(a.held)
    assert len(spare) == 32
    assert await b.beat()
    assert set(b.held) == set()
    rows = await databases.rows(empty_url, "SELECT number, holder, fence FROM shares")
    assert {row for row in rows if row[0] in spare} == {(share, "a", 1) for share in spare}
    assert await a.beat()
    assert await b.beat()
    assert set(b.held) == spare


async def test_those_who_start_at_once_divide_all_among_them(replica: Make) -> None:
    several = [replica(name) for name in "abcde"]
    for _ in range(5):
        assert all(await asyncio.gather(*(one.beat() for one in several)))
    held = [set(one.held) for one in several]
    assert set().union(*held) == ALL
    assert sum(map(len, held)) == SHARES
    assert max(map(len, held)) == 13


async def test_the_shares_of_one_that_is_gone_are_taken_under_higher_fences(
    replica: Make, empty_url: str
) -> None:
    a, b = replica("a"), replica("b")
    _, of_b = await _rounds(a, b)
    before = await _fences(empty_url)
    assert await a.beat()
    assert len(a.held) == 32
    await _expire(empty_url, "b")
    assert await a.beat()
    assert set(a.held) == ALL
    after = await _fences(empty_url)
    assert {share for share in ALL if after[share] > before[share]} == of_b
    assert {share: a.fence(share) for share in ALL} == {
        share: Fence(share, number) for share, number in after.items()
    }


async def test_a_paused_one_wakes_with_nothing_and_gets_its_part_under_new_fences(
    replica: Make, empty_url: str, clock: Monotonic
) -> None:
    a, b = replica("a"), replica("b", clock=clock)
    _, of_b = await _rounds(a, b)
    old = {share: b.fence(share) for share in of_b}
    await _expire(empty_url, "b")
    await _rounds(a)
    clock.seconds += 7200
    assert set(b.held) == set()
    assert all(b.fence(share) is None for share in ALL)
    assert await b.beat()
    assert set(b.held) == set()
    held_by_a, held_by_b = await _rounds(a, b)
    assert len(held_by_b) == 32
    assert held_by_a | held_by_b == ALL
    assert all(b.fence(share) != old.get(share) for share in held_by_b)


async def test_what_nobody_has_taken_meanwhile_is_renewed_under_the_same_fence(
    replica: Make, empty_url: str, clock: Monotonic
) -> None:
    a = replica("a", clock=clock)
    await _rounds(a)
    await _expire(empty_url, "a")
    clock.seconds += 7200
    assert set(a.held) == set()
    assert await a.beat()
    assert {share: a.fence(share) for share in ALL} == {share: Fence(share, 1) for share in ALL}


async def test_a_lease_is_trusted_for_less_than_it_lasts(replica: Make, clock: Monotonic) -> None:
    a = replica("a", clock=clock)
    assert await a.beat()
    clock.seconds += leases.LEASE_SECONDS - MARGIN_SECONDS - 0.01
    assert set(a.held) == ALL
    clock.seconds += 0.02
    assert set(a.held) == set()
    assert a.fence(1) is None


async def test_it_is_trusted_from_when_the_beat_was_sent(
    replica: Make, clock: Monotonic, monkeypatch: pytest.MonkeyPatch
) -> None:
    a = replica("a", clock=clock)
    divide = a._divide

    async def paused(connection: AsyncConnection) -> tuple[set[str], dict[int, int]]:
        found = await divide(connection)
        clock.seconds += 7200
        return found

    monkeypatch.setattr(a, "_divide", paused)
    assert await a.beat()
    assert set(a.held) == set()


async def test_what_is_just_being_taken_is_not_renewed(replica: Make, empty_url: str) -> None:
    a = replica("a")
    await _rounds(a)
    taker = kind.migration_engine(empty_url)
    async with taker.begin() as session:
        await session.exec_driver_sql(
            "UPDATE shares SET holder = 'b', fence = 2,"
            " until = clock_timestamp() + interval '1 hour' WHERE number = 5"
        )
        beating = asyncio.create_task(a.beat())
        async with asyncio.timeout(PATIENCE_SECONDS):
            while await databases.rows(empty_url, _WAITING) != [(1,)]:
                pass
    assert await beating
    assert set(a.held) == ALL - {5}
    taken = "SELECT holder, fence FROM shares WHERE number = 5"
    assert await databases.rows(empty_url, taken) == [("b", 2)]


_WAITING = """
    SELECT count(*) FROM pg_stat_activity
    WHERE datname = current_database() AND wait_event_type = 'Lock'
"""


async def test_a_lease_lasts_ten_seconds_by_the_databases_clock(
    replica: Make, empty_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.undo()
    assert await replica("a").beat()
    lasts = "SELECT count(*) FROM {} WHERE until <= clock_timestamp() + interval '10 s'"
    assert await databases.rows(empty_url, lasts.format("shares")) == [(64,)]
    assert await databases.rows(empty_url, lasts.format("replicas")) == [(1,)]


async def test_every_change_is_told_and_shown_and_nothing_else(
    replica: Make, empty_url: str, clock: Monotonic
) -> None:
    a, b = replica("a", clock=clock), replica("b")
    seen: list[int] = []
    a.on_change(lambda: seen.append(len(a.held)))
    with capture_logs() as logs:
        assert await a.beat()
        assert await a.beat()
        assert seen == [64]
        assert await b.beat()
        assert await a.beat()
        assert seen == [64, 32]
        await _expire(empty_url, "a")
        assert await b.beat()
        assert await b.beat()
        assert await a.beat()
        assert seen == [64, 32, 0]
    shown = [(log["count"], log["replicas"]) for log in logs if log["event"] == "shares.held"]
    assert shown == [(64, 1), (32, 2), (64, 1), (0, 2)]


async def test_the_end_of_trust_is_told_by_itself(
    replica: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(leases, "LEASE_SECONDS", MARGIN_SECONDS + 0.1)
    a = replica("a", clock=asyncio.get_running_loop().time)
    nothing_left = asyncio.Event()
    a.on_change(lambda: None if a.held else nothing_left.set())
    assert await a.beat()
    async with asyncio.timeout(PATIENCE_SECONDS):
        await nothing_left.wait()


async def test_what_others_have_begun_is_theirs_while_they_live(
    replica: Make, empty_url: str, clock: Monotonic
) -> None:
    a, b = replica("a", clock=clock), replica("b")
    await _rounds(a, b)
    assert not a.in_other_hands(None)
    assert not a.in_other_hands("a")
    assert a.in_other_hands("b")
    await _expire(empty_url, "b")
    assert a.in_other_hands("b")
    for theirs in (True, False):
        clock.seconds += 2
        assert await a.beat()
        assert a.in_other_hands("b") is theirs
        clock.seconds += 1


async def test_one_that_has_just_started_is_not_taken_for_dead(
    replica: Make, clock: Monotonic
) -> None:
    a, new = replica("a", clock=clock), replica("new")
    assert await a.beat()
    clock.seconds += 1
    assert await new.beat()
    assert a.in_other_hands("new")
    assert a.in_other_hands("long gone")
    clock.seconds += 1
    assert await a.beat()
    assert a.in_other_hands("new")
    assert not a.in_other_hands("long gone")


async def test_rows_of_those_that_are_gone_are_cleaned_up(replica: Make, empty_url: str) -> None:
    await _rounds(replica("a"), replica("b"), replica("c"))
    names = "SELECT name FROM replicas ORDER BY name"
    assert await databases.rows(empty_url, names) == [("a",), ("b",), ("c",)]
    await _expire(empty_url, "b")
    await _expire(empty_url, "c")
    await _rounds(replica("d"))
    assert await databases.rows(empty_url, names) == [("a",), ("d",)]


@pytest.mark.parametrize("cut", [Cut.BEFORE, Cut.AFTER])
async def test_a_beat_whose_commit_is_in_doubt_promises_nothing(
    replica: Make, postgres: Server, empty_url: str, cut: Cut
) -> None:
    async with Line(postgres.port).open() as line:
        a = replica("a", url=empty_url.replace(f":{postgres.port}/", f":{line.port}/"))
        b = replica("b")
        assert await a.beat()
        assert await b.beat()
        seen: list[int] = []
        a.on_change(lambda: seen.append(len(a.held)))
        line.plan = cut
        # It lets go of what is b's part; whether that was stored, it does not know.
        assert not await a.beat()
        assert len(a.held) == 32
        assert seen == [32]
        held_by_a, held_by_b = await _rounds(a, b)
        assert (len(held_by_a), len(held_by_b)) == (32, 32)


@pytest.fixture
def server() -> Iterator[Server]:
    with own_server() as server:
        yield server


async def test_a_restart_of_the_server_costs_nothing(replica: Make, server: Server) -> None:
    server.execute("CREATE DATABASE bot")
    url = server.url("bot")
    await upgrade(url)
    clock = Monotonic()
    a = replica("a", url=url, clock=clock)
    with capture_logs() as logs:
        assert await a.beat()
        server.stop()
        assert not await a.beat()
        assert not await a.beat()
        assert set(a.held) == ALL
        clock.seconds += 7200
        assert set(a.held) == set()
        server.start()
        assert await a.beat()
    assert {a.fence(share) for share in ALL} == {Fence(share, 1) for share in ALL}
    [failure] = [log for log in logs if log["event"] == "shares.not_renewed"]
    assert "does not answer" in failure["reason"]
    assert "open-sesame" not in str(logs)


async def test_it_beats_on_whatever_happens(replica: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(leases, "BEAT_SECONDS", 0)
    a = replica("a")
    beat, beats = a.beat, 0
    enough = asyncio.Event()

    async def sometimes() -> bool:
        nonlocal beats
        beats += 1
        if beats == 1:
            raise RuntimeError("a mistake of ours")
        enough.set()
        return await beat()

    monkeypatch.setattr(a, "beat", sometimes)
    with capture_logs() as logs:
        running = asyncio.create_task(a.run())
        async with asyncio.timeout(PATIENCE_SECONDS):
            await enough.wait()
        assert not running.done()
        running.cancel()
    assert [log["event"] for log in logs if log["log_level"] == "error"] == ["shares.beat_failed"]


async def test_leaving_a_server_that_is_away_raises_nothing(
    replica: Make, postgres: Server
) -> None:
    a = replica("a", url=postgres.url("bot", port=1))
    with capture_logs() as logs:
        assert not await a.beat()
        await a.leave()
    assert [log["event"] for log in logs] == ["shares.not_renewed", "shares.not_let_go"]
    assert "open-sesame" not in str(logs)
