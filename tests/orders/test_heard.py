"""What other replicas have done is heard of, or found by itself, and told to nobody again."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from bot.core.news import Topic
from bot.core.order import Order
from bot.core.shares import share_of_key
from bot.orders.heard import COMPARE_SECONDS, Heard
from bot.orders.patience import Patience
from bot.orders.relay import Relay, rewatching, telling
from bot.orders.waits import Waits
from bot.orders.wish_reads import WishReader
from storage.store import SqlStore
from tests.orders.control import Driver
from tests.orders.watching import SPACING_SECONDS, looks, watching
from tests.orders.world import World
from tests.shares import FakeShares
from tests.storage.samples import ALICE

__all__ = ["watching"]


class ToldNews:
    def __init__(self) -> None:
        self.told: list[tuple[Topic, int | str]] = []

    def tell(self, topic: Topic, value: int | str = "") -> None:
        self.told.append((topic, value))


class Ears:
    """A replica that hears; its watcher is driven by ``watching``."""

    def __init__(self, world: World, shares: FakeShares) -> None:
        store, clock = world.store, world.clock
        waits = Waits(store, clock, spawn=world.spawner, monotonic=clock.monotonic)
        self.patience = Patience(waits, store, clock, world._wake, shares)
        self.wishes = WishReader(
            world.access,
            world.catalogue,
            store,
            clock,
            tell=world.tell,
            wake=world._wake,
            monotonic=clock.monotonic,
        )
        self.heard = Heard(
            world.access,
            store,
            watcher=world.watcher,
            settlement=world.settlement,
            patience=self.patience,
            wishes=self.wishes,
            wake=world._wake,
            monotonic=clock.monotonic,
        )
        self.hear = self.heard.ears()
        self.driver = Driver(self.heard, clock, world.spawner)


@pytest.fixture
def shares() -> FakeShares:
    return FakeShares()


@pytest.fixture
async def world(store: SqlStore, shares: FakeShares) -> World:
    world = World(store, shares=shares)
    world.key = await world.connect()
    return world


@pytest.fixture
async def ears(world: World, watching: Driver, shares: FakeShares) -> AsyncIterator[Ears]:
    ears = Ears(world, shares)
    await watching.start()
    await ears.driver.start()
    yield ears
    await ears.driver.stop()


async def ended_elsewhere(world: World, order: Order) -> None:
    ended = replace(order, watched=False, version=order.version + 1)
    async with world.store.write() as unit:
        await unit.orders.save(ended)


async def test_what_is_bought_elsewhere_is_watched_and_what_is_ended_there_no_more(
    world: World, watching: Driver, ears: Ears
) -> None:
    order = await world.place()
    ears.hear[Topic.ORDER](str(order.id))
    await ears.driver.quiet()
    await watching.quiet()
    await watching.advance(SPACING_SECONDS)
    assert looks(world) == 1
    await ended_elsewhere(world, order)
    ears.hear[Topic.ORDER](str(order.id))
    await ears.driver.quiet()
    assert world.watcher.orders_watched == 0
    assert ears.patience._orders == {}


async def test_what_was_not_heard_of_is_found(world: World, watching: Driver, ears: Ears) -> None:
    await ears.heard.compare()
    order = await world.place()
    await ears.driver.advance(COMPARE_SECONDS)
    await watching.quiet()
    assert world.watcher.orders_watched == 1
    await ended_elsewhere(world, order)
    await ears.driver.advance(COMPARE_SECONDS)
    await watching.quiet()
    assert world.watcher.orders_watched == 0


async def test_what_is_not_watched_though_it_should_be_is_found_in_the_end(
    world: World, watching: Driver, ears: Ears
) -> None:
    order = await world.place()
    await ears.heard.compare()
    assert world.watcher.orders_watched == 0
    await ears.driver.advance(COMPARE_SECONDS)
    await watching.quiet()
    assert world.watcher.orders_watched == 1
    assert (await world.order(order.id)).watched


async def test_whose_share_others_hold_is_heard_of_in_vain(
    world: World, watching: Driver, ears: Ears, shares: FakeShares
) -> None:
    shares.lose(share_of_key(world.key.fingerprint))
    order = await world.place()
    ears.hear[Topic.ORDER](str(order.id))
    for _ in range(3):
        await ears.driver.advance(COMPARE_SECONDS)
    await watching.quiet()
    assert world.watcher.orders_watched == 0
    assert not world.watcher._reload


async def test_who_is_forgotten_elsewhere_is_forgotten_here(
    world: World, watching: Driver, ears: Ears
) -> None:
    order = await world.place()
    ears.hear[Topic.ORDER](str(order.id))
    await ears.driver.quiet()
    await watching.quiet()
    await world.access.with_key(world.key.id)
    async with world.store.write() as unit:
        await unit.accounts.forget(ALICE)
    ears.hear[Topic.FORGOTTEN](str(ALICE))
    assert world.access._sessions == {}
    await ears.driver.quiet()
    await watching.quiet()
    assert world.watcher.orders_watched == 0
    assert ears.patience._orders == {}


async def test_after_a_gap_no_key_is_kept_and_all_is_read_anew(
    world: World, watching: Driver, ears: Ears
) -> None:
    await world.access.with_key(world.key.id)
    await world.place()
    ears.heard.gap()
    assert world.access._sessions == {}
    await watching.quiet()
    assert world.watcher.orders_watched == 1


async def test_what_is_only_a_hint_stirs(world: World, ears: Ears) -> None:
    ears.hear[Topic.OUTBOX]("")
    assert world.wakes == 1
    ears.hear[Topic.INTENT]("")
    assert world.settlement._stir.is_set()
    ears.hear[Topic.WISH]("")
    assert ears.wishes._stir.is_set()


async def test_what_is_done_here_is_told_and_what_is_heard_is_not(world: World, ears: Ears) -> None:
    news, done = ToldNews(), list[str | None]()
    relay = Relay(news)
    order = await world.place()
    relay.connect(wake=lambda: done.append("wake"), changed=lambda _: done.append("changed"))
    relay.wake()
    relay.changed(order)
    telling(lambda: done.append("stir"), news, Topic.WISH)()
    rewatch = rewatching(done.append, news)
    rewatch("fingerprint")
    rewatch(None)
    assert done == ["wake", "changed", "stir", "fingerprint", None]
    assert news.told == [
        (Topic.OUTBOX, ""),
        (Topic.ORDER, order.id),
        (Topic.WISH, ""),
        (Topic.KEY, "fingerprint"),
    ]
    told = len(world.changes)
    ears.hear[Topic.ORDER](str(order.id))
    await ears.driver.quiet()
    assert len(world.changes) == told
