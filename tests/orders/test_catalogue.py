"""Services, countries and prices: kept for a while, asked for once."""

from __future__ import annotations

import asyncio

import pytest

from bot.core.errors import Unreachable
from bot.core.money import Money
from bot.jiema.errors import ConnectionLost, ServerFault
from bot.orders.catalogue import LISTS_FRESH_FOR_SECONDS, PRICES_FRESH_FOR_SECONDS, Catalogue
from tests.orders.world import World
from tests.storage.samples import BOB

FAULT = ServerFault(500, "INTERNAL", "")


async def names(world: World) -> list[str]:
    return [service.name for service in await world.catalogue.services(world.key)]


async def test_best_stock_first(world: World) -> None:
    assert await names(world) == ["WhatsApp", "Telegram"]


async def test_many_who_come_at_once_make_one_call(world: World) -> None:
    world.api.gates["services"] = asyncio.Event()
    asking = [asyncio.create_task(world.catalogue.services(world.key)) for _ in range(5)]
    await world.api.arrived["services"].wait()
    world.api.gates["services"].set()
    await asyncio.gather(*asking)
    assert (world.api.count("services"), world.api.count("countries")) == (1, 1)


async def test_old_lists_are_shown_while_new_ones_are_fetched_once(world: World) -> None:
    await names(world)
    world.clock.advance(LISTS_FRESH_FOR_SECONDS)
    world.api.gates["services"] = asyncio.Event()
    world.api.services = world.api.services[:1]
    assert await names(world) == ["WhatsApp", "Telegram"]
    assert await names(world) == ["WhatsApp", "Telegram"]
    (refresh,) = world.spawner.tasks
    world.api.gates["services"].set()
    await refresh
    assert await names(world) == ["Telegram"]
    assert world.api.count("services") == 2


async def test_fresh_lists_are_not_asked_for_again(world: World) -> None:
    await names(world)
    world.clock.advance(LISTS_FRESH_FOR_SECONDS - 1)
    await names(world)
    assert world.api.count("services") == 1
    assert not world.spawner.tasks


async def test_a_refresh_that_fails_keeps_the_old_lists_and_is_tried_again(world: World) -> None:
    await names(world)
    world.clock.advance(LISTS_FRESH_FOR_SECONDS)
    world.api.fails["services"].append(FAULT)
    for _ in range(2):
        assert await names(world) == ["WhatsApp", "Telegram"]
        await asyncio.gather(*world.spawner.tasks)
    assert world.api.count("services") == 3
    assert not world.spawner.failures


async def test_nothing_to_show_is_said_and_tried_again(world: World) -> None:
    world.api.fails["countries"].append(ConnectionLost())
    with pytest.raises(Unreachable):
        await names(world)
    assert len(await names(world)) == 2


async def test_ids_stay_the_same_after_a_restart_and_when_names_change(world: World) -> None:
    ids = {service.code: service.id for service in await world.catalogue.services(world.key)}
    world.api.services = [
        {"code": "wa", "slug": "whatsapp", "name": "WhatsApp 2", "totalCount": 1},
        {"code": "new", "slug": "new", "name": "New", "totalCount": 1},
    ]
    fresh = Catalogue(
        world.access, world.store, spawn=world.spawner, monotonic=world.clock.monotonic
    )
    await fresh.load()
    services = {service.code: service for service in await fresh.services(world.key)}
    assert services["wa"].id == ids["wa"]
    assert services["wa"].name == "WhatsApp 2"
    assert services["new"].id not in ids.values()
    gone = await fresh.service(world.key, ids["tg"])
    assert gone is not None
    assert gone.code == "tg"


async def test_offers_are_kept_for_a_moment_and_read_again_before_a_purchase(world: World) -> None:
    service, _ = await world.offered()
    first = await world.catalogue.offers(world.key, service)
    world.api.prices[0]["priceCents"] = "40"
    assert await world.catalogue.offers(world.key, service) == first
    (fresh,) = await world.catalogue.offers(world.key, service, fresh=True)
    assert (fresh.price, fresh.stock) == (Money(40), 540)
    world.clock.advance(PRICES_FRESH_FOR_SECONDS)
    await world.catalogue.offers(world.key, service)
    assert world.api.count("prices") == 3


async def test_offers_asked_for_by_many_at_once_make_one_call(world: World) -> None:
    service, _ = await world.offered()
    await asyncio.gather(*(world.catalogue.offers(world.key, service) for _ in range(5)))
    assert world.api.count("prices") == 1


async def test_prices_are_kept_apart_for_each_api_account(world: World) -> None:
    service, _ = await world.offered()
    other = await world.connect(BOB, "jm_" + "b" * 43, account="acc-2")
    (ours,) = await world.catalogue.offers(world.key, service)
    world.api.prices[0]["priceCents"] = "99"
    (theirs,) = await world.catalogue.offers(other, service)
    assert (ours.price, theirs.price) == (Money(32), Money(99))


async def test_prices_that_did_not_come_are_asked_for_again(world: World) -> None:
    service, _ = await world.offered()
    world.api.fails["prices"].append(FAULT)
    with pytest.raises(Unreachable):
        await world.catalogue.offers(world.key, service)
    assert await world.catalogue.offers(world.key, service)


async def test_a_country_that_only_the_prices_name(world: World) -> None:
    service, _ = await world.offered()
    world.api.prices.append({"countryId": 99, "countrySlug": "zz", "priceCents": "5", "count": 0})
    offers = await world.catalogue.offers(world.key, service)
    assert [offer.country.slug for offer in offers] == ["my", "zz"]
    assert offers[1].country.id not in {0, offers[0].country.id}


@pytest.mark.parametrize("service_word", ["tg", "telegram"])
@pytest.mark.parametrize("country_word", ["7", "my"])
async def test_the_apis_words(world: World, service_word: str, country_word: str) -> None:
    wanted = await world.offered()
    assert world.catalogue.by_words(service_word, country_word) == wanted


async def test_words_nobody_knows(world: World) -> None:
    await world.offered()
    assert world.catalogue.by_words("nope", None) == (None, None)
