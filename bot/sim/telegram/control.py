"""The control routes under /_sim/: how tests and the demo page act and look.

Acts are POSTs of a JSON object with the act's named arguments; an act that no person could do
is answered 409 (404, 400) with {"error": …}. The reads are in `control_reads`.
"""

from __future__ import annotations

import inspect
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from aiohttp import web

from bot.sim.telegram import acts_chats, acts_groups, acts_inline, acts_messages, acts_time
from bot.sim.telegram.acts import ActError
from bot.sim.telegram.control_reads import read_routes

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from bot.sim.telegram.state import State

    Act = Callable[..., dict[str, Any]]

ACTS: Mapping[str, Act] = {
    "age_message": acts_time.age_message,
    "age_query": acts_time.age_query,
    "block": acts_chats.block,
    "chats": acts_chats.make_chat,
    "choose_result": acts_inline.choose,
    "delete_chat": acts_groups.delete_chat,
    "delete_message": acts_messages.delete,
    "edit_message": acts_messages.edit,
    "flood": acts_time.set_flood_limits,
    "inline_mode": acts_inline.set_inline_mode,
    "inline_query": acts_inline.ask,
    "member": acts_chats.set_member,
    "message": acts_messages.write,
    "migrate": acts_chats.migrate,
    "permissions": acts_groups.set_permissions,
    "press": acts_messages.press,
    "press_raw": acts_messages.press_raw,
    "privacy": acts_time.set_privacy,
    "redeliver": acts_time.redeliver,
    "rename": acts_chats.rename,
    "service": acts_groups.post_service,
    "share_chat": acts_groups.share_chat,
    "start_group": acts_groups.start_group,
    "topic": acts_chats.change_topic,
    "unblock": acts_chats.unblock,
    "users": acts_chats.add_user,
}


def control_routes(state: State) -> list[web.RouteDef]:
    """Return every route under /_sim/."""

    async def plan(request: web.Request) -> web.Response:
        body = await _json(request)
        if not isinstance(body, list):
            raise ActError("expected a JSON array", HTTPStatus.BAD_REQUEST.value)
        return web.json_response(acts_time.plan_faults(state, body))

    async def clear(_: web.Request) -> web.Response:
        state.faults.faults.clear()
        return web.json_response({"faults": 0})

    return [
        *(web.post(f"/_sim/{name}", _guarded(_route(state, act))) for name, act in ACTS.items()),
        web.post("/_sim/faults", _guarded(plan)),
        web.delete("/_sim/faults", clear),
        *read_routes(state),
    ]


def _route(state: State, act: Act) -> Callable[[web.Request], Awaitable[web.Response]]:
    signature = inspect.signature(act)

    async def handle(request: web.Request) -> web.Response:
        body = await _json(request)
        if not isinstance(body, dict):
            raise ActError("expected a JSON object", HTTPStatus.BAD_REQUEST.value)
        try:
            signature.bind(state, **body)
        except TypeError as error:
            raise ActError(str(error), HTTPStatus.BAD_REQUEST.value) from error
        return web.json_response(act(state, **body))

    return handle


def _guarded(
    handle: Callable[[web.Request], Awaitable[web.Response]],
) -> Callable[[web.Request], Awaitable[web.Response]]:
    """Turn an act's failure into the answer it means."""

    async def guarded(request: web.Request) -> web.Response:
        try:
            return await handle(request)
        except ActError as error:
            return web.json_response({"error": str(error)}, status=error.status)
        except (ValueError, KeyError) as error:
            text = f"{type(error).__name__}: {error}"
            return web.json_response({"error": text}, status=HTTPStatus.BAD_REQUEST.value)

    return guarded


async def _json(request: web.Request) -> Any:
    return await request.json() if request.can_read_body else {}
