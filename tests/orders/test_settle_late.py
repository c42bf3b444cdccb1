"""An order that appears when it was thought that nothing was bought."""

from __future__ import annotations

from bot.core.intent import IntentState
from bot.core.message import Kind
from bot.core.money import Money
from bot.jiema import errors as api
from bot.orders.settle import (
    DOUBT_FOR_SECONDS,
    LATE_AT_MOST,
    LATE_FOR_SECONDS,
    LATE_LOOK_EVERY_SECONDS,
    LOOK_EVERY_SECONDS,
    SETTLE_AFTER_SECONDS,
)
from tests.orders.control import Driver
from tests.orders.settling import open_intent, result, wait_out
from tests.orders.world import World


async def test_an_order_that_appears_after_nothing_was_said_is_still_adopted(
    world: World, settling: Driver
) -> None:
    intent = await open_intent(world)
    await settling.start()
    await wait_out(settling, SETTLE_AFTER_SECONDS)
    assert await result(world, intent) == (IntentState.NOTHING, [])
    world.api.put("ord-x", country="7")
    await settling.advance(LATE_LOOK_EVERY_SECONDS)
    assert await result(world, intent) == (IntentState.PLACED, ["ord-x"])
    assert (await world.kinds()).count(Kind.INTENT) == 2


async def test_an_order_is_not_late_for_ever(world: World, settling: Driver) -> None:
    intent = await open_intent(world)
    await settling.start()
    await wait_out(settling, SETTLE_AFTER_SECONDS)
    await settling.advance(LATE_FOR_SECONDS)
    await settling.advance(1)
    asked = world.api.count("orders")
    world.api.put("ord-x", country="7")
    await settling.advance(10 * LATE_LOOK_EVERY_SECONDS)
    assert world.api.count("orders") == asked
    assert await result(world, intent) == (IntentState.NOTHING, [])


async def test_an_outage_is_not_counted_as_time_in_which_nothing_appeared(
    world: World, settling: Driver
) -> None:
    intent = await open_intent(world)
    await settling.start()
    await wait_out(settling, SETTLE_AFTER_SECONDS)
    world.api.always_fails["orders"] = api.ConnectionLost()
    world.api.put("ord-x", country="7")
    await wait_out(settling, 3 * LATE_FOR_SECONDS)
    assert await result(world, intent) == (IntentState.NOTHING, [])
    del world.api.always_fails["orders"]
    await settling.advance(LATE_LOOK_EVERY_SECONDS)
    assert await result(world, intent) == (IntentState.PLACED, ["ord-x"])


async def test_after_an_outage_an_order_may_still_be_late(world: World, settling: Driver) -> None:
    intent = await open_intent(world)
    await settling.start()
    await wait_out(settling, SETTLE_AFTER_SECONDS)
    world.api.always_fails["orders"] = api.ConnectionLost()
    await wait_out(settling, 3 * LATE_FOR_SECONDS)
    del world.api.always_fails["orders"]
    await wait_out(settling, LATE_FOR_SECONDS)
    world.api.put("ord-x", country="7")
    await settling.advance(LATE_LOOK_EVERY_SECONDS)
    assert await result(world, intent) == (IntentState.PLACED, ["ord-x"])


async def test_whatever_outages_there_are_an_end_comes(world: World, settling: Driver) -> None:
    intent = await open_intent(world)
    await settling.start()
    await wait_out(settling, SETTLE_AFTER_SECONDS)
    world.api.always_fails["orders"] = api.ConnectionLost()
    await settling.advance(LATE_AT_MOST.total_seconds())
    await settling.advance(1)
    del world.api.always_fails["orders"]
    world.api.put("ord-x", country="7")
    await wait_out(settling, 3 * LATE_LOOK_EVERY_SECONDS)
    assert await result(world, intent) == (IntentState.NOTHING, [])


async def test_a_restart_looks_for_what_came_while_nobody_did(
    world: World, settling: Driver
) -> None:
    intent = await open_intent(world)
    await settling.start()
    await wait_out(settling, SETTLE_AFTER_SECONDS)
    await settling.stop()
    world.api.put("ord-x", country="7")
    world.clock.advance(3 * LATE_FOR_SECONDS)
    again = World(world.store, world.api, world.clock)
    restarted = Driver(again.settlement, again.clock, again.spawner)
    await restarted.start()
    assert await result(world, intent) == (IntentState.PLACED, ["ord-x"])
    await restarted.stop()


async def test_what_a_newer_purchase_may_have_made_is_not_taken_for_a_late_one(
    world: World, settling: Driver
) -> None:
    old = await open_intent(world)
    await settling.start()
    await wait_out(settling, SETTLE_AFTER_SECONDS)
    newer = await open_intent(world, nonce="newer")
    world.hands.add(newer.id)
    world.api.put("ord-x", country="7")
    await settling.advance(LATE_LOOK_EVERY_SECONDS)
    assert await result(world, old) == (IntentState.NOTHING, [])


async def test_a_fallen_balance_speaks_for_an_order_still_to_come(
    world: World, settling: Driver
) -> None:
    intent = await open_intent(world)
    world.api.balance = "1168"
    await settling.start()
    await wait_out(settling, SETTLE_AFTER_SECONDS)
    assert (await result(world, intent))[0] is IntentState.OPEN
    await wait_out(settling, DOUBT_FOR_SECONDS - SETTLE_AFTER_SECONDS + LOOK_EVERY_SECONDS)
    async with world.store.read() as unit:
        settled = await unit.intents.get(intent.id)
    assert settled is not None
    assert (settled.state, settled.balance_after) == (IntentState.NOTHING, Money(1168))
    assert settled.unexplained
