"""What is on offer: services, countries and prices, kept for a while and asked for once."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Callable, Coroutine, Mapping, Sequence
from dataclasses import replace
from typing import Any

from bot.core.account import Key
from bot.core.catalogue import Country, Offer, Service
from bot.core.errors import Trouble
from bot.core.money import Money
from bot.core.ports import Store
from bot.jiema import models
from bot.orders.access import Access, domain_errors

LISTS_FRESH_FOR_SECONDS = 300.0
"""The server itself caches services for about 5 minutes (document, "Endpoints")."""
PRICES_FRESH_FOR_SECONDS = 20.0
MOST_LIKE = 3

type_spawn = Callable[[str, Coroutine[Any, Any, object]], object]


class Catalogue:
    """Services and countries for everybody, prices for each API account.

    Lists older than five minutes are still shown while new ones are fetched. Prices may differ
    between accounts, so they are kept apart.

    Args:
        spawn: starts a background task (the supervisor's).
        monotonic: seconds that only grow.
    """

    def __init__(
        self,
        access: Access,
        store: Store,
        *,
        spawn: type_spawn,
        monotonic: Callable[[], float],
    ) -> None:
        self._access = access
        self._store = store
        self._spawn = spawn
        self._monotonic = monotonic
        self._services: dict[int, Service] = {}
        self._countries: dict[str, Country] = {}
        self._on_sale: tuple[Service, ...] = ()
        self._lists_at: float | None = None
        self._refreshing = False
        self._lists_lock = asyncio.Lock()
        self._offers: dict[tuple[str, str], tuple[float, tuple[Offer, ...]]] = {}
        self._offer_locks: defaultdict[tuple[str, str], asyncio.Lock] = defaultdict(asyncio.Lock)

    async def load(self) -> None:
        """Read the names known from earlier runs, so that old buttons find theirs."""
        async with self._store.read() as unit:
            services = {service.id: service for service in await unit.names.services()}
            countries = {country.api_id: country for country in await unit.names.countries()}
        # What is known of them beside their names stays.
        self._services = services | self._services
        self._countries = countries | self._countries

    async def services(self, key: Key) -> Sequence[Service]:
        """Return the services on sale, best stock first.

        Raises:
            Trouble: nothing is cached and the API did not give the lists.
        """
        await self._fresh_lists(key)
        return self._on_sale

    async def countries(self, key: Key) -> Sequence[Country]:
        """Return every country the API named.

        Raises:
            Trouble: as for :meth:`services`.
        """
        await self._fresh_lists(key)
        return tuple(self._countries.values())

    async def service(self, key: Key, service_id: int) -> Service | None:
        """Return a service by our own id, also one that is no longer on sale."""
        await self._fresh_lists(key)
        if service_id not in self._services:
            # Another replica may have named it.
            await self.load()
        return self._services.get(service_id)

    async def country(self, key: Key, country_id: int) -> Country | None:
        """Return a country by our own id."""
        await self._fresh_lists(key)
        return next((c for c in self._countries.values() if c.id == country_id), None)

    def by_words(
        self, service_code: str, country_api_id: str | None
    ) -> tuple[Service | None, Country | None]:
        """Return service and country by the API's words (code or slug, id or slug)."""
        service = next(
            (s for s in self._services.values() if service_code in {s.code, s.slug}), None
        )
        country = self._countries.get(country_api_id or "") or next(
            (c for c in self._countries.values() if c.slug == country_api_id), None
        )
        return service, country

    def named(self, service_id: int, country_id: int) -> tuple[Service | None, Country | None]:
        """Return service and country by our own ids, as they were last called; reads nothing."""
        country = next((c for c in self._countries.values() if c.id == country_id), None)
        return self._services.get(service_id), country

    def last_price(self, key: Key, service: Service, country: Country) -> Money | None:
        """Return what a pair cost when this account's prices were last read, if that is kept."""
        _, offers = self._offers.get((key.api_account_id, service.code), (0.0, ()))
        return next((offer.price for offer in offers if offer.country.id == country.id), None)

    def like(self, key: Key, service: Service, country: Country) -> Sequence[Offer]:
        """Return where else this account found numbers lately, nearest in price first; few."""
        _, offers = self._offers.get((key.api_account_id, service.code), (0.0, ()))
        price = self.last_price(key, service, country) or Money(0)
        others = [offer for offer in offers if offer.stock > 0 and offer.country.id != country.id]
        return sorted(others, key=lambda offer: abs(offer.price.cents - price.cents))[:MOST_LIKE]

    async def offers(self, key: Key, service: Service, *, fresh: bool = False) -> Sequence[Offer]:
        """Return what a service costs where, in the API's order, out of stock included.

        Args:
            fresh: read the prices again now, as before a purchase.

        Raises:
            Trouble: the API did not give the prices.
        """
        await self._fresh_lists(key)
        place = (key.api_account_id, service.code)
        async with self._offer_locks[place]:
            kept = self._offers.get(place)
            now = self._monotonic()
            if kept is not None and not fresh and now - kept[0] < PRICES_FRESH_FOR_SECONDS:
                return kept[1]
            with domain_errors():
                session = await self._access.with_key(key.id)
                prices = await session.prices(service.code)
            offers = await self._named(prices)
            self._forget_old_offers(now)
            self._offers[place] = (now, offers)
            return offers

    def _forget_old_offers(self, now: float) -> None:
        old = [
            place for place, (at, _) in self._offers.items() if now - at >= PRICES_FRESH_FOR_SECONDS
        ]
        for place in old:
            del self._offers[place]
            if not self._offer_locks[place].locked():
                del self._offer_locks[place]

    async def _named(self, prices: Sequence[models.Price]) -> tuple[Offer, ...]:
        strangers = [p for p in prices if str(p.country_id) not in self._countries]
        if strangers:
            await self._name_countries(
                [Country(0, str(p.country_id), p.country_slug, p.country_slug) for p in strangers]
            )
        return tuple(
            Offer(self._countries[str(p.country_id)], Money(p.price_cents), p.count) for p in prices
        )

    async def _fresh_lists(self, key: Key) -> None:
        if self._lists_at is None:
            async with self._lists_lock:
                if self._lists_at is None:
                    await self._fetch_lists(key)
        elif self._monotonic() - self._lists_at >= LISTS_FRESH_FOR_SECONDS and not self._refreshing:
            self._refreshing = True
            self._spawn("catalogue", self._refresh(key))

    async def _refresh(self, key: Key) -> None:
        try:
            await self._fetch_lists(key)
        except Trouble:
            # The old lists stay; the next tap tries again.
            return
        finally:
            self._refreshing = False

    async def _fetch_lists(self, key: Key) -> None:
        with domain_errors():
            session = await self._access.with_key(key.id)
            services, countries = await asyncio.gather(session.services(), session.countries())
        await self._name_countries(
            [Country(0, str(c.id), c.slug, c.name or c.slug) for c in countries]
        )
        await self._name_services(services)
        self._lists_at = self._monotonic()

    async def _name_services(self, fetched: Sequence[models.Service]) -> None:
        plain = [
            Service(
                0,
                s.code,
                s.slug,
                s.name or s.slug or s.code,
                None if s.from_cents is None else Money(s.from_cents),
                s.total_count,
            )
            for s in fetched
        ]
        known = {service.code: service for service in self._services.values()}
        ids: Mapping[str, int] = {code: service.id for code, service in known.items()}
        if any(_renamed(service, known.get(service.code)) for service in plain):
            async with self._store.write() as unit:
                ids = await unit.names.name_services(plain)
        named = [replace(service, id=ids[service.code]) for service in plain]
        self._services.update({service.id: service for service in named})
        self._on_sale = tuple(sorted(named, key=lambda s: (-s.stock, s.name.casefold())))

    async def _name_countries(self, fetched: Sequence[Country]) -> None:
        news = [
            country
            for country in fetched
            if (kept := self._countries.get(country.api_id)) is None
            or (kept.slug, kept.name) != (country.slug, country.name)
        ]
        if not news:
            return
        async with self._store.write() as unit:
            ids = await unit.names.name_countries(news)
        self._countries.update({c.api_id: replace(c, id=ids[c.api_id]) for c in news})


def _renamed(fetched: Service, known: Service | None) -> bool:
    return known is None or (known.slug, known.name) != (fetched.slug, fetched.name)
