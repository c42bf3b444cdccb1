"""What a confirm screen offers: price and balance of the moment, kept under a single-use nonce."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Sequence

from bot.core.account import Key
from bot.core.catalogue import Country, Offer, Service
from bot.core.intent import Quote
from bot.core.money import Money
from bot.core.ports import Clock, Store
from bot.orders.access import Access, domain_errors
from bot.orders.catalogue import Catalogue
from bot.orders.outcomes import Confirmation, Expired, OutOfStock
from bot.orders.posting import switches_of


class Quotes:
    """Reads prices and balances for confirm screens."""

    def __init__(self, access: Access, catalogue: Catalogue, store: Store, clock: Clock) -> None:
        self._access = access
        self._catalogue = catalogue
        self._store = store
        self._clock = clock

    async def quote(
        self, key: Key, service_id: int, country_id: int, *, rose_from: Money | None = None
    ) -> Confirmation | OutOfStock | Expired:
        """Read price and balance side by side for a confirm screen.

        Returns ``Expired`` when an old button names a service or country nobody knows.

        Raises:
            Trouble: the API gave no price or no balance.
        """
        service = await self._catalogue.service(key, service_id)
        country = await self._catalogue.country(key, country_id)
        if service is None or country is None:
            return Expired()
        offer, balance = await asyncio.gather(
            self._offer(key, service, country), self._balance(key)
        )
        if offer is None:
            # The prices kept may be older than the stock.
            offer = await self._offer(key, service, country, fresh=True)
        if offer is None:
            return OutOfStock(service, country)
        return await self.confirmation(key, service, offer, balance, rose_from=rose_from)

    async def requote(self, key: Key, nonce: str) -> Confirmation | OutOfStock | Expired:
        """Show a confirm screen afresh, as for a tap that came too late.

        Raises:
            Trouble: as :meth:`quote`.
        """
        async with self._store.read() as unit:
            quote = await unit.intents.quote(nonce, key.owner_id)
        if quote is None:
            return Expired()
        return await self.quote(key, quote.service_id, quote.country_id)

    async def again(self, key: Key, quote: Quote) -> Confirmation | OutOfStock | Expired:
        """Read price and balance once more at the tap, for the same nonce.

        Raises:
            Trouble: as :meth:`quote`.
        """
        service = await self._catalogue.service(key, quote.service_id)
        country = await self._catalogue.country(key, quote.country_id)
        if service is None or country is None:
            return Expired()
        offer, balance = await asyncio.gather(
            self._offer(key, service, country, fresh=True), self._balance(key)
        )
        if offer is None:
            return OutOfStock(service, country)
        return Confirmation(quote.nonce, service, offer, balance)

    async def confirmation(
        self, key: Key, service: Service, offer: Offer, balance: Money, *, rose_from: Money | None
    ) -> Confirmation:
        """Keep an offer under a new nonce and return what the confirm screen shows."""
        nonce = secrets.token_urlsafe(12)
        now = self._clock.now()
        quote = Quote(nonce, key.owner_id, service.id, offer.country.id, offer.price, now)
        async with self._store.write() as unit:
            await unit.intents.add_quote(quote)
            switches = await switches_of(unit, key.owner_id, service.code)
        return Confirmation(nonce, service, offer, balance, rose_from, switches)

    async def _offer(
        self, key: Key, service: Service, country: Country, *, fresh: bool = False
    ) -> Offer | None:
        offers: Sequence[Offer] = await self._catalogue.offers(key, service, fresh=fresh)
        return next((o for o in offers if o.country.id == country.id and o.stock > 0), None)

    async def _balance(self, key: Key) -> Money:
        session = await self._access.with_key(key.id)
        with domain_errors():
            return Money((await session.account()).balance_cents)
