"""Buying a number: the confirm screen's quote, the intent, the order.

The intent is committed before the request leaves, and the request is sent once. Whatever happens
in between, the intent tells the settlement (:mod:`bot.orders.settle`) that something may have
been bought, so a confirmation charges at most once and every charge is shown.
"""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Protocol

import structlog

from bot.core.account import Key
from bot.core.catalogue import Country, Offer, Service
from bot.core.errors import Refused, Unreachable
from bot.core.intent import Intent, IntentState, Quote, bought
from bot.core.message import Card, Kind, OutboxEntry, Recipient
from bot.core.money import Money
from bot.core.order import Order
from bot.core.ports import Clock, Store, Wake
from bot.jiema.client import JiemaSession
from bot.jiema.errors import ApiError, JiemaError, may_have_happened
from bot.jiema.models import PlacedOrder
from bot.orders.access import Access, domain_errors
from bot.orders.catalogue import Catalogue
from bot.orders.claim import claim
from bot.orders.outcomes import (
    Bought,
    Busy,
    Confirmation,
    Declined,
    Expired,
    NothingBought,
    Outcome,
    OutOfStock,
    Repeated,
    Unclear,
)

log = structlog.get_logger(__name__)

QUOTE_GOOD_FOR = timedelta(hours=1)
"""A confirm screen older than this is shown afresh instead of being bought from."""

KNOWN_PAGE_LIMIT = 100


class Progress(Protocol):
    """Is told how far a purchase has come; it does not wait for what is made of that."""

    async def waiting(self, seconds: float) -> None:
        """Take note that the key's rate window makes the purchase wait this long."""

    async def buying(self, service: Service, country: Country) -> None:
        """Take note that the order is asked for now."""


