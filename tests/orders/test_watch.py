"""The watcher: whom it looks at when, and what holds up whom."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import timedelta

import pytest

from bot.core.message import Kind
from bot.core.order import Order, Sms, Status
from bot.jiema import errors as api
from bot.orders.looks import REFUSED_KEY_RETRY_SECONDS
from bot.orders.schedule import GONE_AFTER_SECONDS
from bot.orders.tempo import LONGEST_PAUSE_SECONDS
from storage.orders import SqlOrders
from tests.orders.control import Driver
from tests.orders.watching import INTERVAL_SECONDS, RECEIVED, SPACING_SECONDS, looks, watching
from tests.orders.world import World
from tests.storage.samples import NOW

__all__ = ["watching"]


async def test_an_order_from_before_the_start_is_looked_at(world: World, watching: Driver) -> None:
    order = await world.place()
    await watching.start()
    world.api.put("ord-1", **RECEIVED)
    await watching.advance(SPACING_SECONDS)
    assert (await world.order(order.id)).sms == (Sms(1, "a"),)
    assert Kind.CODE in await world.kinds()


async def test_looks_are_an_interval_apart(world: World, watching: Driver) -> None:
    await world.place()
    await watching.start()
    await watching.advance(SPACING_SECONDS)
    assert looks(world) == 1
    await watching.advance(2.9)
    assert looks(world) == 1
    await watching.advance(0.1)
    assert looks(world) == 2


async def test_with_nothing_to_watch_nobody_is_asked(world: World, watching: Driver) -> None:
    await watching.start()
    await watching.advance(1000)
    assert world.api.calls == []


async def test_a_new_order_is_watched_at_once(world: World, watching: Driver) -> None:
    await watching.start()
    world.watcher.changed(await world.place())
    await watching.quiet()
    await watching.advance(SPACING_SECONDS)
    assert looks(world) == 1


async def test_an_order_stored_while_the_others_are_read_is_not_overlooked(
    world: World, watching: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    await world.place()
    await watching.start()
    read = SqlOrders.watched

    async def read_then_buy(orders: SqlOrders) -> Sequence[Order]:
        found = await read(orders)
        monkeypatch.undo()
        world.watcher.changed(await world.place(api_order_id="ord-2"))
        return found

    monkeypatch.setattr(SqlOrders, "watched", read_then_buy)
    world.watcher.reload()
    await watching.quiet()
    await watching.advance(SPACING_SECONDS)
    await watching.advance(SPACING_SECONDS)
    assert looks(world, "ord-2") == 1


async def test_an_ended_order_is_looked_at_no_more(world: World, watching: Driver) -> None:
    await world.place()
    world.api.put("ord-1", status="COMPLETED")
    await watching.start()
    await watching.advance(SPACING_SECONDS)
    await watching.advance(60)
    assert looks(world) == 1
    assert world.watcher._schedules == {}


async def test_many_orders_are_covered_by_the_list(world: World, watching: Driver) -> None:
    for number in range(20):
        await world.place(api_order_id=f"ord-{number}")
    await watching.start()
    await watching.advance(SPACING_SECONDS)
    assert [call[0] for call in world.api.calls] == ["orders", "order"], "which tests the list"
    world.api.put("ord-13", **RECEIVED)
    before = looks(world, "ord-13")
    for _ in range(5):
        await watching.advance(SPACING_SECONDS)
    assert looks(world, "ord-13") > before
    assert Kind.CODE in await world.kinds()


async def test_trouble_backs_off_and_one_success_ends_it(world: World, watching: Driver) -> None:
    await world.place()
    world.api.fails["order"] += [api.Timeout(), api.Timeout()]
    world.watcher._looks._jitter = lambda: 0.0
    await watching.start()
    await watching.advance(SPACING_SECONDS)
    for pause, known in ((3, 2), (3.9, 2), (0.1, 3), (3, 4)):
        await watching.advance(pause)
        assert looks(world) == known


@pytest.mark.parametrize(("asked", "pause"), [(20.0, 20.0), (9000.0, LONGEST_PAUSE_SECONDS)])
async def test_the_api_says_how_long_to_wait_within_reason(
    world: World, watching: Driver, asked: float, pause: float
) -> None:
    await world.place()
    world.api.fails["order"].append(api.RateLimited(429, "RATE_LIMITED", "", asked))
    world.watcher._looks._jitter = lambda: 0.0
    await watching.start()
    await watching.advance(SPACING_SECONDS)
    await watching.advance(pause - 0.1)
    assert looks(world) == 1
    await watching.advance(0.2)
    assert looks(world) == 2


async def test_a_refused_key_is_told_once_and_tried_rarely(world: World, watching: Driver) -> None:
    await world.place(expires_at=None)
    world.api.always_fails["order"] = api.AuthFailed(401, "AUTH_INVALID", "")
    await watching.start()
    await watching.advance(SPACING_SECONDS)
    await watching.advance(REFUSED_KEY_RETRY_SECONDS - 1)
    assert looks(world) == 1
    await watching.advance(REFUSED_KEY_RETRY_SECONDS / 2 + 2)
    assert looks(world) == 2
    assert await world.kinds() == [Kind.KEY_REFUSED]


async def test_an_order_whose_key_stays_refused_is_left_in_the_end(
    world: World, watching: Driver
) -> None:
    await world.place(expires_at=NOW)
    world.api.always_fails["order"] = api.AuthFailed(401, "AUTH_INVALID", "")
    await watching.start()
    await watching.advance(timedelta(hours=3) / timedelta(seconds=1))
    await watching.advance(1)
    assert Kind.WATCH_ENDED in await world.kinds()
    assert world.watcher._schedules == {}


async def test_a_key_pasted_again_is_tried_at_once(world: World, watching: Driver) -> None:
    await world.place()
    world.api.fails["order"].append(api.AuthFailed(401, "AUTH_INVALID", ""))
    await watching.start()
    await watching.advance(SPACING_SECONDS)
    world.watcher.reload(world.key.fingerprint)
    await watching.quiet()
    await watching.advance(INTERVAL_SECONDS)
    assert looks(world) == 2


async def test_a_reload_while_a_look_is_under_way(world: World, watching: Driver) -> None:
    order = await world.place()
    world.api.put("ord-1", **RECEIVED)
    world.api.gates["order"] = asyncio.Event()
    await watching.start()
    await watching.advance(SPACING_SECONDS, held=1)
    await world.api.arrived["order"].wait()
    world.watcher.reload(world.key.fingerprint)
    await watching.quiet(held=1)
    await watching.advance(10, held=1)
    assert looks(world) == 1, "one look at a time for each key"
    world.api.gates["order"].set()
    await watching.quiet()
    assert (await world.order(order.id)).status is Status.RECEIVED
    await watching.advance(30)
    assert looks(world) >= 2


async def test_an_order_that_the_service_no_longer_knows_is_left_after_its_time(
    world: World, watching: Driver
) -> None:
    await world.place(expires_at=NOW)
    world.api.always_fails["order"] = api.NotFound(404, "NOT_FOUND", "")
    await watching.start()
    await watching.advance(SPACING_SECONDS)
    assert await world.kinds() == []
    await watching.advance(timedelta(hours=3) / timedelta(seconds=1))
    assert await world.kinds() == [Kind.WATCH_ENDED, Kind.CARD]


async def test_an_order_that_vanishes_is_left_after_a_while(world: World, watching: Driver) -> None:
    await world.place()
    world.api.always_fails["order"] = api.NotFound(404, "NOT_FOUND", "")
    await watching.start()
    await watching.advance(SPACING_SECONDS)
    await watching.advance(GONE_AFTER_SECONDS - 1)
    assert await world.kinds() == []
    await watching.advance(3.0)
    assert await world.kinds() == [Kind.WATCH_ENDED, Kind.CARD]


async def test_an_order_that_vanishes_is_left_though_its_key_is_read_anew(
    world: World, watching: Driver
) -> None:
    await world.place()
    world.api.always_fails["order"] = api.NotFound(404, "NOT_FOUND", "")
    await watching.start()
    await watching.advance(SPACING_SECONDS)
    await watching.advance(GONE_AFTER_SECONDS / 2)
    world.watcher.reload()
    await watching.quiet()
    await watching.advance(GONE_AFTER_SECONDS / 2 + 3.0)
    assert await world.kinds() == [Kind.WATCH_ENDED, Kind.CARD]


async def test_not_found_twice_with_a_good_look_between_ends_nothing(
    world: World, watching: Driver
) -> None:
    order = await world.place()
    world.api.fails["order"].append(api.NotFound(404, "NOT_FOUND", ""))
    await watching.start()
    await watching.advance(SPACING_SECONDS)
    await watching.advance(INTERVAL_SECONDS)
    world.api.fails["order"].append(api.NotFound(404, "NOT_FOUND", ""))
    await watching.advance(GONE_AFTER_SECONDS)
    assert looks(world) == 3
    assert (await world.order(order.id)).watched
    assert await world.kinds() == []


async def test_a_long_outage_is_told_once_and_again_only_after_a_good_look(
    world: World, watching: Driver
) -> None:
    await world.place()
    world.api.always_fails["order"] = api.ConnectionLost()
    await watching.start()
    for _ in range(30):
        await watching.advance(60.0)
    assert await world.kinds() == [Kind.OUTAGE]
    del world.api.always_fails["order"]
    world.api.put("ord-1")
    await watching.advance(120.0)
    async with world.store.write() as unit:
        entries = await unit.outbox.due(world.clock.now(), limit=9)
        await unit.outbox.mark_sent(entries, world.clock.now())
    world.api.always_fails["order"] = api.ConnectionLost()
    for _ in range(10):
        await watching.advance(60.0)
    assert await world.kinds() == [Kind.OUTAGE]


async def test_a_look_that_would_wait_for_its_budget_holds_nothing_up(
    world: World, watching: Driver
) -> None:
    order = await world.place()
    world.api.put("ord-1")
    world.api.budget_wait_seconds = 40.0
    await watching.start()
    await watching.advance(SPACING_SECONDS)
    assert world.api.count("order") == 0
    assert await world.lifecycle.look(order.id) is not None
    assert world.api.count("order") == 1


async def test_an_end_missed_for_hours_is_told_as_it_is(world: World, watching: Driver) -> None:
    await world.place(expires_at=NOW - timedelta(hours=5))
    world.api.put("ord-1", status="COMPLETED", smsHistory=["a"])
    await watching.start()
    await watching.advance(SPACING_SECONDS)
    assert await world.kinds() == [Kind.CODE, Kind.ENDED, Kind.CARD]
