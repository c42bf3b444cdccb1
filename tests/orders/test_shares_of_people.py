"""Who is reminded and read for, and where the chores are done: what belongs to our shares."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from bot.core.message import Kind
from bot.core.money import Money
from bot.core.order import Order
from bot.core.shares import CHORES, Fence, share_of_chat
from bot.core.wish import Wish
from bot.orders.patience import Patience
from bot.orders.retention import Retention
from bot.orders.waits import Waits
from bot.orders.wish_reads import WishReader
from storage.store import SqlStore
from tests.orders.control import Driver
from tests.orders.watching import BOBS_SECRET
from tests.orders.world import World
from tests.shares import FakeShares, FencedStore
from tests.storage.samples import ALICE, BOB

OF_ALICE, OF_BOB = share_of_chat(ALICE), share_of_chat(BOB)
SOON = timedelta(minutes=18)


@pytest.fixture
def shares() -> FakeShares:
    return FakeShares()


@pytest.fixture
def fenced(store: SqlStore, shares: FakeShares) -> FencedStore:
    return FencedStore(store, shares)


@pytest.fixture
def world(fenced: FencedStore) -> World:
    return World(fenced)


@pytest.fixture
def patience(world: World, fenced: FencedStore, shares: FakeShares) -> Patience:
    waits = Waits(fenced, world.clock, spawn=world.spawner, monotonic=world.clock.monotonic)
    return Patience(waits, fenced, world.clock, world._wake, shares)


async def two_wait(world: World) -> list[Order]:
    """Let two people wait for an SMS."""
    hers = world.key = await world.connect()
    his = await world.connect(BOB, BOBS_SECRET, "acc-2")
    end = world.clock.now() + timedelta(minutes=20)
    return [
        await world.place(owner_id=ALICE, key_id=hers.id, expires_at=end),
        await world.place(owner_id=BOB, key_id=his.id, api_order_id="ord-2", expires_at=end),
    ]


async def test_only_people_of_our_shares_are_reminded_under_their_fence(
    world: World, patience: Patience, shares: FakeShares, fenced: FencedStore
) -> None:
    shares.lose(OF_BOB)
    for order in await two_wait(world):
        patience.changed(order)
    fenced.fences.clear()
    world.clock.advance(SOON.total_seconds())
    await patience.say_due()
    assert await world.kinds(ALICE) == [Kind.REMINDER]
    assert await world.kinds(BOB) == []
    assert fenced.fences == [Fence(OF_ALICE, 1)]


async def test_who_is_lost_is_left_and_who_is_gained_is_reminded(
    world: World, patience: Patience, shares: FakeShares
) -> None:
    shares.lose(OF_BOB)
    await two_wait(world)
    driver = Driver(patience, world.clock, world.spawner)
    await driver.start()
    shares.lose(OF_ALICE)
    shares.gain(OF_BOB)
    await driver.quiet()
    await driver.advance(SOON.total_seconds())
    assert (await world.kinds(ALICE), await world.kinds(BOB)) == ([], [Kind.REMINDER])
    await driver.stop()


async def test_a_reminder_that_is_due_when_others_are_gained_is_still_said(
    world: World, patience: Patience, shares: FakeShares
) -> None:
    shares.lose(OF_BOB)
    await two_wait(world)
    driver = Driver(patience, world.clock, world.spawner)
    await driver.start()
    world.clock.advance(SOON.total_seconds())
    shares.gain(OF_BOB)
    await driver.quiet()
    assert await world.kinds(ALICE) == [Kind.REMINDER]
    await driver.stop()


async def test_one_overtaken_in_mid_reminder_holds_up_nobody(
    world: World, patience: Patience, shares: FakeShares, monkeypatch: pytest.MonkeyPatch
) -> None:
    for order in await two_wait(world):
        patience.changed(order)
    valid = shares.is_valid
    monkeypatch.setattr(shares, "is_valid", lambda fence: fence.share != OF_ALICE and valid(fence))
    world.clock.advance(SOON.total_seconds())
    await patience.say_due()
    assert (await world.kinds(ALICE), await world.kinds(BOB)) == ([], [Kind.REMINDER])


async def test_wishes_of_our_people_alone_are_read_for_and_told_under_their_fence(
    world: World, shares: FakeShares, fenced: FencedStore
) -> None:
    reader = WishReader(
        world.access,
        world.catalogue,
        fenced,
        world.clock,
        tell=world.tell,
        wake=world._wake,
        monotonic=world.clock.monotonic,
        shares=shares,
    )
    for user_id, secret in ((ALICE, "jm_" + "a" * 43), (BOB, BOBS_SECRET)):
        world.key = await world.connect(user_id, secret, f"acc-{user_id}")
        service, country = await world.offered()
        wish = Wish(0, user_id, service.id, country.id, Money(99), world.clock.now())
        async with fenced.write() as unit:
            await unit.wishes.put(wish)
    shares.lose(OF_ALICE, OF_BOB)
    await reader.read_due()
    assert world.api.count("prices") == 0
    shares.gain(OF_BOB)
    fenced.fences.clear()
    await reader.read_due()
    assert (await world.kinds(ALICE), await world.kinds(BOB)) == ([], [Kind.WISH])
    assert fenced.fences == [shares.fence(OF_BOB)]


async def test_chores_are_done_where_they_are_held_as_soon_as_they_are(
    world: World, shares: FakeShares, fenced: FencedStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    done = asyncio.Event()
    erase = Retention.erase

    async def note(retention: Retention) -> int:
        try:
            return await erase(retention)
        finally:
            done.set()

    monkeypatch.setattr(Retention, "erase", note)
    retention = Retention(fenced, world.clock, 30, shares)
    shares.lose(CHORES)
    driver = Driver(retention, world.clock, world.spawner)
    await driver.start()
    assert not done.is_set()
    shares.gain(CHORES)
    driver.stir()
    await done.wait()
    assert fenced.fences == [shares.fence(CHORES)]
    await driver.stop()