class Purchases:
    """Quotes prices and buys.

    Args:
        hands: ids of the intents a task of this process is working on; the settlement leaves
            those alone.
        settle: wakes the settlement.
        changed: told of every new order.
    """

    def __init__(
        self,
        access: Access,
        catalogue: Catalogue,
        store: Store,
        clock: Clock,
        *,
        wake: Wake,
        settle: Wake,
        changed: Callable[[Order], None],
        hands: set[int],
    ) -> None:
        self._access = access
        self._catalogue = catalogue
        self._store = store
        self._clock = clock
        self._wake = wake
        self._settle = settle
        self._changed = changed
        self._hands = hands

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
            return OutOfStock(service, country)
        return await self._confirmation(key, service, offer, balance, rose_from=rose_from)

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

    async def repeated(self, key: Key, nonce: str) -> Repeated | None:
        """Return what became of a confirm screen that was bought from before."""
        async with self._store.read() as unit:
            intent = await unit.intents.by_nonce(nonce)
            if intent is None or intent.owner_id != key.owner_id:
                return None
            order_ids = await unit.intents.order_ids(intent.id)
            order = await unit.orders.get(order_ids[0]) if order_ids else None
        return Repeated(intent, order)

    async def buy(
        self,
        key: Key,
        nonce: str,
        message_id: int,
        progress: Progress,
    ) -> Outcome:
        """Buy what a confirm screen offered, at that price or less, at most once.

        Args:
            message_id: the confirm message, which becomes the order's card.
            progress: told how far it has come.

        Raises:
            Trouble: before anything was asked of the API that could charge.
        """
        if (before := await self.repeated(key, nonce)) is not None:
            return before
        async with self._store.read() as unit:
            quote = await unit.intents.quote(nonce, key.owner_id)
        if quote is None:
            return Expired()
        if self._clock.now() - quote.shown_at > QUOTE_GOOD_FOR:
            return await self.quote(key, quote.service_id, quote.country_id)
        fresh = await self._again(key, quote)
        if not isinstance(fresh, Confirmation):
            return fresh
        if fresh.offer.price > quote.price or fresh.missing is not None:
            rose = quote.price if fresh.offer.price > quote.price else None
            return await self._confirmation(
                key, fresh.service, fresh.offer, fresh.balance, rose_from=rose
            )
        return await self._place(key, quote, fresh, message_id, progress)

    async def _again(self, key: Key, quote: Quote) -> Confirmation | OutOfStock | Expired:
        """Read price and balance once more at the tap."""
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

    async def _place(
        self,
        key: Key,
        quote: Quote,
        fresh: Confirmation,
        message_id: int,
        progress: Progress,
    ) -> Outcome:
        """Take leave to write, commit the intent, ask once."""
        session = await self._access.with_key(key.id)
        with domain_errors():
            slot = await session.write_slot(progress.waiting)
            known = await _known_ids(session)
        intent = await self._commit_intent(key, quote, fresh, known, message_id)
        if intent is None:
            return await self.repeated(key, quote.nonce) or Busy()
        service, country = fresh.service, fresh.offer.country
        try:
            await progress.buying(service, country)
            log.info("purchase.sent", intent=intent.id, service=service.code)
            placed = await session.place_order(service.code, int(country.api_id), slot=slot)
        except JiemaError as error:
            return await self._not_placed(intent, fresh, error)
        else:
            return Bought(await self._record(intent, placed))
        finally:
            self._hands.discard(intent.id)
            self._settle()

    async def _commit_intent(
        self, key: Key, quote: Quote, fresh: Confirmation, known: frozenset[str], message_id: int
    ) -> Intent | None:
        country = fresh.offer.country
        async with self._store.write() as unit:
            intent = await unit.intents.add(
                Intent(
                    id=0,
                    nonce=quote.nonce,
                    owner_id=key.owner_id,
                    key_id=key.id,
                    api_account_id=key.api_account_id,
                    service_code=fresh.service.code,
                    service_name=fresh.service.name,
                    country_api_id=country.api_id,
                    country_slug=country.slug,
                    country_name=country.name,
                    price=fresh.offer.price,
                    balance_before=fresh.balance,
                    known_ids=known | await unit.orders.claimed(key.api_account_id),
                    chat_id=key.owner_id,
                    message_id=message_id,
                    created_at=self._clock.now(),
                )
            )
            if intent is not None:
                # Before the commit, so that the settlement never sees it out of hand.
                self._hands.add(intent.id)
        return intent

    async def _not_placed(
        self, intent: Intent, fresh: Confirmation, error: JiemaError
    ) -> Unclear | NothingBought | Declined:
        service, country = fresh.service, fresh.offer.country
        if may_have_happened(error):
            log.warning("purchase.unclear", intent=intent.id, error=type(error).__name__)
            return Unclear(service, country)
        refused = isinstance(error, ApiError)
        state = IntentState.REFUSED if refused else IntentState.NOTHING
        async with self._store.write() as unit:
            await unit.intents.settle(intent.id, state, [])
        log.info("purchase.not_placed", intent=intent.id, error=type(error).__name__)
        if not refused:
            return NothingBought(service, country)
        try:
            with domain_errors():
                raise error
        except Refused as why:
            return Declined(service, country, why)

    async def _record(self, intent: Intent, placed: PlacedOrder) -> Order:
        """Store the order the API answered with, settle the intent, make the card."""
        order = bought(
            intent,
            api_order_id=placed.id,
            raw_status=placed.status,
            placed_at=self._clock.now(),
            phone=placed.phone,
            expires_at=placed.expires_at,
            charged=None if placed.charged_cents is None else Money(placed.charged_cents),
        )
        async with self._store.write() as unit:
            stored = await claim(unit, order)
            await unit.intents.settle(intent.id, IntentState.PLACED, [stored.id])
            await unit.cards.put(Card(stored.id, intent.chat_id, 0, intent.message_id))
            now = self._clock.now()
            owner = Recipient(intent.chat_id)
            await unit.outbox.add([OutboxEntry(0, owner, Kind.CARD, now, order_id=stored.id)])
        log.info("purchase.placed", intent=intent.id, order=stored.id, api_order=placed.id)
        self._changed(stored)
        self._wake()
        return stored

    async def _offer(
        self, key: Key, service: Service, country: Country, *, fresh: bool = False
    ) -> Offer | None:
        offers: Sequence[Offer] = await self._catalogue.offers(key, service, fresh=fresh)
        return next((o for o in offers if o.country.id == country.id and o.stock > 0), None)

    async def _balance(self, key: Key) -> Money:
        session = await self._access.with_key(key.id)
        with domain_errors():
            return Money((await session.account()).balance_cents)

    async def _confirmation(
        self, key: Key, service: Service, offer: Offer, balance: Money, *, rose_from: Money | None
    ) -> Confirmation:
        nonce = secrets.token_urlsafe(12)
        now = self._clock.now()
        quote = Quote(nonce, key.owner_id, service.id, offer.country.id, offer.price, now)
        async with self._store.write() as unit:
            await unit.intents.add_quote(quote)
        return Confirmation(nonce, service, offer, balance, rose_from)


async def _known_ids(session: JiemaSession) -> frozenset[str]:
    page = await session.orders(limit=KNOWN_PAGE_LIMIT)
    if page.unreadable:
        # An order left out here could later be taken for the one bought now.
        raise Unreachable
    return frozenset(item.id for item in page.items)
