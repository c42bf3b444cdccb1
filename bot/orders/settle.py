"""Settling purchases whose answer was lost: by the order list, never by buying again."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

import structlog

from bot.core.errors import KeyLost, KeyRefused, Trouble, Unreachable
from bot.core.fencing import fence_of_chat
from bot.core.intent import Intent, IntentState, Listed, candidates
from bot.core.money import Money
from bot.core.ports import Clock, Store
from bot.core.shares import NO_FENCE, AllShares, Fence, Shares, under
from bot.jiema.client import JiemaSession
from bot.jiema.models import OrderSummary
from bot.orders.access import Access, domain_errors
from bot.orders.catalogue import Catalogue
from bot.orders.tell import Tell
from bot.orders.verdict import Verdicts

log = structlog.get_logger(__name__)

LOOK_EVERY_SECONDS = 4.0
SETTLE_AFTER_SECONDS = 30.0
"""How long the list must have shown nothing before "nothing was bought" is said."""
DOUBT_FOR_SECONDS = 40.0
"""The same when the balance has fallen since: it speaks for an order still to appear."""
HANDOVER_SECONDS = 30.0
"""How long the request of another replica's purchase may still leave after its intent was stored:
that is how long its leave to write is good. What the list shows until then says nothing."""
LATE_LOOK_EVERY_SECONDS = 30.0
LATE_FOR_SECONDS = 600.0
"""How long the list must go on to show nothing after "nothing was bought"; one that appears is
adopted. An outage begins this time anew, since the list has shown nothing of its own meanwhile."""
LATE_AT_MOST = timedelta(hours=2)
"""After this an order is adopted no more, whatever the list has shown."""
LONGEST_PAUSE_SECONDS = 8.0
LIST_LIMIT = 100


@dataclass(slots=True)
class _Tries:
    """Waits longer after each failure in a row, so that an outage is not made worse."""

    failures: int = 0
    not_before: float = -math.inf

    def failed(self, now: float) -> None:
        self.failures += 1
        self.not_before = now + min(LONGEST_PAUSE_SECONDS, 2.0**self.failures)


class Settlement:
    """Closes open intents, and opens the eyes again when an order appears too late.

    Args:
        hands: ids of intents whose purchase is still under way in this process.
        shares: whose intents are settled here, beside those of this replica's own purchases.
        spawn: starts a background task (the supervisor's).
        monotonic: seconds that only grow.
    """

    def __init__(
        self,
        access: Access,
        catalogue: Catalogue,
        store: Store,
        clock: Clock,
        verdicts: Verdicts,
        *,
        tell: Tell,
        hands: set[int],
        spawn: Callable[[str, Coroutine[Any, Any, object]], object],
        monotonic: Callable[[], float],
        shares: Shares | None = None,
    ) -> None:
        self._shares = shares or AllShares()
        self._shares.on_change(self.stir)
        self._access = access
        self._catalogue = catalogue
        self._tell = tell
        self._store = store
        self._clock = clock
        self._verdicts = verdicts
        self._hands = hands
        self._spawn = spawn
        self._monotonic = monotonic
        self._clear_since: dict[int, float] = {}
        self._closed: set[int] = set()
        self._tries: dict[int, _Tries] = {}
        self._busy: set[int] = set()
        self._late_look_at = -math.inf
        self._stir = asyncio.Event()

    def stir(self) -> None:
        """Look at the open intents now; a purchase has just ended, well or not."""
        self._stir.set()

    async def run(self) -> None:
        """Settle whatever is open, until cancelled.

        Each intent by itself: one whose key must wait, or is not answered, holds up no other.
        """
        while True:
            self._stir.clear()
            async with self._store.read() as unit:
                found = await unit.intents.open()
                nothing = await unit.intents.nothing_since(self._clock.now() - LATE_AT_MOST)
            self._closed &= {intent.id for intent in nothing}
            late = [intent for intent in nothing if self._is_late(intent)]
            still_open = [intent for intent in found if self._is_ours(intent)]
            for intent in still_open:
                self._begin(self._settle, intent)
            if late and self._monotonic() - self._late_look_at >= LATE_LOOK_EVERY_SECONDS:
                self._late_look_at = self._monotonic()
                for intent in late:
                    self._begin(self._look_late, intent)
            try:
                async with asyncio.timeout(_pause(still_open, late)):
                    await self._stir.wait()
            except TimeoutError:
                continue

    def _is_ours(self, intent: Intent) -> bool:
        return intent.id not in self._hands and self._fence(intent) is not None

    def _is_late(self, intent: Intent) -> bool:
        return intent.id not in self._closed and self._fence(intent) is not None

    def _fence(self, intent: Intent) -> Fence | None:
        """Return what an intent is settled under; ``None`` when that is another's to do."""
        if intent.state is IntentState.OPEN:
            if self._is_own(intent):
                # In our own hands it is nobody else's while we live.
                return NO_FENCE
            if self._shares.in_other_hands(intent.hand):
                return None
        return fence_of_chat(self._shares, intent.owner_id)

    def _is_own(self, intent: Intent) -> bool:
        return intent.hand == self._shares.name

    def _begin(self, settle: Callable[[Intent], Awaitable[None]], intent: Intent) -> None:
        """Start to look after an intent, unless that is under way."""
        if intent.id not in self._busy:
            self._busy.add(intent.id)
            self._spawn("settle", self._try(settle, intent))

    async def _try(self, settle: Callable[[Intent], Awaitable[None]], intent: Intent) -> None:
        try:
            await self._try_now(settle, intent)
        finally:
            self._busy.discard(intent.id)

    async def _try_now(self, settle: Callable[[Intent], Awaitable[None]], intent: Intent) -> None:
        tries = self._tries.setdefault(intent.id, _Tries())
        fence = self._fence(intent)
        if fence is None or self._monotonic() < tries.not_before:
            return
        try:
            with under(fence):
                intent = replace(intent, key_id=await self._key_id(intent))
                await settle(intent)
        except Trouble as trouble:
            self._clear_since.pop(intent.id, None)
            tries.failed(self._monotonic())
            log.warning("purchase.unsettled", intent=intent.id, trouble=type(trouble).__name__)
            if isinstance(trouble, KeyRefused | KeyLost):
                await self._tell.key_refused(intent.key_id)
        else:
            self._tries.pop(intent.id, None)

    async def _settle(self, intent: Intent) -> None:
        session, found = await self._candidates(intent)
        if found and await self._verdicts.adopt(intent, session, found):
            self._clear_since.pop(intent.id, None)
            return
        now = self._monotonic()
        begins = now if self._is_own(intent) else now + HANDOVER_SECONDS
        clear_for = now - self._clear_since.setdefault(intent.id, begins)
        if clear_for < SETTLE_AFTER_SECONDS:
            return
        with domain_errors():
            balance = Money((await session.account()).balance_cents)
        before = intent.balance_before
        if before is not None and balance < before and clear_for < DOUBT_FOR_SECONDS:
            return
        await self._verdicts.nothing(intent, balance)
        self._clear_since[intent.id] = now

    async def _look_late(self, intent: Intent) -> None:
        """Adopt what appeared after all, unless a newer purchase may be whose it is."""
        session, found = await self._candidates(intent)
        async with self._store.read() as unit:
            newer = await unit.intents.open_on(intent.api_account_id)
            claimed = await unit.orders.claimed(intent.api_account_id)
        found = [api_order_id for api_order_id in found if api_order_id not in claimed]
        if found and newer is None and await self._verdicts.adopt(intent, session, found):
            self._clear_since.pop(intent.id, None)
            return
        now = self._monotonic()
        if now - self._clear_since.setdefault(intent.id, now) >= LATE_FOR_SECONDS:
            self._clear_since.pop(intent.id, None)
            self._closed.add(intent.id)

    async def _candidates(self, intent: Intent) -> tuple[JiemaSession, list[str]]:
        """Return the API ids of orders that may be the intent's own.

        Raises:
            Trouble: the list cannot be read as a whole, so that nothing follows from it.
        """
        session = await self._access.with_key(intent.key_id)
        with domain_errors():
            page = await session.orders(limit=LIST_LIMIT)
        async with self._store.read() as unit:
            claimed = await unit.orders.claimed(intent.api_account_id)
        listed = [_listed(item) for item in page.items]
        found = candidates(intent, listed, claimed, await self._words(intent))
        if not found and page.unreadable:
            # What cannot be read may be the very order.
            raise Unreachable
        return session, [item.api_order_id for item in found]

    async def _key_id(self, intent: Intent) -> int:
        """Return its owner's present key of the same account, or the one it was bought with.

        The older one may be revoked without anybody knowing: nothing was watched with it yet.
        """
        async with self._store.read() as unit:
            owner = await unit.accounts.get(intent.owner_id)
        key = owner.key if owner is not None else None
        if key is None or key.refused or key.api_account_id != intent.api_account_id:
            return intent.key_id
        return key.id

    async def _words(self, intent: Intent) -> frozenset[str]:
        service, _ = self._catalogue.by_words(intent.service_code, None)
        if service is None:
            # Another replica may have named it: the list may have its slug.
            await self._catalogue.load()
            service, _ = self._catalogue.by_words(intent.service_code, None)
        return frozenset({intent.service_code} | ({service.slug} if service else set()))


def _pause(still_open: list[Intent], late: Sequence[Intent]) -> float | None:
    if still_open:
        return LOOK_EVERY_SECONDS
    return LATE_LOOK_EVERY_SECONDS if late else None


def _listed(item: OrderSummary) -> Listed:
    return Listed(item.id, item.status, item.service, item.country, item.created_at)
