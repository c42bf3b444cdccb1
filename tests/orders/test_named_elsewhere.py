"""Services and countries that another replica has named since this one started."""

from __future__ import annotations

import pytest

from bot.core.intent import IntentState
from bot.core.message import Kind
from bot.core.money import Money
from bot.core.wish import Wish
from bot.orders.wish_reads import WishReader
from storage.store import SqlStore
from tests.orders.control import Driver
from tests.orders.settling import open_intent, result
from tests.orders.world import World
from tests.storage.samples import ALICE


@pytest.fixture
async def world(store: SqlStore) -> World:
    world = World(store)
    world.key = await world.connect()
    other = World(store)
    other.key = world.key
    await other.offered()
    return world


async def test_a_purchase_is_found_by_the_slug_of_its_service(
    world: World, settling: Driver
) -> None:
    intent = await open_intent(world)
    world.api.put("ord-x", service="telegram")
    await settling.start()
    assert await result(world, intent) == (IntentState.PLACED, ["ord-x"])


async def test_a_wish_comes_true(world: World) -> None:
    reader = WishReader(
        world.access,
        world.catalogue,
        world.store,
        world.clock,
        tell=world.tell,
        wake=world._wake,
        monotonic=world.clock.monotonic,
    )
    async with world.store.write() as unit:
        service, *_ = [one for one in await unit.names.services() if one.code == "tg"]
        country, *_ = [one for one in await unit.names.countries() if one.api_id == "7"]
        wish = Wish(0, ALICE, service.id, country.id, Money(99), world.clock.now())
        await unit.wishes.put(wish)
    await reader.read_due()
    assert await world.kinds() == [Kind.WISH]
