"""The way of a call through the stand-in: log, key, limit, fault, effect, answer."""

from __future__ import annotations

import json
import logging
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web

from bot.sim.jiema.accounts import Account, ApiKey
from bot.sim.jiema.api import Api, Call, Endpoint
from bot.sim.jiema.calls import CallRecord
from bot.sim.jiema.errors import ApiError
from bot.sim.jiema.limits import CallKind
from bot.sim.jiema.state import SimState
from bot.sim.jiema.views import EXTRA_FIELDS
from bot.sim.jiema.wire import Answer, Sent, send_through

API_ROOT = "/api/v1"
logger = logging.getLogger(__name__)

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class Gate:
    """Lets HTTP requests in to the calls of the API."""

    def __init__(self, state: SimState) -> None:
        self._state = state
        self._api = Api(state)

    def routes(self) -> list[web.RouteDef]:
        """Return the routes of all calls, and one that answers 404 to anything else."""
        calls = [
            web.route(each.method, API_ROOT + each.path.replace(":id", "{id}"), self._way_of(each))
            for each in self._api.endpoints()
        ]
        return [*calls, web.route("*", API_ROOT + "/{tail:.*}", self._unknown)]

    def _way_of(self, endpoint: Endpoint) -> Handler:
        async def handle(request: web.Request) -> web.StreamResponse:
            self._state.advance()
            record = self._state.calls.arrived(
                self._state.time.now(), endpoint.method, endpoint.path
            )
            sent = await self._serve(endpoint, request, record)
            record.retry_after = sent.retry_after
            self._state.calls.answered(record, sent.status, sent.code)
            return sent.response

        return handle

    async def _unknown(self, request: web.Request) -> web.StreamResponse:
        record = self._state.calls.arrived(self._state.time.now(), request.method, "unknown")
        sent = self._refused(ApiError("NOT_FOUND", "No such endpoint"))
        self._state.calls.answered(record, sent.status, sent.code)
        return sent.response

    async def _serve(self, endpoint: Endpoint, request: web.Request, record: CallRecord) -> Sent:
        try:
            key = self._key(request, record)
            account = self._account(key)
            self._count(key, endpoint.kind, record.at_seconds)
        except ApiError as error:
            return self._refused(error)

        # Now: a caller who gives up during a slow answer would take the body along.
        await request.read()

        async def effect() -> Answer:
            return await self._effect(endpoint, request, account)

        fault = self._state.faults.take(endpoint.name, key.label)
        if fault is None:
            return Sent.plain(await effect())
        record.fault = fault.kind
        return await send_through(fault, request, effect, self._state.faults.cleared)

    async def _effect(self, endpoint: Endpoint, request: web.Request, account: Account) -> Answer:
        body = await request.read()
        self._state.advance()
        try:
            call = Call(account, request.match_info.get("id", ""), request.query, _parsed(body))
            data = await endpoint.handle(call)
        except ApiError as error:
            return Answer.refusal(error)
        except Exception:  # the outermost loop of a call: the API document promises INTERNAL
            logger.exception("the stand-in failed at %s", endpoint.name)
            return Answer.refusal(ApiError("INTERNAL", "Internal server error"))
        if self._state.settings.extra_fields:
            data = {**data, **EXTRA_FIELDS}
        placed = endpoint.method == "POST"
        return Answer.success(data, self._state.settings.success_status if placed else 200)

    def _key(self, request: web.Request, record: CallRecord) -> ApiKey:
        token = _token(request)
        if not token:
            raise ApiError("AUTH_MISSING", "API key required")
        key = self._state.accounts.key(token)
        if key is None:
            raise ApiError("AUTH_INVALID", "Invalid API key")
        record.label = key.label
        if key.revoked:
            raise ApiError("AUTH_INVALID", "API key revoked")
        return key

    def _account(self, key: ApiKey) -> Account:
        account = self._state.accounts.get(key.account_id)
        if account.banned:
            raise ApiError("FORBIDDEN", "Account is banned")
        return account

    def _count(self, key: ApiKey, kind: CallKind, now: float) -> None:
        wait_seconds = self._state.limits.admit(key.label, kind, now)
        if wait_seconds is not None:
            raise ApiError("RATE_LIMITED", "Too many requests", retry_after_seconds=wait_seconds)

    def _refused(self, error: ApiError) -> Sent:
        with_header = self._state.settings.retry_after_header
        return Sent.plain(Answer.refusal(error, with_header=with_header))


def _token(request: web.Request) -> str:
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    if scheme.lower() == "bearer" and token.strip():
        return token.strip()
    return request.headers.get("X-API-Key", "").strip()


def _parsed(body: bytes) -> Any:
    if not body:
        return None
    try:
        return json.loads(body)
    except ValueError as error:
        raise ApiError("BAD_REQUEST", "Invalid JSON body") from error
