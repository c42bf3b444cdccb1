"""The service's SDK played by hand: what it answers is what the test has put there."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from typing import Any, cast

from bot.jiema.budget import OnWait, WriteSlot
from bot.jiema.client import Jiema, JiemaSession
from bot.jiema.models import (
    Account,
    Country,
    OrderDetails,
    OrderPage,
    OrderState,
    OrderSummary,
    PlacedOrder,
    Price,
    Service,
)
from bot.jiema.window import Kind, Purpose

PLACED = {
    "id": "ord-new",
    "status": "WAITING",
    "service": "tg",
    "country": "7",
    "phone": "+60000000002",
    "expiresAt": "2026-05-22T08:20:00.000Z",
    "chargedCents": "32",
}


class FakeApi:
    """One API account behind all keys.

    Attributes:
        fails: errors by call name, each raised once; they come before any effect.
        loses: the same, raised after the effect.
        gates: by call name, an event the call waits for.
        arrived: by call name, set when a call of it has come.
        calls: name and argument of every call, in order.
        purposes: name and purpose of every call that has one, the glances at the budget as well.
        slot: leave for one write, as every session gives it.
    """

    def __init__(self) -> None:
        self.account_id = "acc-1"
        self.balance = "1200"
        self.services: list[dict[str, Any]] = [
            {"code": "tg", "slug": "telegram", "name": "Telegram", "totalCount": 9},
            {"code": "wa", "slug": "whatsapp", "name": "WhatsApp", "totalCount": 12},
        ]
        self.countries: list[dict[str, Any]] = [
            {"id": 7, "slug": "my", "name": "Malaysia"},
            {"id": 9, "slug": "de", "name": "Germany"},
        ]
        self.prices: list[dict[str, Any]] = [
            {"countryId": 7, "countrySlug": "my", "priceCents": "32", "count": 540}
        ]
        self.orders: dict[str, dict[str, Any]] = {}
        self.listed: list[dict[str, Any]] | None = None
        self.unreadable = 0
        self.next_cursor: str | None = None
        self.placed: dict[str, Any] = dict(PLACED)
        self.next_state = "WAITING"
        self.cancel_state = "CANCELLED"
        self.fails: defaultdict[str, list[Exception]] = defaultdict(list)
        self.loses: defaultdict[str, list[Exception]] = defaultdict(list)
        self.always_fails: dict[str, Exception] = {}
        self.gates: dict[str, asyncio.Event] = {}
        self.arrived: defaultdict[str, asyncio.Event] = defaultdict(asyncio.Event)
        self.calls: list[tuple[str, str]] = []
        self.purposes: list[tuple[str, Purpose]] = []
        self.budget_wait_seconds = 0.0
        self.slot = cast("WriteSlot", object())

    def session(self, key: str) -> JiemaSession:
        return cast("JiemaSession", FakeSession(self, key))

    def as_site(self) -> Jiema:
        return cast("Jiema", self)

    def put(self, api_order_id: str, **fields: Any) -> None:
        """Let an order be as given, by id and, unless the list is set by hand, in the list."""
        known = self.orders.setdefault(
            api_order_id, {"id": api_order_id, "status": "WAITING", "service": "tg"}
        )
        known.update(fields)

    def count(self, name: str) -> int:
        return sum(called == name for called, _ in self.calls)

    async def comes(self, name: str, work: asyncio.Future[Any]) -> None:
        """Wait until a call has come, or raise what has kept this work from making it."""
        arrived = asyncio.ensure_future(self.arrived[name].wait())
        await asyncio.wait({arrived, work}, return_when=asyncio.FIRST_COMPLETED)
        arrived.cancel()
        if not self.arrived[name].is_set():
            raise AssertionError(f"no {name}, but {work.result()}")

    async def call(self, name: str, what: str = "") -> None:
        self.calls.append((name, what))
        self.arrived[name].set()
        for at in (name, f"{name} {what}"):
            if (gate := self.gates.get(at)) is not None:
                await gate.wait()
            if (error := self.always_fails.get(at)) is not None:
                raise error
            if self.fails[at]:
                raise self.fails[at].pop(0)


class FakeSession:
    def __init__(self, api: FakeApi, key: str) -> None:
        self._api = api
        self._key = key

    def seconds_until(self, kind: Kind, purpose: Purpose = Purpose.TAP) -> float:
        self._api.purposes.append((f"budget {kind}", purpose))
        return self._api.budget_wait_seconds

    async def account(self, *, purpose: Purpose = Purpose.TAP) -> Account:
        self._api.purposes.append(("account", purpose))
        await self._api.call("account", purpose)
        return Account.model_validate(
            {
                "id": self._api.account_id,
                "balanceCents": self._api.balance,
                "displayName": "Ann",
                "lang": "de",
            }
        )

    async def services(self) -> tuple[Service, ...]:
        await self._api.call("services")
        return tuple(map(Service.model_validate, self._api.services))

    async def countries(self) -> tuple[Country, ...]:
        await self._api.call("countries")
        return tuple(map(Country.model_validate, self._api.countries))

    async def prices(self, service: str, *, purpose: Purpose = Purpose.TAP) -> tuple[Price, ...]:
        self._api.purposes.append(("prices", purpose))
        await self._api.call("prices", service)
        return tuple(map(Price.model_validate, self._api.prices))

    async def order(self, order_id: str, *, purpose: Purpose = Purpose.TAP) -> OrderDetails:
        self._api.purposes.append(("order", purpose))
        await self._api.call("order", order_id)
        return OrderDetails.model_validate(self._api.orders[order_id])

    async def orders(
        self,
        status: str | None = None,
        limit: int = 20,
        cursor: str | None = None,
        *,
        purpose: Purpose = Purpose.TAP,
    ) -> OrderPage:
        del limit, purpose
        await self._api.call("orders", f"{status} {cursor}" if status or cursor else self._key)
        listed = self._api.orders.values() if self._api.listed is None else self._api.listed
        return OrderPage(
            items=tuple(map(OrderSummary.model_validate, listed)),
            next_cursor=self._api.next_cursor,
            unreadable=self._api.unreadable,
        )

    async def write_slot(self, on_wait: OnWait | None = None) -> WriteSlot:
        if on_wait is not None and self._api.budget_wait_seconds:
            await on_wait(self._api.budget_wait_seconds)
        await self._api.call("write_slot")
        return self._api.slot

    async def place_order(self, service: str, country: int, slot: WriteSlot) -> PlacedOrder:
        assert slot is self._api.slot
        await self._api.call("place", f"{service} {country}")
        self._api.put(**{"api_order_id": self._api.placed["id"], **self._api.placed})
        self._lose("place")
        return PlacedOrder.model_validate(self._api.placed)

    async def cancel(self, order_id: str, slot: WriteSlot | None = None) -> OrderState:
        assert slot is self._api.slot
        await self._api.call("cancel", order_id)
        self._api.put(order_id, status=self._api.cancel_state)
        self._lose("cancel")
        return OrderState(id=order_id, status=self._api.cancel_state)

    async def next_sms(self, order_id: str, slot: WriteSlot | None = None) -> OrderState:
        assert slot is self._api.slot
        await self._api.call("next_sms", order_id)
        self._api.put(order_id, status=self._api.next_state)
        self._lose("next_sms")
        return OrderState(id=order_id, status=self._api.next_state)

    def _lose(self, name: str) -> None:
        if self._api.loses[name]:
            raise self._api.loses[name].pop(0)
