"""Lists of orders: the active ones and the past, also those placed elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from bot.core.account import Key
from bot.core.money import Money
from bot.core.order import Order, Origin, Status
from bot.core.ports import Clock, Store, Unit
from bot.jiema.models import OrderSummary
from bot.orders.access import Access, domain_errors
from bot.orders.catalogue import Catalogue

HISTORY_PAGE = 8
ACTIVE_LIMIT = 100


@dataclass(frozen=True, slots=True)
class Active:
    """Orders that have not ended.

    Attributes:
        here: those watched for the person, newest first.
        elsewhere: those placed with the same key on the web site or by a script.
    """

    here: tuple[Order, ...]
    elsewhere: tuple[Order, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the API's order list.

    Attributes:
        next_cursor: where the next page starts; ``None`` on the last.
    """

    orders: tuple[Order, ...]
    next_cursor: str | None


class History:
    """Reads the order list and gives every order in it a short id of our own."""

    def __init__(self, access: Access, catalogue: Catalogue, store: Store, clock: Clock) -> None:
        self._access = access
        self._catalogue = catalogue
        self._store = store
        self._clock = clock

    async def active(self, key: Key) -> Active:
        """Return what waits: here from the store, elsewhere from one page of the list.

        Raises:
            Trouble: the API did not give the list.
        """
        session = await self._access.with_key(key.id)
        with domain_errors():
            page = await session.orders(limit=ACTIVE_LIMIT)
        live = [item for item in page.items if not Status.parse(item.status).terminal]
        orders = await self._seen(key, live)
        async with self._store.read() as unit:
            here = await unit.orders.watched_of(key.owner_id)
        ours = {order.api_order_id for order in here}
        return Active(
            here=_newest_first(here),
            elsewhere=tuple(
                order
                for order in orders
                if order.api_order_id not in ours
                and not order.ended
                and order.origin is Origin.SEEN
            ),
        )

    async def page(self, key: Key, status: str | None, cursor: str | None) -> Page:
        """Return a page of the history.

        Args:
            status: an API status to filter by.
            cursor: where the page starts; ``None`` for the first.

        Raises:
            Trouble: the API did not give the list.
        """
        session = await self._access.with_key(key.id)
        with domain_errors():
            page = await session.orders(status=status, limit=HISTORY_PAGE, cursor=cursor)
        return Page(tuple(await self._seen(key, page.items)), page.next_cursor)

    async def _seen(self, key: Key, items: Sequence[OrderSummary]) -> list[Order]:
        async with self._store.read() as unit:
            known = await self._find(unit, key, items)
        strangers = [item for item in items if item.id not in known]
        if strangers:
            async with self._store.write() as unit:
                for item in strangers:
                    order = await unit.orders.find(key.owner_id, item.id)
                    known[item.id] = order or await unit.orders.add(self._stranger(key, item))
        return [_as_listed(known[item.id], item) for item in items]

    @staticmethod
    async def _find(unit: Unit, key: Key, items: Iterable[OrderSummary]) -> dict[str, Order]:
        found = [await unit.orders.find(key.owner_id, item.id) for item in items]
        return {order.api_order_id: order for order in found if order is not None}

    def _stranger(self, key: Key, item: OrderSummary) -> Order:
        service, country = self._catalogue.by_words(item.service or "", item.country)
        status = Status.parse(item.status)
        return Order(
            id=0,
            owner_id=key.owner_id,
            key_id=key.id,
            api_account_id=key.api_account_id,
            api_order_id=item.id,
            service_code=item.service or "",
            service_name=service.name if service else item.service or "",
            country_api_id=country.api_id if country else item.country,
            country_slug=country.slug if country else None,
            country_name=country.name if country else None,
            phone=item.phone,
            charged=None if item.charged_cents is None else Money(item.charged_cents),
            # What it says of its end is read, and believed, when it is opened.
            status=Status.WAITING if status is Status.RECEIVED else status,
            raw_status=item.status,
            origin=Origin.SEEN,
            placed_at=item.created_at or self._clock.now(),
            expires_at=item.expires_at,
            watched=False,
        )


def _newest_first(orders: Iterable[Order]) -> tuple[Order, ...]:
    return tuple(sorted(orders, key=lambda order: order.placed_at, reverse=True))


def _as_listed(order: Order, item: OrderSummary) -> Order:
    """Show what nobody watches as the list says it is; a watched order is known better."""
    if order.watched or order.ended or not item.status:
        return order
    return replace(order, status=Status.parse(item.status), raw_status=item.status)
