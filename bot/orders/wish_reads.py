"""Finding out when wishes come true, with what their owners' keys have to spare."""

from __future__ import annotations

import asyncio
import math
from collections import defaultdict
from collections.abc import Callable, Sequence

import structlog

from bot.core.errors import KeyLost, KeyRefused, Trouble, Unwritable
from bot.core.fencing import by_fence, fence_of_chat
from bot.core.message import Kind, OutboxEntry, Recipient
from bot.core.money import Money
from bot.core.ports import Clock, Store, Wake
from bot.core.shares import AllShares, Shares
from bot.core.wish import WISH_LASTS, ReadableWish, Wish
from bot.jiema.models import Price
from bot.jiema.window import Kind as CallKind
from bot.jiema.window import Purpose
from bot.orders.access import Access, domain_errors
from bot.orders.catalogue import Catalogue
from bot.orders.tell import Tell

log = structlog.get_logger(__name__)

EVERY_SECONDS = 60.0
"""So often the prices of each service that somebody wishes for are read."""
RETRY_SECONDS = 10.0
"""So soon again when no key had anything to spare, or what was found could not be stored."""
READS_AT_ONCE = 8

type_wishes = Sequence[ReadableWish]


class WishReader:
    """Reads prices for wishes: one read for all who wish for the same service, by keys in turn.

    Prices may differ a little between accounts (API document, "What the document leaves open"):
    the confirm screen that the news leads to shows each person's own.

    Args:
        monotonic: seconds that only grow.
        shares: only wishes of people of these are read for.
    """

    def __init__(
        self,
        access: Access,
        catalogue: Catalogue,
        store: Store,
        clock: Clock,
        *,
        tell: Tell,
        wake: Wake,
        monotonic: Callable[[], float],
        shares: Shares | None = None,
    ) -> None:
        self._shares = shares or AllShares()
        self._shares.on_change(self.stir)
        self._access = access
        self._catalogue = catalogue
        self._store = store
        self._clock = clock
        self._tell = tell
        self._wake = wake
        self._monotonic = monotonic
        self._stir = asyncio.Event()
        self._next_at: dict[int, float] = {}
        self._used_at: dict[int, float] = {}
        self._slots = asyncio.Semaphore(READS_AT_ONCE)

    def stir(self) -> None:
        """Tell that there is a new wish."""
        self._stir.set()

    async def run(self) -> None:
        """Read what is due, until cancelled."""
        while True:
            self._stir.clear()
            pause = await self.read_due()
            try:
                async with asyncio.timeout(pause):
                    await self._stir.wait()
            except TimeoutError:
                continue

    async def read_due(self) -> float:
        """Read the prices of every service that is due; return the seconds until more may be.

        Never more than :data:`EVERY_SECONDS`: a key that was replaced meanwhile counts again.
        """
        async with self._store.read() as unit:
            readable = await unit.wishes.readable(self._clock.now() - WISH_LASTS)
        by_service: defaultdict[int, list[ReadableWish]] = defaultdict(list)
        readable = [
            one for one in readable if fence_of_chat(self._shares, one.wish.owner_id) is not None
        ]
        for one in readable:
            by_service[one.wish.service_id].append(one)
        # What nobody wishes for any more is forgotten.
        self._next_at = {each: self._next_at.get(each, -math.inf) for each in by_service}
        self._used_at = {one.key_id: self._used_at.get(one.key_id, -math.inf) for one in readable}
        now = self._monotonic()
        due = [each for each, at in self._next_at.items() if at <= now]
        await asyncio.gather(*(self._read(each, by_service[each]) for each in due))
        next_at = min(self._next_at.values(), default=math.inf)
        return min(max(next_at - self._monotonic(), 0.0), EVERY_SECONDS)

    async def _read(self, service_id: int, wishes: type_wishes) -> None:
        """Read one service's prices and plan when to do so again."""
        pause = RETRY_SECONDS
        try:
            async with self._slots:
                if await self._read_with_any_key(wishes):
                    pause = EVERY_SECONDS
        finally:
            self._next_at[service_id] = self._monotonic() + pause

    async def _read_with_any_key(self, wishes: type_wishes) -> bool:
        """Read with the key that has rested longest and has reads to spare; whether one had."""
        pairs = {(one.wish.service_id, one.wish.country_id) for one in wishes}
        if any(None in self._catalogue.named(*pair) for pair in pairs):
            # Another replica may have named it.
            await self._catalogue.load()
        for key_id in sorted({one.key_id for one in wishes}, key=self._used_at.__getitem__):
            try:
                prices = await self._prices(wishes[0].wish, key_id)
            except (KeyRefused, KeyLost):
                await self._tell.key_refused(key_id)
            except Trouble as trouble:
                log.info("wish.unread", key=key_id, trouble=type(trouble).__name__)
                return True
            else:
                if prices is not None:
                    return await self._compare(wishes, prices)
        return False

    async def _prices(self, wish: Wish, key_id: int) -> Sequence[Price] | None:
        """Return the prices of a wish's service; ``None`` when this key has nothing to spare.

        Raises:
            Trouble: the API did not give them.
        """
        session = await self._access.with_key(key_id)
        service, _ = self._catalogue.named(wish.service_id, wish.country_id)
        if service is None or session.seconds_until(CallKind.READ, Purpose.WISH) > 0:
            return None
        self._used_at[key_id] = self._monotonic()
        with domain_errors():
            return await session.prices(service.code, purpose=Purpose.WISH)

    async def _compare(self, wishes: type_wishes, prices: Sequence[Price]) -> bool:
        """Store and announce what has come true; return whether that could be stored."""
        by_country = {str(price.country_id): price for price in prices}
        met = []
        for one in wishes:
            _, country = self._catalogue.named(one.wish.service_id, one.wish.country_id)
            price = by_country.get(country.api_id) if country is not None else None
            if price is not None and one.wish.is_met(Money(price.price_cents), price.count):
                met.append((one.wish, Money(price.price_cents)))
        try:
            for fence, ours in by_fence(self._shares, met, lambda one: one[0].owner_id):
                with fence:
                    await self._announce(ours)
        except Unwritable as trouble:
            log.warning("wish.unwritten", reason=str(trouble))
            return False
        return True

    async def _announce(self, met: Sequence[tuple[Wish, Money]]) -> None:
        now = self._clock.now()
        async with self._store.write() as unit:
            news = [
                OutboxEntry(0, Recipient(wish.owner_id), Kind.WISH, now, wish_id=wish.id)
                for wish, price in met
                if await unit.wishes.fulfil(wish, price)
            ]
            await unit.outbox.add(news)
        log.info("wish.came_true", wishes=[entry.wish_id for entry in news])
        self._wake()
