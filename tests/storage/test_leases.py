"""Replicas divide the shares among them, and know of each other."""

from __future__ import annotations

import asyncio

import pytest
from structlog.testing import capture_logs

from bot.core.shares import CHORES, SHARES, Fence, Shares
from storage.leases import new_name
from tests import databases
from tests.storage.leasing import (
    ALL,
    Make,
    Monotonic,
    clock,
    expire,
    in_no_hurry,
    replica,
    rounds,
)

__all__ = ["clock", "in_no_hurry", "replica"]

pytestmark = [pytest.mark.slow(4), pytest.mark.usefixtures("postgres")]


def test_they_are_the_shares_of_the_port(replica: Make) -> None:
    port: Shares = replica("a")
    assert port.name == "a"
    assert set(port.held or ()) == set()
    assert port.fence(CHORES) is None
    assert new_name() != new_name()
    assert " " not in new_name()


async def test_one_alone_holds_all(replica: Make) -> None:
    alone = replica("a")
    assert await rounds(alone) == [ALL]
    assert alone.fence(CHORES) == Fence(CHORES, 1)


async def test_who_joins_gets_an_even_part_and_who_leaves_gives_it_back(replica: Make) -> None:
    a, b, c = replica("a"), replica("b"), replica("c")
    assert await rounds(a) == [ALL]
    two = await rounds(a, b)
    assert [len(part) for part in two] == [32, 32]
    three = await rounds(a, b, c)
    assert sorted(len(part) for part in three) == [20, 22, 22]
    assert set().union(*three) == ALL
    # At once: nobody waits for a lease to end.
    await b.leave()
    assert set(b.held) == set()
    assert [len(part) for part in await rounds(a, c)] == [32, 32]
    await c.leave()
    assert await rounds(a) == [ALL]


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
        await expire(empty_url, "a")
        assert await b.beat()
        assert await b.beat()
        assert await a.beat()
        assert seen == [64, 32, 0]
    shown = [(log["count"], log["replicas"]) for log in logs if log["event"] == "shares.held"]
    assert shown == [(64, 1), (32, 2), (64, 1), (0, 2)]


async def test_what_others_have_begun_is_theirs_while_they_live(
    replica: Make, empty_url: str, clock: Monotonic
) -> None:
    a, b = replica("a", clock=clock), replica("b")
    await rounds(a, b)
    assert not a.in_other_hands(None)
    assert not a.in_other_hands("a")
    assert a.in_other_hands("b")
    await expire(empty_url, "b")
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
    await rounds(replica("a"), replica("b"), replica("c"))
    names = "SELECT name FROM replicas ORDER BY name"
    assert await databases.rows(empty_url, names) == [("a",), ("b",), ("c",)]
    await expire(empty_url, "b")
    await expire(empty_url, "c")
    await rounds(replica("d"))
    assert await databases.rows(empty_url, names) == [("a",), ("d",)]
