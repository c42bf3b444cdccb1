"""The control routes: the outside world of the service, played over HTTP."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from aiohttp import web
from pydantic import TypeAdapter, ValidationError

from bot.sim.jiema import control_bodies as bodies
from bot.sim.jiema.changes import Changes
from bot.sim.jiema.errors import SimUsageError
from bot.sim.jiema.faults import Fault
from bot.sim.jiema.snapshot import order_snapshot, snapshot
from bot.sim.jiema.state import SimState

CONTROL_ROOT = "/_sim"
MAX_WAIT_SECONDS = 60.0
FAULTS = TypeAdapter(list[Fault])

Body = TypeVar("Body", bound=bodies.ControlBody)
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
Action = Callable[[web.Request], Awaitable[Any]]


class Control:
    """Answers plain JSON; a request that makes no sense gets 400 and `{"error": …}`."""

    def __init__(self, state: SimState) -> None:
        self._state = state

    def routes(self) -> list[web.RouteDef]:
        """Return all control routes."""
        actions: list[tuple[str, str, Action]] = [
            ("POST", "/accounts", self._add_account),
            ("POST", "/keys", self._add_key),
            ("POST", "/keys/revoke", self._revoke_key),
            ("POST", "/ban", self._ban),
            ("POST", "/balance", self._set_balance),
            ("POST", "/sms", self._receive_sms),
            ("POST", "/orders", self._place_elsewhere),
            ("POST", "/orders/finish", self._finish_order),
            ("POST", "/orders/forget", self._forget_order),
            ("POST", "/expire", self._expire_order),
            ("POST", "/stock", self._set_stock),
            ("GET", "/settings", self._settings),
            ("POST", "/settings", self._configure),
            ("POST", "/faults", self._add_faults),
            ("DELETE", "/faults", self._clear_faults),
            ("POST", "/limits/clear", self._clear_limits),
            ("GET", "/state", self._show_state),
            ("GET", "/calls", self._show_calls),
            ("GET", "/wait", self._wait),
        ]
        return [web.route(verb, CONTROL_ROOT + path, _answering(do)) for verb, path, do in actions]

    async def _add_account(self, request: web.Request) -> Any:
        body = await _read(request, bodies.NewAccount)
        account, key = self._state.add_account(body.display_name, body.balance_cents, body.lang)
        return {"id": account.id, "key": key}

    async def _add_key(self, request: web.Request) -> Any:
        body = await _read(request, bodies.NewKey)
        key = self._state.add_key(body.account_id, body.label)
        return {"key": key.token, "label": key.label}

    async def _revoke_key(self, request: web.Request) -> Any:
        body = await _read(request, bodies.RevokedKey)
        self._state.revoke_key(body.key)

    async def _ban(self, request: web.Request) -> Any:
        body = await _read(request, bodies.Ban)
        self._state.set_ban(body.account_id, banned=body.banned)

    async def _set_balance(self, request: web.Request) -> Any:
        body = await _read(request, bodies.Balance)
        self._state.set_balance(body.account_id, body.cents)

    async def _receive_sms(self, request: web.Request) -> Any:
        body = await _read(request, bodies.NewSms)
        order_id = body.order_id or self._id_by_phone(body.phone or "")
        self._state.receive_sms(order_id, body.body, body.delay_seconds)

    def _id_by_phone(self, phone: str) -> str:
        order = self._state.book.by_phone(phone)
        if order is None:
            raise SimUsageError("no order has this number")
        return order.id

    async def _place_elsewhere(self, request: web.Request) -> Any:
        body = await _read(request, bodies.NewOrder)
        order = self._state.place_elsewhere(body.account_id, body.service, body.country)
        return order_snapshot(order)

    async def _finish_order(self, request: web.Request) -> Any:
        body = await _read(request, bodies.FinishedOrder)
        self._state.finish_order(body.order_id, body.status)

    async def _forget_order(self, request: web.Request) -> Any:
        body = await _read(request, bodies.OneOrder)
        self._state.forget_order(body.order_id)

    async def _expire_order(self, request: web.Request) -> Any:
        body = await _read(request, bodies.OneOrder)
        self._state.expire_order(body.order_id)

    async def _set_stock(self, request: web.Request) -> Any:
        body = await _read(request, bodies.StockChange)
        self._state.set_stock(body.service, body.country, body.count, body.price_cents)

    async def _settings(self, _request: web.Request) -> Any:
        return self._state.settings.model_dump()

    async def _configure(self, request: web.Request) -> Any:
        changes = json.loads(await request.read())
        if not isinstance(changes, dict):
            raise SimUsageError("settings are a JSON object")
        self._state.configure(**changes)
        return self._state.settings.model_dump()

    async def _add_faults(self, request: web.Request) -> Any:
        for fault in FAULTS.validate_json(await request.read()):
            self._state.faults.add(fault)

    async def _clear_faults(self, _request: web.Request) -> Any:
        self._state.faults.clear()

    async def _clear_limits(self, _request: web.Request) -> Any:
        self._state.limits.clear()

    async def _show_state(self, _request: web.Request) -> Any:
        self._state.advance()
        return snapshot(self._state)

    async def _show_calls(self, request: web.Request) -> Any:
        after = _number(request, "after", 0)
        return {
            "version": self._state.calls.changes.version,
            "calls": [record.as_json() for record in self._state.calls.after(int(after))],
        }

    async def _wait(self, request: web.Request) -> Any:
        changes = self._topic(request.query.get("topic", "state"))
        after = int(_number(request, "after", changes.version))
        seconds = min(_number(request, "timeout_seconds", MAX_WAIT_SECONDS), MAX_WAIT_SECONDS)
        changed = await changes.past(after, seconds)
        return {"version": changes.version, "changed": changed}

    def _topic(self, topic: str) -> Changes:
        if topic not in {"state", "calls"}:
            raise SimUsageError("topic is state or calls")
        return self._state.changes if topic == "state" else self._state.calls.changes


def _answering(action: Action) -> Handler:
    async def handle(request: web.Request) -> web.StreamResponse:
        try:
            data = await action(request)
        except ValidationError as error:
            return _error(error.json(include_url=False, include_input=False))
        except (SimUsageError, json.JSONDecodeError) as error:
            return _error(str(error))
        return web.json_response({} if data is None else data)

    return handle


def _error(text: str) -> web.Response:
    return web.json_response({"error": text}, status=400)


async def _read(request: web.Request, model: type[Body]) -> Body:
    return model.model_validate_json(await request.read())


def _number(request: web.Request, name: str, default: float) -> float:
    try:
        return float(request.query.get(name, default))
    except ValueError as error:
        raise SimUsageError(f"{name} must be a number") from error
