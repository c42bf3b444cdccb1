"""Writing down how a purchase in doubt ended, with what must be said of it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence

import structlog

from bot.core.crash import crash_point
from bot.core.errors import Gone
from bot.core.intent import Intent, IntentState, bought
from bot.core.message import Card, Kind, OutboxEntry, Recipient
from bot.core.money import Money
from bot.core.order import Order
from bot.core.ports import Clock, Store, Wake
from bot.jiema.client import JiemaSession
from bot.jiema.models import OrderDetails
from bot.orders.access import domain_errors
from bot.orders.claim import claim
from bot.orders.posting import post_order
from bot.orders.sights import sight_of

log = structlog.get_logger(__name__)


class Verdicts:
    """Adopts the orders found for an intent, or records that there is none.

    Args:
        changed: told of every order that is adopted.
    """

    def __init__(
        self, store: Store, clock: Clock, *, wake: Wake, changed: Callable[[Order], None]
    ) -> None:
        self._store = store
        self._clock = clock
        self._wake = wake
        self._changed = changed

    async def adopt(self, intent: Intent, session: JiemaSession, ids: Sequence[str]) -> bool:
        """Make these orders the intent's: one is its own, several are all shown.

        Also for an intent that was settled as nothing, when its order appears late.

        Returns ``False`` when the API knows none of them by its id, whatever its list says, or
        all have been claimed meanwhile.

        Raises:
            Trouble: the API did not tell how they stand; nothing changed.
        """
        found = await asyncio.gather(*(_details(session, order_id) for order_id in ids))
        details = [one for one in found if one is not None]
        if not details:
            return False
        async with self._store.write() as unit:
            current = await unit.intents.get(intent.id)
            if current is None or current.state is not intent.state:
                return True
            # Two purchases that came to nothing may have seen the same late order.
            claimed = await unit.orders.claimed(intent.api_account_id)
            details = [one for one in details if one.id not in claimed]
            if not details:
                return False
            state = IntentState.PLACED if len(details) == 1 else IntentState.SEVERAL
            stored = [await claim(unit, _order(intent, one)) for one in details]
            await unit.intents.settle(
                current, state, self._clock.now(), order_ids=[order.id for order in stored]
            )
            if state is IntentState.PLACED and intent.state is IntentState.OPEN:
                await unit.cards.put(Card(stored[0].id, intent.chat_id, 0, intent.message_id))
            await unit.outbox.add(self._news(intent, stored))
            if state is IntentState.PLACED:
                await post_order(unit, intent, stored[0], self._clock)
            crash_point("settle.before_adopt")
        crash_point("settle.after_adopt")
        log.info("purchase.settled", intent=intent.id, orders=[order.id for order in stored])
        for order in stored:
            log.info("order.adopted", order=order.id, intent=intent.id)
            self._changed(order)
        self._wake()
        return True

    async def nothing(self, intent: Intent, balance: Money | None) -> None:
        """Record that no order appeared for an intent.

        Args:
            balance: as the API reports it now.
        """
        async with self._store.write() as unit:
            settled = await unit.intents.settle(
                intent, IntentState.NOTHING, self._clock.now(), balance_after=balance
            )
            if not settled:
                return
            await unit.outbox.add(self._news(intent, []))
            crash_point("settle.before_nothing")
        crash_point("settle.after_nothing")
        log.info("purchase.nothing", intent=intent.id)
        self._wake()

    def _news(self, intent: Intent, orders: list[Order]) -> list[OutboxEntry]:
        owner, now = Recipient(intent.chat_id), self._clock.now()
        return [
            OutboxEntry(0, owner, Kind.INTENT, now, intent_id=intent.id),
            *(OutboxEntry(0, owner, Kind.CARD, now, order_id=order.id) for order in orders),
        ]


async def _details(session: JiemaSession, api_order_id: str) -> OrderDetails | None:
    try:
        with domain_errors():
            return await session.order(api_order_id)
    except Gone:
        return None


def _order(intent: Intent, details: OrderDetails) -> Order:
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
