"""A replica that is gone, paused or cut off loses its shares, and keeps what nobody has taken."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest
from sqlalchemy.ext.asyncio import AsyncConnection
from structlog.testing import capture_logs

from bot.core.shares import Fence
from storage import leases
from storage import postgres as kind
from storage.leases import MARGIN_SECONDS
from storage.migrate import upgrade
from tests import databases
from tests.postgres import Server, own_server
from tests.storage.leasing import (
    ALL,
    PATIENCE_SECONDS,
    Make,
    Monotonic,
    clock,
    expire,
    in_no_hurry,
    replica,
    rounds,
)
from tests.storage.line import Cut, Line

__all__ = ["clock", "in_no_hurry", "replica"]

pytestmark = [pytest.mark.slow(4), pytest.mark.usefixtures("postgres")]


async def fences_in(url: str) -> dict[int, int]:
    rows = await databases.rows(url, "SELECT number, fence FROM shares")
    return {number: fence for number, fence in rows}  # noqa: C416 - named, what they are


async def test_the_shares_of_one_that_is_gone_are_taken_under_higher_fences(
    replica: Make, empty_url: str
) -> None:
    a, b = replica("a"), replica("b")
    _, of_b = await rounds(a, b)
    before = await fences_in(empty_url)
    assert await a.beat()
    assert len(a.held) == 32
    await expire(empty_url, "b")
    assert await a.beat()
    assert set(a.held) == ALL
    after = await fences_in(empty_url)
    assert {share for share in ALL if after[share] > before[share]} == of_b
    assert {share: a.fence(share) for share in ALL} == {
        share: Fence(share, number) for share, number in after.items()
    }


async def test_a_paused_one_wakes_with_nothing_and_gets_its_part_under_new_fences(
    replica: Make, empty_url: str, clock: Monotonic
) -> None:
    a, b = replica("a"), replica("b", clock=clock)
    _, of_b = await rounds(a, b)
    old = {share: b.fence(share) for share in of_b}
    await expire(empty_url, "b")
    await rounds(a)
    clock.seconds += 7200
    assert set(b.held) == set()
    assert all(b.fence(share) is None for share in ALL)
    assert await b.beat()
    assert set(b.held) == set()
    held_by_a, held_by_b = await rounds(a, b)
    assert len(held_by_b) == 32
    assert held_by_a | held_by_b == ALL
    assert all(b.fence(share) != old.get(share) for share in held_by_b)


async def test_what_nobody_has_taken_meanwhile_is_renewed_under_the_same_fence(
    replica: Make, empty_url: str, clock: Monotonic
) -> None:
    a = replica("a", clock=clock)
    await rounds(a)
    await expire(empty_url, "a")
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
    await rounds(a)
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


async def test_the_end_of_trust_is_told_by_itself(
    replica: Make, clock: Monotonic, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(leases, "LEASE_SECONDS", MARGIN_SECONDS + 0.1)
    a = replica("a", clock=clock)
    nothing_left = asyncio.Event()
    a.on_change(lambda: None if a.held else nothing_left.set())
    assert await a.beat()
    clock.seconds += 1
    async with asyncio.timeout(PATIENCE_SECONDS):
        await nothing_left.wait()


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
        held_by_a, held_by_b = await rounds(a, b)
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
