from __future__ import annotations

from datetime import timedelta
from typing import Any

from bot.core.catalogue import BoughtPair, Country, Favourite
from bot.core.money import Money
from bot.core.order import Origin
from storage.store import SqlStore
from tests.storage.samples import ALICE, BOB, MALAYSIA, NOW, TELEGRAM, connect, place


async def test_favourites_keep_the_order_they_were_starred_in(store: SqlStore) -> None:
    for person in (ALICE, BOB):
        await connect(store, person)
    async with store.write() as unit:
        await unit.names.name_services([TELEGRAM])
        await unit.names.name_countries([MALAYSIA, Country(0, "6", "id", "Indonesia")])
        first, second = Favourite(1, 2, Money(18)), Favourite(1, 1, Money(32))
        await unit.favourites.put(ALICE, first, NOW)
        await unit.favourites.put(ALICE, second, NOW + timedelta(seconds=1))
        await unit.favourites.put(BOB, second, NOW)
        dearer = Favourite(1, 2, Money(20))
        await unit.favourites.put(ALICE, dearer, NOW + timedelta(seconds=2))
    async with store.write() as unit:
        assert await unit.favourites.of_owner(ALICE) == [dearer, second]
        assert await unit.favourites.remove(ALICE, 1, 2)
        assert not await unit.favourites.remove(ALICE, 1, 2)
        assert await unit.favourites.of_owner(ALICE) == [second]
        assert await unit.favourites.of_owner(BOB) == [second]


async def test_what_was_bought_here_is_told_newest_first(store: SqlStore) -> None:
    key_id = await connect(store)
    bought: tuple[tuple[str, dict[str, Any]], ...] = (
        ("a", {"country_api_id": "7", "charged": Money(32)}),
        ("b", {"country_api_id": "6", "charged": None}),
        ("c", {"country_api_id": None}),
        ("d", {"country_api_id": "9", "origin": Origin.SEEN}),
        ("e", {"country_api_id": "9", "origin": Origin.FOLLOWED}),
    )
    for minutes, (name, values) in enumerate(bought):
        at = NOW + timedelta(minutes=minutes)
        await place(store, key_id=key_id, api_order_id=name, placed_at=at, **values)
    async with store.read() as unit:
        pairs = await unit.orders.bought_pairs(ALICE, limit=5)
        assert pairs == [BoughtPair("tg", "6", None), BoughtPair("tg", "7", Money(32))]
        assert len(await unit.orders.bought_pairs(ALICE, limit=1)) == 1
        assert await unit.orders.bought_pairs(BOB, limit=5) == []
