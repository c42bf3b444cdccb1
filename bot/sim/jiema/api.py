"""The nine calls of the API document."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from bot.sim.jiema.accounts import Account
from bot.sim.jiema.catalogue import Country, Service
from bot.sim.jiema.errors import ApiError
from bot.sim.jiema.limits import CallKind
from bot.sim.jiema.orders import Order, OrderStatus
from bot.sim.jiema.state import SimState
from bot.sim.jiema.views import (
    OrderViews,
    account_view,
    country_view,
    prices_view,
    service_view,
)

DEFAULT_LIMIT: Final = 20
MAX_LIMIT: Final = 100


@dataclass(frozen=True, slots=True)
class Call:
    """An admitted call: whose it is, and what it brought along."""

    account: Account
    order_id: str = ""
    query: Mapping[str, str] = field(default_factory=dict)
    body: Any = None


@dataclass(frozen=True, slots=True)
class Endpoint:
    """A call of the API: `path` is a template such as `/orders/:id`."""

    method: str
    path: str
    kind: CallKind
    handle: Callable[[Call], Awaitable[dict[str, Any]]]

    @property
    def name(self) -> str:
        """The name that fault plans use."""
        return f"{self.method} {self.path}"


class Api:
    """Answers admitted calls with the `data` of the envelope, or raises ApiError."""

    def __init__(self, state: SimState) -> None:
        self._state = state
        self._views = OrderViews(state.settings)
        self._cursors: dict[str, int] = {}

    def endpoints(self) -> list[Endpoint]:
        """Return all nine calls."""
        read, write = CallKind.READ, CallKind.WRITE
        return [
            Endpoint("GET", "/account", read, self.account),
            Endpoint("GET", "/services", read, self.services),
            Endpoint("GET", "/countries", read, self.countries),
            Endpoint("GET", "/prices", read, self.prices),
            Endpoint("POST", "/orders", write, self.place),
            Endpoint("GET", "/orders", read, self.list),
            Endpoint("GET", "/orders/:id", read, self.order),
            Endpoint("POST", "/orders/:id/cancel", write, self.cancel),
            Endpoint("POST", "/orders/:id/next-sms", write, self.next_sms),
        ]

    async def account(self, call: Call) -> dict[str, Any]:
        """`GET /account`."""
        return account_view(call.account)

    async def services(self, _call: Call) -> dict[str, Any]:
        """`GET /services`."""
        return {"items": [service_view(line) for line in self._state.stock.summaries()]}

    async def countries(self, _call: Call) -> dict[str, Any]:
        """`GET /countries`."""
        return {"items": [country_view(each) for each in self._state.catalogue.countries]}

    async def prices(self, call: Call) -> dict[str, Any]:
        """`GET /prices?service=`."""
        service = self._service(call.query.get("service"))
        offers = self._state.stock.offers(service.code)
        return prices_view(service, offers, self._state.catalogue)

    async def place(self, call: Call) -> dict[str, Any]:
        """`POST /orders`."""
        if not isinstance(call.body, dict):
            raise ApiError("BAD_REQUEST", "Body must be a JSON object")
        service = self._service(call.body.get("service"))
        country = self._country(call.body.get("country"))
        return self._views.placed(self._state.life.place(call.account, service, country))

    async def list(self, call: Call) -> dict[str, Any]:
        """`GET /orders?status=&limit=&cursor=`; the list does not sync with the upstream."""
        limit = _limit(call.query.get("limit"))
        found = self._state.book.of_account(
            call.account.id,
            _status(call.query.get("status")),
            self._position(call.query.get("cursor")),
            self._state.settings.list_order,
        )
        page = found[:limit]
        more = len(found) > len(page)
        return {
            "items": [self._views.item(order) for order in page],
            "nextCursor": self._cursor(page[-1]) if more else None,
        }

    async def order(self, call: Call) -> dict[str, Any]:
        """`GET /orders/:id`; the sync with the upstream runs inside."""
        order = self._own_order(call)
        self._state.life.sync(order)
        return self._views.detail(order)

    async def cancel(self, call: Call) -> dict[str, Any]:
        """`POST /orders/:id/cancel`."""
        order = self._own_order(call)
        self._state.life.cancel(order)
        return self._views.brief(order)

    async def next_sms(self, call: Call) -> dict[str, Any]:
        """`POST /orders/:id/next-sms`."""
        order = self._own_order(call)
        self._state.life.next_sms(order)
        return self._views.brief(order)

    def _service(self, value: object) -> Service:
        if not isinstance(value, str) or not value:
            raise ApiError("BAD_REQUEST", "service is required")
        service = self._state.catalogue.service(value)
        if service is None:
            raise ApiError("BAD_SERVICE", "Unknown service")
        return service

    def _country(self, value: object) -> Country:
        if not isinstance(value, int | str) or isinstance(value, bool) or value == "":
            raise ApiError("BAD_REQUEST", "country is required")
        country = self._state.catalogue.country(value)
        if country is None:
            raise ApiError("BAD_COUNTRY", "Unknown country")
        return country

    def _own_order(self, call: Call) -> Order:
        order = self._state.book.get(call.order_id)
        if order is None or order.account_id != call.account.id:
            raise ApiError("NOT_FOUND", "Order not found")
        return order

    def _cursor(self, order: Order) -> str:
        cursor = self._state.tokens.cursor(order.account_id, order.seq)
        self._cursors[cursor] = order.seq
        return cursor

    def _position(self, cursor: str | None) -> int | None:
        if not cursor:
            return None
        if cursor not in self._cursors:
            raise ApiError("BAD_REQUEST", "Invalid cursor")
        return self._cursors[cursor]


def _limit(text: str | None) -> int:
    if not text:
        return DEFAULT_LIMIT
    limit = int(text) if text.isascii() and text.isdigit() else 0
    if not 1 <= limit <= MAX_LIMIT:
        raise ApiError("BAD_REQUEST", "limit must be between 1 and 100")
    return limit


def _status(text: str | None) -> OrderStatus | None:
    if not text:
        return None
    if text not in set(OrderStatus):
        raise ApiError("BAD_REQUEST", "Unknown status")
    return OrderStatus(text)
