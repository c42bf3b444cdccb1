"""Settling purchases whose answer was lost: by the order list, never by buying again."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

import structlog

from bot.core.errors import Trouble, Unreachable
from bot.core.intent import Intent, IntentState, Listed, bought, candidates
from bot.core.message import Card, Kind, OutboxEntry, Recipient
from bot.core.order import Order
from bot.core.ports import Clock, Store, Wake
from bot.jiema.client import JiemaSession
from bot.jiema.models import OrderDetails, OrderSummary
from bot.orders.access import Access, domain_errors
from bot.orders.catalogue import Catalogue
from bot.orders.claim import claim
from bot.orders.lifecycle import sight_of

log = structlog.get_logger(__name__)

LOOK_EVERY_SECONDS = 4.0
SETTLE_AFTER_SECONDS = 30.0
"""How long the list must have shown nothing before "nothing was bought" is said."""
LIST_LIMIT = 100


@dataclass(slots=True)
class _Doubt:
    """How long the list has been readable and empty of candidates for one intent."""

    clear_since: float | None = None


class Settlement:
    """Closes open intents.

    Args:
        hands: ids of intents whose purchase is still under way in this process.
        monotonic: seconds that only grow.
        changed: told of every order that is adopted.
    """

    def __init__(
        self,
        access: Access,
        catalogue: Catalogue,
        store: Store,
        clock: Clock,
        *,
        wake: Wake,
        changed: Callable[[Order], None],
        hands: set[int],
        monotonic: Callable[[], float],
    ) -> None:
        self._access = access
        self._catalogue = catalogue
        self._store = store
        self._clock = clock
        self._wake = wake
        self._changed = changed
        self._hands = hands
        self._monotonic = monotonic
        self._doubts: dict[int, _Doubt] = {}
        self._stir = asyncio.Event()

    def stir(self) -> None:
        """Look at the open intents now; a purchase has just ended, well or not."""
        self._stir.set()

    async def run(self) -> None:
        """Settle whatever is open, until cancelled."""
        while True:
            self._stir.clear()
            async with self._store.read() as unit:
                open_intents = [i for i in await unit.intents.open() if i.id not in self._hands]
            await asyncio.gather(*(self._try(intent) for intent in open_intents))
            try:
                async with asyncio.timeout(LOOK_EVERY_SECONDS if open_intents else None):
                    await self._stir.wait()
            except TimeoutError:
                continue

    async def _try(self, intent: Intent) -> None:
        try:
            await self._settle(intent)
        except Trouble as trouble:
            self._doubts.pop(intent.id, None)
            log.warning("purchase.unsettled", intent=intent.id, trouble=type(trouble).__name__)

    async def _settle(self, intent: Intent) -> None:
        session = await self._access.with_key(await self._key_id(intent))
        with domain_errors():
            page = await session.orders(limit=LIST_LIMIT)
        async with self._store.read() as unit:
            claimed = await unit.orders.claimed(intent.api_account_id)
        found = candidates(
            intent, [_listed(item) for item in page.items], claimed, self._words(intent)
        )
        if found:
            await self._adopt(intent, session, [item.api_order_id for item in found])
            return
        if page.unreadable:
            # What cannot be read may be the very order: nothing follows from its absence.
            raise Unreachable
        doubt = self._doubts.setdefault(intent.id, _Doubt())
        now = self._monotonic()
        if doubt.clear_since is None:
            doubt.clear_since = now
        if now - doubt.clear_since >= SETTLE_AFTER_SECONDS:
            await self._nothing(intent)

    async def _key_id(self, intent: Intent) -> int:
        """Return the key it was bought with, or its owner's new one of the same account."""
        async with self._store.read() as unit:
            key = await unit.accounts.key(intent.key_id)
            owner = await unit.accounts.get(intent.owner_id)
        if key is not None and not key.refused:
            return key.id
        newer = owner.key if owner is not None else None
        if newer is not None and newer.api_account_id == intent.api_account_id:
            return newer.id
        return intent.key_id

    def _words(self, intent: Intent) -> frozenset[str]:
        service, _ = self._catalogue.by_words(intent.service_code, None)
        return frozenset({intent.service_code} | ({service.slug} if service else set()))

    async def _adopt(self, intent: Intent, session: JiemaSession, ids: list[str]) -> None:
        with domain_errors():
            details = await asyncio.gather(*(session.order(order_id) for order_id in ids))
        orders = [self._order(intent, one) for one in details]
        state = IntentState.PLACED if len(orders) == 1 else IntentState.SEVERAL
        async with self._store.write() as unit:
            stored = [await claim(unit, order) for order in orders]
            if not await unit.intents.settle(intent.id, state, [order.id for order in stored]):
                return
            if state is IntentState.PLACED:
                await unit.cards.put(Card(stored[0].id, intent.chat_id, 0, intent.message_id))
            await unit.outbox.add(self._news(intent, stored))
        self._doubts.pop(intent.id, None)
        log.info("purchase.settled", intent=intent.id, orders=[order.id for order in stored])
        for order in stored:
            self._changed(order)
        self._wake()

    def _order(self, intent: Intent, details: OrderDetails) -> Order:
        """Return the order as placed; its first look brings any SMS and says so."""
        sight = sight_of(details)
        return bought(
            intent,
            api_order_id=details.id,
            raw_status="WAITING",
            placed_at=intent.created_at,
            phone=sight.phone,
            expires_at=sight.expires_at,
            charged=sight.charged,
        )

    async def _nothing(self, intent: Intent) -> None:
        async with self._store.write() as unit:
            if not await unit.intents.settle(intent.id, IntentState.NOTHING, []):
                return
            await unit.outbox.add(self._news(intent, []))
        self._doubts.pop(intent.id, None)
        log.info("purchase.nothing", intent=intent.id)
        self._wake()

    def _news(self, intent: Intent, orders: list[Order]) -> list[OutboxEntry]:
        owner, now = Recipient(intent.chat_id), self._clock.now()
        return [
            OutboxEntry(0, owner, Kind.INTENT, now, intent_id=intent.id),
            *(OutboxEntry(0, owner, Kind.CARD, now, order_id=order.id) for order in orders),
        ]


def _listed(item: OrderSummary) -> Listed:
    return Listed(item.id, item.status, item.service, item.country, item.created_at)
