"""The watcher over several keys: who holds up whom, and how much is under way."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import update

from bot.core.message import Kind
from bot.jiema import errors as api
from bot.orders import watch
from storage.orders import SqlOrders
from storage.schema import keys
from tests.orders.control import Driver
from tests.orders.watching import BOBS_SECRET, INTERVAL_SECONDS, SPACING_SECONDS, looks, watching
from tests.orders.world import World
from tests.storage.samples import ALICE, BOB, NOW, SECRET, an_order

__all__ = ["watching"]


async def test_one_slow_key_does_not_delay_another(world: World, watching: Driver) -> None:
    bob = await world.connect(BOB, BOBS_SECRET, account="acc-2")
    await world.place()
    world.api.gates["order ord-1"] = asyncio.Event()
    await watching.start()
    await watching.advance(SPACING_SECONDS, held=1)
    await world.api.arrived["order"].wait()
    world.watcher.changed(await world.place(owner_id=BOB, key_id=bob.id, api_order_id="ord-b"))
    await watching.quiet(held=1)
    for _ in range(5):
        await watching.advance(3, held=1)
    assert looks(world) == 1
    assert looks(world, "ord-b") >= 5
    world.api.gates["order ord-1"].set()
    await watching.quiet()
    assert looks(world) == 2


async def test_an_order_moved_to_another_key_leaves_the_old_one(
    world: World, watching: Driver
) -> None:
    """Two people share a key; one of them has connected another."""
    bob = await world.connect(BOB, "jm_" + "a" * 43)
    mine = await world.place()
    await world.place(owner_id=BOB, key_id=bob.id, api_order_id="ord-b")
    await watching.start()
    assert [len(schedule) for schedule in world.watcher._schedules.values()] == [2]
    newer = await world.connect(ALICE, BOBS_SECRET)
    async with world.store.write() as unit:
        await unit.orders.save(an_order(id=mine.id, key_id=newer.id, version=mine.version + 1))
    world.watcher.reload()
    await watching.quiet()
    assert [len(schedule) for schedule in world.watcher._schedules.values()] == [1, 1]


async def test_no_more_looks_are_under_way_than_slots_and_the_lag_shows(
    world: World, watching: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watch, "LOOKS_AT_ONCE", 1)
    bob = await world.connect(BOB, BOBS_SECRET, account="acc-2")
    await world.place()
    await world.place(owner_id=BOB, key_id=bob.id, api_order_id="ord-b")
    world.api.gates["order"] = asyncio.Event()
    await watching.start()
    await watching.advance(SPACING_SECONDS, held=1)
    await world.api.arrived["order"].wait()
    await watching.advance(7.0, held=1)
    assert world.api.count("order") == 1
    assert world.watcher.lag_seconds == pytest.approx(7.0)
    world.api.gates["order"].set()
    await watching.quiet()
    assert looks(world) >= 1
    assert looks(world, "ord-b") >= 1


async def test_a_refusal_for_use_elsewhere_slows_the_key_down(
    world: World, watching: Driver
) -> None:
    await world.place()
    world.watcher._looks._jitter = lambda: 0.0
    world.api.fails["order"].append(api.RateLimited(429, "RATE_LIMITED", "", 1.0))
    await watching.start()
    await watching.advance(SPACING_SECONDS)
    await watching.advance(6.0)
    assert looks(world) == 2
    await watching.advance(INTERVAL_SECONDS)
    assert looks(world) == 2, "half as fast"
    await watching.advance(INTERVAL_SECONDS)
    assert looks(world) == 3


async def test_a_window_that_other_replicas_have_spent_is_waited_for_and_no_more(
    world: World, watching: Driver
) -> None:
    await world.place()
    world.api.fails["order"].append(api.WindowSpent(4.0))
    await watching.start()
    await watching.advance(SPACING_SECONDS)
    await watching.advance(4.1)
    assert looks(world) == 2
    await watching.advance(INTERVAL_SECONDS)
    assert looks(world) == 3, "as fast as before"


async def test_the_first_order_of_a_new_key_is_watched_without_reading_the_others(
    world: World, watching: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    await watching.start()
    monkeypatch.delattr(SqlOrders, "watched")
    world.watcher.changed(await world.place())
    await watching.quiet()
    assert looks(world) == 1


async def lose(world: World, *key_ids: int) -> None:
    """Let stored keys be such that nothing opens them."""
    async with world.store.write() as unit:
        connection = unit.accounts._connection
        await connection.execute(update(keys).where(keys.c.id.in_(key_ids)).values(sealed=None))
    world.access.forget()


async def test_of_two_people_with_one_api_key_the_stored_one_that_opens_is_used(
    world: World, watching: Driver
) -> None:
    bob = await world.connect(BOB, SECRET)
    await world.place()
    for number in range(3):
        await world.place(owner_id=BOB, key_id=bob.id, api_order_id=f"ord-b{number}")
    await lose(world, world.key.id)
    await watching.start()
    for _ in range(40):
        await watching.advance(SPACING_SECONDS)
    assert world.api.count("orders") > 5
    assert all(looks(world, f"ord-b{number}") for number in range(3))
    assert (looks(world), await world.kinds()) == (0, [Kind.KEY_REFUSED])
    assert await world.kinds(BOB) == []
    await world.people.connect(ALICE, SECRET)
    for _ in range(40):
        await watching.advance(SPACING_SECONDS)
    assert looks(world)


async def test_both_are_told_when_neither_of_their_stored_keys_opens(
    world: World, watching: Driver
) -> None:
    bob = await world.connect(BOB, SECRET)
    await world.place()
    await world.place(owner_id=BOB, key_id=bob.id, api_order_id="ord-b")
    await lose(world, world.key.id, bob.id)
    await watching.start()
    await watching.advance(SPACING_SECONDS)
    assert await world.kinds() == await world.kinds(BOB) == [Kind.KEY_REFUSED]
    assert world.api.calls == []


async def test_late_orders_are_left_though_no_stored_key_opens(
    world: World, watching: Driver
) -> None:
    for number in range(3):
        await world.place(api_order_id=f"ord-{number}", expires_at=NOW)
    await lose(world, world.key.id)
    await watching.start()
    await watching.advance(timedelta(hours=3) / timedelta(seconds=1))
    await watching.advance(1)
    assert (await world.kinds()).count(Kind.WATCH_ENDED) == 3
    assert world.watcher._schedules == {}
    assert world.api.calls == []


async def test_who_is_forgotten_during_a_look_leaves_the_others_watched(
    world: World, watching: Driver
) -> None:
    bob = await world.connect(BOB, SECRET)
    await world.place()
    await world.place(owner_id=BOB, key_id=bob.id, api_order_id="ord-b")
    gate = world.api.gates["order ord-1"] = asyncio.Event()
    world.api.fails["order ord-1"].append(api.AuthFailed(401, "AUTH_INVALID", ""))
    await watching.start()
    await watching.advance(SPACING_SECONDS, held=1)
    await world.api.arrived["order"].wait()
    assert looks(world) == 1
    await world.people.forget(ALICE)
    await watching.quiet(held=1)
    gate.set()
    await watching.quiet()
    before = looks(world, "ord-b")
    await watching.advance(INTERVAL_SECONDS)
    assert looks(world, "ord-b") > before
    assert await world.kinds(BOB) == []
