"""Buying a number: the confirm screen's quote, the intent, the order.

The intent is committed before the request leaves, and the request is sent once. Whatever happens
in between, the intent tells the settlement (:mod:`bot.orders.settle`) that something may have
been bought, so a confirmation charges at most once and every charge is shown.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Protocol

import structlog

from bot.core.account import Key
from bot.core.catalogue import Country, Service
from bot.core.crash import crash_point
from bot.core.errors import Refused, Unreachable, Unwritable
from bot.core.intent import Intent, IntentState, Quote, bought
from bot.core.message import Card, Kind, OutboxEntry, Recipient
from bot.core.money import Money
from bot.core.order import Order
from bot.core.ports import Clock, Store, Unit, Wake
from bot.core.shares import AllShares, Shares
from bot.jiema.client import JiemaSession
from bot.jiema.errors import ApiError, JiemaError, may_have_happened
from bot.jiema.models import PlacedOrder
from bot.orders.access import Access, domain_errors
from bot.orders.claim import claim
from bot.orders.outcomes import (
    Bought,
    Busy,
    Confirmation,
    Declined,
    Expired,
    NothingBought,
    Outcome,
    Repeated,
    Unclear,
)
from bot.orders.posting import choose_links, post_order
from bot.orders.quotes import Quotes

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
    """Buys what a confirm screen offered.

    Args:
        hands: ids of the intents a task of this process is working on; the settlement leaves
            those alone.
        settle: wakes the settlement.
        changed: told of every new order.
        shares: what this replica is called, so that others leave its purchases alone.
    """

    def __init__(
        self,
        access: Access,
        quotes: Quotes,
        store: Store,
        clock: Clock,
        *,
        wake: Wake,
        settle: Wake,
        changed: Callable[[Order], None],
        hands: set[int],
        shares: Shares | None = None,
    ) -> None:
        self._name = (shares or AllShares()).name
        self._access = access
        self._quotes = quotes
        self._store = store
        self._clock = clock
        self._wake = wake
        self._settle = settle
        self._changed = changed
        self._hands = hands

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
            return await self._quotes.quote(key, quote.service_id, quote.country_id)
        fresh = await self._quotes.again(key, quote)
        if not isinstance(fresh, Confirmation):
            return fresh
        if fresh.offer.price > quote.price or fresh.missing is not None:
            rose = quote.price if fresh.offer.price > quote.price else None
            return await self._quotes.confirmation(
                key, fresh.service, fresh.offer, fresh.balance, rose_from=rose
            )
        return await self._place(key, quote, fresh, message_id, progress)

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
            crash_point("purchase.before_post")
            placed = await session.place_order(service.code, int(country.api_id), slot=slot)
            crash_point("purchase.after_post")
            return Bought(await self._record(intent, placed))
        except JiemaError as error:
            return await self._not_placed(intent, fresh, error)
        except Unwritable:
            log.warning("purchase.unrecorded", intent=intent.id)
            return Unclear(service, country)
        finally:
            self._hands.discard(intent.id)
            self._settle()

    async def _commit_intent(
        self, key: Key, quote: Quote, fresh: Confirmation, known: frozenset[str], message_id: int
    ) -> Intent | None:
        country = fresh.offer.country
        wanted = Intent(
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
            known_ids=known,
            chat_id=key.owner_id,
            message_id=message_id,
            created_at=self._clock.now(),
            hand=self._name,
        )
        intent = None
        try:
            async with self._store.write() as unit:
                claimed = await unit.orders.claimed(key.api_account_id)
                intent = await unit.intents.add(replace(wanted, known_ids=known | claimed))
                if intent is not None:
                    # Before the commit, so that the settlement never sees it out of hand.
                    self._hands.add(intent.id)
                    await choose_links(unit, intent, quote)
                crash_point("purchase.before_intent")
        except Unwritable:
            # Nothing is stored, and nothing asked for.
            if intent is not None:
                self._hands.discard(intent.id)
            raise
        crash_point("purchase.after_intent")
        return intent

    async def _not_placed(
        self, intent: Intent, fresh: Confirmation, error: JiemaError
    ) -> Unclear | NothingBought | Declined:
        service, country = fresh.service, fresh.offer.country
        if may_have_happened(error):
            log.warning("purchase.unclear", intent=intent.id, error=type(error).__name__)
            return Unclear(service, country)
        async with self._store.write() as unit:
            ours = await unit.intents.settle(intent, IntentState.REFUSED, self._clock.now())
            crash_point("purchase.before_refusal")
        crash_point("purchase.after_refusal")
        if not ours:
            # Another replica took us for dead: what it has made of it stands, and is shown.
            return Unclear(service, country)
        log.info("purchase.not_placed", intent=intent.id, error=type(error).__name__)
        if not isinstance(error, ApiError):
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
            now, owner = self._clock.now(), Recipient(intent.chat_id)
            await unit.outbox.add([OutboxEntry(0, owner, Kind.CARD, now, order_id=stored.id)])
            if await unit.intents.settle(intent, IntentState.PLACED, now, order_ids=[stored.id]):
                await unit.cards.put(Card(stored.id, intent.chat_id, 0, intent.message_id))
                await post_order(unit, intent, stored, self._clock)
            else:
                await self._correct(unit, intent, stored)
            crash_point("purchase.before_record")
        crash_point("purchase.after_record")
        log.info("purchase.placed", intent=intent.id, order=stored.id, api_order=placed.id)
        self._changed(stored)
        self._wake()
        return stored

    async def _correct(self, unit: Unit, intent: Intent, order: Order) -> None:
        """Say that something was bought after all, if another replica took us for dead and said no.

        Where that one has found the order, it has told of it.
        """
        denied, now = replace(intent, state=IntentState.NOTHING), self._clock.now()
        if await unit.intents.settle(denied, IntentState.PLACED, now, order_ids=[order.id]):
            owner = Recipient(intent.chat_id)
            await unit.outbox.add([OutboxEntry(0, owner, Kind.INTENT, now, intent_id=intent.id)])
            await post_order(unit, intent, order, self._clock)


async def _known_ids(session: JiemaSession) -> frozenset[str]:
    page = await session.orders(limit=KNOWN_PAGE_LIMIT)
    if page.unreadable:
        # An order left out here could later be taken for the one bought now.
        raise Unreachable
    return frozenset(item.id for item in page.items)
