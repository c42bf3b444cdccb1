"""What a replica watches and settles by itself: what belongs to its shares, under their fences."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from bot.core.intent import IntentState
from bot.core.message import Kind
from bot.core.order import Sight, Status
from bot.core.shares import Fence, share_of_chat, share_of_key, under
from bot.orders.settle import HANDOVER_SECONDS, LOOK_EVERY_SECONDS, SETTLE_AFTER_SECONDS
from bot.orders.watch import UNHELD_RETRY_SECONDS
from storage.store import SqlStore
from tests.orders.buying import buy, confirm, intent_of
from tests.orders.control import Driver
from tests.orders.settling import open_intent, result, wait_out
from tests.orders.watching import BOBS_SECRET, INTERVAL_SECONDS, RECEIVED, looks, watching
from tests.orders.world import World
from tests.shares import FakeShares, FencedStore
from tests.storage.samples import ALICE, BOB

__all__ = ["watching"]

OF_ALICE = share_of_chat(ALICE)


@pytest.fixture
def shares() -> FakeShares:
    return FakeShares()


@pytest.fixture
async def fenced(store: SqlStore, shares: FakeShares) -> FencedStore:
    return FencedStore(store, shares)


@pytest.fixture
async def world(fenced: FencedStore, shares: FakeShares) -> World:
    world = World(fenced, shares=shares)
    world.key = await world.connect()
    return world


@pytest.fixture
async def of_key(world: World) -> int:
    return share_of_key(world.key.fingerprint)


async def test_only_keys_of_our_shares_are_watched(
    world: World, watching: Driver, shares: FakeShares, of_key: int
) -> None:
    bobs = await world.connect(BOB, BOBS_SECRET, "acc-2")
    assert share_of_key(bobs.fingerprint) != of_key
    await world.place()
    await world.place(key_id=bobs.id, owner_id=BOB, api_order_id="ord-2", api_account_id="acc-2")
    shares.lose(of_key)
    await watching.start()
    await watching.advance(INTERVAL_SECONDS)
    assert (looks(world), looks(world, "ord-2")) == (0, 1)
    assert world.watcher.keys_watched == 1


async def test_a_share_that_is_lost_is_left_and_what_is_heard_of_it_too(
    world: World, watching: Driver, shares: FakeShares, of_key: int
) -> None:
    order = await world.place()
    await watching.start()
    shares.lose(of_key)
    await watching.quiet()
    world.watcher.changed(replace(order, version=order.version + 1))
    await watching.advance(INTERVAL_SECONDS)
    assert looks(world) == 0
    assert world.watcher.keys_watched == 0


async def test_a_share_that_is_lost_while_its_keys_are_opened_is_left(
    world: World,
    watching: Driver,
    shares: FakeShares,
    of_key: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    await world.place()

    async def lose(_: object) -> None:
        shares.lose(of_key, silently=True)

    monkeypatch.setattr(world.watcher._access, "open_many", lose)
    await watching.start()
    await watching.advance(INTERVAL_SECONDS)
    assert (looks(world), world.watcher.keys_watched) == (0, 0)


async def test_a_share_that_is_gained_is_watched_within_an_interval(
    world: World, watching: Driver, shares: FakeShares, of_key: int
) -> None:
    await world.place()
    shares.lose(of_key)
    await watching.start()
    await watching.advance(60)
    shares.gain(of_key)
    await watching.quiet()
    await watching.advance(INTERVAL_SECONDS)
    assert looks(world) == 1


async def test_no_look_is_made_whose_share_is_not_held_when_it_starts(
    world: World, watching: Driver, shares: FakeShares, of_key: int
) -> None:
    await world.place()
    await watching.start()
    shares.lose(of_key, silently=True)
    await watching.advance(INTERVAL_SECONDS)
    await watching.advance(UNHELD_RETRY_SECONDS)
    assert looks(world) == 0
    shares.gain(of_key)
    await watching.quiet()
    await watching.advance(INTERVAL_SECONDS)
    assert looks(world) == 1


async def test_what_was_seen_before_the_share_was_lost_is_not_written(
    world: World, watching: Driver, shares: FakeShares, of_key: int
) -> None:
    order = await world.place()
    world.api.put("ord-1", **RECEIVED)
    world.api.gates["order"] = asyncio.Event()
    await watching.start()
    await watching.advance(INTERVAL_SECONDS, held=1)
    await world.api.arrived["order"].wait()
    shares.lose(of_key, silently=True)
    world.api.gates["order"].set()
    await watching.quiet()
    assert (await world.order(order.id)).sms == ()
    assert await world.kinds() == []


async def test_looks_write_under_the_fence_of_their_key(
    world: World, watching: Driver, fenced: FencedStore, of_key: int
) -> None:
    order = await world.place()
    world.api.put("ord-1", **RECEIVED)
    await watching.start()
    fenced.fences.clear()
    await watching.advance(INTERVAL_SECONDS)
    assert (await world.order(order.id)).status is Status.RECEIVED
    assert fenced.fences == [Fence(of_key, 1)]


async def test_a_sight_that_another_replica_has_overtaken_is_dropped_unless_tapped_for(
    world: World, fenced: FencedStore, of_key: int
) -> None:
    seen = await world.place()
    async with fenced.write() as unit:
        await unit.orders.save(replace(seen, phone="+6011", version=seen.version + 1))
    session = await world.access.with_key(world.key.id)
    sight = Sight("COMPLETED")
    with under(Fence(of_key, 1)):
        now = await world.lifecycle._record.sight(session, seen, sight)
    assert (now.version, now.status) == (seen.version + 1, Status.WAITING)
    assert await world.kinds() == []
    now = await world.lifecycle._record.sight(session, seen, sight)
    assert now.status is Status.COMPLETED


async def test_what_a_dropped_look_saw_is_found_by_the_next(
    world: World, watching: Driver, fenced: FencedStore
) -> None:
    order = await world.place()
    await watching.start()
    async with fenced.write() as unit:
        await unit.orders.save(replace(order, phone="+6011", version=order.version + 1))
    world.api.put("ord-1", **RECEIVED)
    await watching.advance(INTERVAL_SECONDS)
    assert (await world.order(order.id)).status is Status.WAITING
    await watching.advance(INTERVAL_SECONDS)
    assert (await world.order(order.id)).status is Status.RECEIVED


async def test_a_purchase_bears_the_name_of_its_replica(world: World) -> None:
    quote = await confirm(world)
    await buy(world, quote.nonce)
    assert (await intent_of(world, quote.nonce)).hand == "we"


@pytest.mark.parametrize("held", [True, False])
async def test_what_is_in_ones_own_hands_is_settled_without_a_fence(
    world: World, settling: Driver, shares: FakeShares, fenced: FencedStore, *, held: bool
) -> None:
    if not held:
        shares.lose(OF_ALICE)
    intent = await open_intent(world, hand="we")
    world.api.put("ord-x", service="tg")
    fenced.fences.clear()
    await settling.start()
    assert await result(world, intent) == (IntentState.PLACED, ["ord-x"])
    assert set(fenced.fences) == {None}


async def test_what_a_living_replica_has_in_hand_is_left_to_it(
    world: World, settling: Driver, shares: FakeShares
) -> None:
    shares.others = {"they"}
    intent = await open_intent(world, hand="they")
    world.api.put("ord-x", service="tg")
    await settling.start()
    assert await result(world, intent) == (IntentState.OPEN, [])


async def test_what_a_dead_one_left_is_settled_by_who_holds_its_owner(
    world: World, settling: Driver, shares: FakeShares, fenced: FencedStore
) -> None:
    shares.lose(OF_ALICE)
    intent = await open_intent(world, hand="they")
    world.api.put("ord-x", service="tg")
    await settling.start()
    assert await result(world, intent) == (IntentState.OPEN, [])
    fenced.fences.clear()
    shares.gain(OF_ALICE)
    await settling.quiet()
    assert await result(world, intent) == (IntentState.PLACED, ["ord-x"])
    assert fenced.fences == [shares.fence(OF_ALICE)]


async def test_of_a_dead_ones_purchase_nothing_is_said_while_it_may_still_leave(
    world: World, settling: Driver
) -> None:
    intent = await open_intent(world, hand="they")
    await settling.start()
    await wait_out(settling, HANDOVER_SECONDS + SETTLE_AFTER_SECONDS - LOOK_EVERY_SECONDS)
    assert await result(world, intent) == (IntentState.OPEN, [])
    await wait_out(settling, 2 * LOOK_EVERY_SECONDS)
    assert await result(world, intent) == (IntentState.NOTHING, [])
    assert await world.kinds() == [Kind.INTENT]


async def test_what_appears_late_is_adopted_by_who_holds_its_owner(
    world: World, settling: Driver, shares: FakeShares
) -> None:
    shares.lose(OF_ALICE)
    intent = await open_intent(world, hand="we")
    async with world.store.write() as unit:
        await unit.intents.settle(intent, IntentState.NOTHING, world.clock.now())
    world.api.put("ord-x", service="tg")
    await settling.start()
    assert await result(world, intent) == (IntentState.NOTHING, [])
    shares.gain(OF_ALICE)
    await settling.quiet()
    assert await result(world, intent) == (IntentState.PLACED, ["ord-x"])
