"""The nine calls of the service's API, typed in and out (API document, "Endpoints")."""

import re
import time
from collections.abc import AsyncIterator, Callable
from typing import Any, TypeVar
from urllib.parse import quote

import httpx
import stamina
from pydantic import BaseModel

from bot.jiema.answers import read_items, read_model, read_page
from bot.jiema.budget import Budgets, OnWait, WriteSlot
from bot.jiema.errors import (
    BadAnswer,
    ConnectionLost,
    CutAnswer,
    JiemaError,
    NotSent,
    RateLimited,
    ServerFault,
)
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
from bot.jiema.observer import Call, Observer, Outcome, endpoint, outcome_of
from bot.jiema.window import Grant, Kind, Purpose
from bot.jiema.wire import KeyAuth, RawAnswer, Wire

Result = TypeVar("Result")
Model = TypeVar("Model", bound=BaseModel)

READ_ATTEMPTS = 3
RETRY_SECONDS = 8.0


class JiemaSession:
    """The nine calls with one key.

    Reads wait for their budget. For a tap they are tried up to three times within a few seconds
    (each try takes from the budget); for watching once, since the watcher looks again anyway.
    A POST is sent once. Every call raises JiemaError; see `errors` for what follows from it.
    """

    def __init__(
        self,
        wire: Wire,
        budgets: Budgets,
        key: str,
        on_wait: OnWait | None,
        observer: Observer | None = None,
    ) -> None:
        """Use `Jiema.session` instead."""
        if not re.fullmatch(r"[!-~]+", key, re.ASCII):
            raise ValueError("the key has characters that no key has")
        self._wire = wire
        self._budgets = budgets
        self._auth = KeyAuth(key)
        self._on_wait = on_wait
        self._observer = observer or Observer()
        self.key_id = budgets.key_id(key)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.key_id[:8]}>"

    def seconds_until(self, kind: Kind, purpose: Purpose = Purpose.TAP) -> float:
        """Return 0.0 if a call of this kind would be let through at once, else the wait."""
        return self._budgets.seconds_until(self.key_id, kind, purpose)

    async def account(self, *, purpose: Purpose = Purpose.TAP) -> Account:
        """Return whose key this is, and the balance."""
        return await self._read("/account", lambda raw: read_model(raw, Account), purpose)

    async def services(self, *, purpose: Purpose = Purpose.TAP) -> tuple[Service, ...]:
        """Return the services with stock."""
        return await self._read("/services", lambda raw: read_items(raw, Service), purpose)

    async def countries(self, *, purpose: Purpose = Purpose.TAP) -> tuple[Country, ...]:
        """Return the countries."""
        return await self._read("/countries", lambda raw: read_items(raw, Country), purpose)

    async def prices(self, service: str, *, purpose: Purpose = Purpose.TAP) -> tuple[Price, ...]:
        """Return what a number for `service` (code or slug) costs in each country."""
        return await self._read(
            "/prices", lambda raw: read_items(raw, Price), purpose, {"service": service}
        )

    async def order(self, order_id: str, *, purpose: Purpose = Purpose.TAP) -> OrderDetails:
        """Return an order with its SMS; this call alone is promised to be fresh."""
        path = f"/orders/{_segment(order_id)}"
        return await self._read(path, lambda raw: read_model(raw, OrderDetails), purpose)

    async def orders(
        self,
        status: str | None = None,
        limit: int = 20,
        cursor: str | None = None,
        *,
        purpose: Purpose = Purpose.TAP,
    ) -> OrderPage:
        """Return a page (`limit` 1 to 100) of the order list, from `cursor` on."""
        params = {"limit": str(limit)}
        if status is not None:
            params["status"] = status
        if cursor is not None:
            params["cursor"] = cursor
        return await self._read("/orders", read_page, purpose, params)

    async def all_orders(
        self, status: str | None = None, limit: int = 100, *, purpose: Purpose = Purpose.TAP
    ) -> AsyncIterator[OrderSummary]:
        """Go through all pages of `limit` orders; each order once, though the list may move.

        Raises BadAnswer at a cursor that comes again, and at the end if any item was unreadable:
        an iteration that ends well has shown every order.
        """
        ids: set[str] = set()
        cursors: set[str] = set()
        cursor: str | None = None
        unreadable = 0
        while True:
            page = await self.orders(status, limit, cursor, purpose=purpose)
            unreadable += page.unreadable
            for summary in page.items:
                if summary.id not in ids:
                    ids.add(summary.id)
                    yield summary
            cursor = page.next_cursor
            if cursor is None:
                break
            if cursor in cursors:
                raise BadAnswer("the order list's cursor comes again")
            cursors.add(cursor)
        if unreadable:
            raise BadAnswer(f"the order list has {unreadable} unreadable items")

    async def write_slot(self, on_wait: OnWait | None = None) -> WriteSlot:
        """Wait for leave to write once.

        Take it before the intent is committed, so that nothing waits between intent and POST.
        """
        asked_at = time.monotonic()
        grant = await self._budgets.take_write(self.key_id, on_wait or self._on_wait)
        self._observer.waited(Kind.WRITE, Purpose.TAP, time.monotonic() - asked_at)
        return WriteSlot(self._budgets, self.key_id, grant)

    async def place_order(self, service: str, country: str | int, slot: WriteSlot) -> PlacedOrder:
        """Reserve a number, **charging the balance**. On an error ask `may_have_happened`."""
        body = {"service": service, "country": country}
        return await self._write("/orders", PlacedOrder, slot, body)

    async def cancel(self, order_id: str, slot: WriteSlot | None = None) -> OrderState:
        """Cancel an order that has no SMS yet; CodeReceived or AlreadyChanged if too late."""
        return await self._write(f"/orders/{_segment(order_id)}/cancel", OrderState, slot)

    async def next_sms(self, order_id: str, slot: WriteSlot | None = None) -> OrderState:
        """Keep the number of a RECEIVED order and wait for another SMS."""
        return await self._write(f"/orders/{_segment(order_id)}/next-sms", OrderState, slot)

    async def _read(
        self,
        path: str,
        read: Callable[[RawAnswer], Result],
        purpose: Purpose,
        params: dict[str, str] | None = None,
    ) -> Result:
        if purpose is not Purpose.TAP:
            return await self._read_once(path, read, purpose, params)
        async for attempt in stamina.retry_context(
            on=_is_passing,
            attempts=READ_ATTEMPTS,
            timeout=RETRY_SECONDS,
            wait_initial=0.2,
            wait_max=2.0,
            wait_jitter=0.3,
        ):
            with attempt:
                return await self._read_once(path, read, purpose, params)
        raise AssertionError("unreachable: the last attempt returns or raises")

    async def _read_once(
        self,
        path: str,
        read: Callable[[RawAnswer], Result],
        purpose: Purpose,
        params: dict[str, str] | None,
    ) -> Result:
        asked_at = time.monotonic()
        grant = await self._budgets.take_read(self.key_id, purpose, self._on_wait)
        self._observer.waited(Kind.READ, purpose, time.monotonic() - asked_at)
        return await self._send(grant, Kind.READ, "GET", path, read, params=params)

    async def _write(
        self,
        path: str,
        model: type[Model],
        slot: WriteSlot | None,
        body: dict[str, str | int] | None = None,
    ) -> Model:
        slot = slot or await self.write_slot()
        grant = slot.use(self.key_id)
        return await self._send(
            grant,
            Kind.WRITE,
            "POST",
            path,
            lambda raw: read_model(raw, model),
            body=body,
            leaving=slot.check,
        )

    async def _send(
        self,
        grant: Grant,
        kind: Kind,
        method: str,
        path: str,
        read: Callable[[RawAnswer], Result],
        **content: Any,
    ) -> Result:
        """Spend the grant on one exchange. Errors leave without the frames that saw the answer."""
        sent_at, outcome, raw = time.monotonic(), Outcome.CANCELLED, None
        try:
            raw = await self._wire.exchange(method, path, self._auth, **content)
            result = read(raw)
        except JiemaError as error:
            outcome = outcome_of(error)
            if isinstance(error, RateLimited):
                self._budgets.penalize(self.key_id, kind, error.retry_after_seconds)
            raise error.with_traceback(None) from None
        else:
            outcome = Outcome.OK
            return result
        finally:
            self._budgets.settle(grant)
            call = Call(
                endpoint(method, path),
                grant.purpose,
                outcome,
                time.monotonic() - sent_at,
                raw.server_time if raw is not None else None,
            )
            self._observer.called(call)


def _is_passing(error: Exception) -> bool:
    """Tell whether a read may go better in a moment."""
    if isinstance(error, BadAnswer):
        return isinstance(error, CutAnswer) or httpx.codes.is_server_error(error.http_status or 0)
    return isinstance(error, NotSent | ConnectionLost | ServerFault)


def _segment(order_id: str) -> str:
    """Quote an id for the path. An empty id or one of dots would name another resource."""
    if order_id in {"", ".", ".."}:
        raise NotSent("this order id cannot stand in a path")
    return quote(order_id, safe="")
