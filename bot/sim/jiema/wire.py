"""Answers on the wire: right ones, and ones broken as a fault asks."""

from __future__ import annotations

import asyncio
import json
import math
import socket
import struct
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from http import HTTPStatus
from typing import Any, Self

from aiohttp import web

from bot.sim.jiema.changes import Changes
from bot.sim.jiema.errors import ApiError, usual_code, usual_status
from bot.sim.jiema.faults import Fault, FaultKind

HTML_PAGE = "<html><head><title>502 Bad Gateway</title></head><body>Bad Gateway</body></html>"
GARBAGE = b"\x16\x03\x01 these bytes are no status line\r\n\r\n"
RESET_ON_CLOSE = struct.pack("ii", 1, 0)  # SO_LINGER on, for 0 seconds: closing sends RST


@dataclass(frozen=True, slots=True)
class Answer:
    """An HTTP answer with a JSON body; `code` is the error code in it, None on success."""

    status: int
    body: Any
    code: str | None = None
    retry_after: int | None = None

    @classmethod
    def success(cls, data: Any, status: int = 200) -> Self:
        """Wrap data in the envelope of success."""
        return cls(status, {"ok": True, "data": data})

    @classmethod
    def refusal(cls, error: ApiError, *, with_header: bool = True) -> Self:
        """Wrap an error in the envelope of failure; `with_header` sends `Retry-After`."""
        body = {"ok": False, "code": error.code, "message": error.message}
        retry_after = error.retry_after_seconds if with_header else None
        return cls(error.status, body, error.code, retry_after)

    def response(self) -> web.Response:
        """Return the answer for aiohttp to send."""
        headers = {} if self.retry_after is None else {"Retry-After": str(self.retry_after)}
        return web.json_response(self.body, status=self.status, headers=headers)


@dataclass(frozen=True, slots=True)
class Sent:
    """What was sent and what to write down: `status` None if it was no HTTP answer."""

    response: web.StreamResponse
    status: int | None
    code: str | None = None
    retry_after: int | None = None

    @classmethod
    def plain(cls, answer: Answer) -> Self:
        """Send an answer as it is."""
        return cls(answer.response(), answer.status, answer.code, answer.retry_after)


async def send_through(
    fault: Fault,
    request: web.Request,
    effect: Callable[[], Awaitable[Answer]],
    cleared: Changes,
) -> Sent:
    """Answer a call that meets a fault; `cleared` steps when held calls are let go."""
    if fault.kind is FaultKind.SLOW_BEFORE:
        await _hold(fault, cleared)
        return Sent.plain(await effect())
    if fault.kind is FaultKind.SLOW_AFTER:
        answer = await effect()
        await _hold(fault, cleared)
        return Sent.plain(answer)
    answer = await effect() if fault.takes_effect else Answer.success({})
    return _broken(fault, request, answer)


async def _hold(fault: Fault, cleared: Changes) -> None:
    version = cleared.version
    await cleared.past(version, fault.seconds)


def _broken(fault: Fault, request: web.Request, answer: Answer) -> Sent:
    match fault.kind:
        case FaultKind.STATUS | FaultKind.CODE | FaultKind.RETRY_AFTER:
            return Sent.plain(Answer.refusal(_refusal(fault)))
        case FaultKind.WRONG_TYPES:
            return Sent.plain(_with_data(answer, scrambled))
        case FaultKind.WRONG_SHAPE:
            return Sent.plain(_with_data(answer, lambda _: [[]]))
        case FaultKind.HTML:
            status = fault.status or HTTPStatus.BAD_GATEWAY
            page = web.Response(status=status, text=HTML_PAGE, content_type="text/html")
            return Sent(page, status)
        case _:
            return _no_answer(fault.kind, request, answer)


def _no_answer(kind: FaultKind, request: web.Request, answer: Answer) -> Sent:
    transport = request.transport
    if isinstance(transport, asyncio.Transport):  # None if the caller has gone already
        if kind is FaultKind.GARBAGE:
            transport.write(GARBAGE)
        elif kind is FaultKind.CUT:
            transport.write(_cut_off(answer))
        elif kind in {FaultKind.RESET_BEFORE, FaultKind.RESET_AFTER}:
            connection = transport.get_extra_info("socket")
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET_ON_CLOSE)
        transport.close()
    return Sent(web.Response(), None)


def _refusal(fault: Fault) -> ApiError:
    status, code = fault.status, fault.code
    if fault.kind is FaultKind.RETRY_AFTER:
        status, code = status or 429, code or "RATE_LIMITED"
    if status is None:
        status = 500 if code is None else usual_status(code)
    seconds = None if fault.seconds is None else math.ceil(fault.seconds)
    message = "Something went wrong on purpose"
    return ApiError(code or usual_code(status), message, status=status, retry_after_seconds=seconds)


def _with_data(answer: Answer, change: Callable[[Any], Any]) -> Answer:
    """Change the data of a successful answer; a refusal has none and stays."""
    if answer.code is not None:
        return answer
    return replace(answer, body={**answer.body, "data": change(answer.body["data"])})


def scrambled(value: Any) -> Any:
    """Return JSON of the same keys in which every value has another type."""
    if isinstance(value, dict):
        return {name: scrambled(item) for name, item in value.items()}
    if isinstance(value, str):
        return [len(value)]
    return {"was": type(value).__name__}


def _cut_off(answer: Answer) -> bytes:
    body = json.dumps(answer.body).encode()
    reason = HTTPStatus(answer.status).phrase
    head = (
        f"HTTP/1.1 {answer.status} {reason}\r\n"
        f"Content-Type: application/json; charset=utf-8\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body[: len(body) // 2]
