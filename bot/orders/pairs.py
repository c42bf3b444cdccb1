"""What somebody usually buys: the pairs they star and those they bought last."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.account import Key
from bot.core.catalogue import Favourite, Pair
from bot.core.money import Money
from bot.core.ports import Clock, Store
from bot.orders.catalogue import Catalogue

ORDERS_LOOKED_AT = 60
"""Latest orders among which the recent pairs are sought."""


class Pairs:
    """Keeps favourites and finds recent pairs; nothing here reads the API."""

    def __init__(self, catalogue: Catalogue, store: Store, clock: Clock) -> None:
        self._catalogue = catalogue
        self._store = store
        self._clock = clock

    async def usual(self, key: Key) -> Sequence[Pair]:
        """Return each pair once: favourites first, then what was bought, latest first.

        The price is the one last read, else the one last paid, else that of the star.
        """
        async with self._store.read() as unit:
            starred = await unit.favourites.of_owner(key.owner_id)
            bought = await unit.orders.bought_pairs(key.owner_id, limit=ORDERS_LOOKED_AT)
        paid: dict[tuple[int, int], Money | None] = {}
        for each in bought:
            service, country = self._catalogue.by_words(each.service_code, each.country_api_id)
            if service is not None and country is not None:
                paid.setdefault((service.id, country.id), each.price)
        stars = {(each.service_id, each.country_id): each.price for each in starred}
        found = (
            self._pair(key, ids, paid.get(ids) or stars.get(ids), starred=ids in stars)
            for ids in dict.fromkeys([*stars, *paid])
        )
        return [pair for pair in found if pair is not None]

    async def is_starred(self, owner_id: int, service_id: int, country_id: int) -> bool:
        """Whether a pair is among a person's favourites."""
        async with self._store.read() as unit:
            starred = await unit.favourites.of_owner(owner_id)
        return any((service_id, country_id) == (f.service_id, f.country_id) for f in starred)

    async def star(self, owner_id: int, service_id: int, country_id: int, price: Money) -> None:
        """Make a pair a favourite."""
        favourite = Favourite(service_id, country_id, price)
        async with self._store.write() as unit:
            await unit.favourites.put(owner_id, favourite, self._clock.now())

    async def unstar(self, owner_id: int, service_id: int, country_id: int) -> None:
        """Make a pair a favourite no longer."""
        async with self._store.write() as unit:
            await unit.favourites.remove(owner_id, service_id, country_id)

    def _pair(
        self, key: Key, ids: tuple[int, int], known: Money | None, *, starred: bool
    ) -> Pair | None:
        service, country = self._catalogue.named(*ids)
        if service is None or country is None:
            return None
        price = self._catalogue.last_price(key, service, country) or known
        return Pair(service, country, price, starred)
