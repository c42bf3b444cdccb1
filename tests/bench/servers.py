"""Two quick servers, each in a process of its own, so that CPU is measured on this side alone.

``python -m tests.bench.servers service`` has orders that wait for ever; ``telegram`` says yes to
every call. They print their ports, as many as asked for, and serve until they are ended.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections import defaultdict, deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from http import HTTPStatus
from typing import Any

from aiohttp import web
from aiohttp.typedefs import Handler, Middleware

HOST = "127.0.0.1"
READS = 60
WINDOW_SECONDS = 60.0
MOST_BYTES = 50_000_000
MESSAGE = {
    "message_id": 5,
    "date": 1_780_000_000,
    "chat": {"id": 1, "type": "private", "first_name": "Ann"},
    "text": "x",
}
_BOT = {"id": 123456, "is_bot": True, "first_name": "Jiema", "username": "jiema_bot"}
_ORDER: dict[str, Any] = {
    "phone": "+60000000001",
    "smsBody": None,
    "smsHistory": [],
    "smsReceivedAt": None,
    "status": "WAITING",
}


@asynccontextmanager
async def serving(kind: str) -> AsyncIterator[str]:
    """Run one of the servers; yields its address."""
    async with serving_at(kind, 1) as [address]:
        yield address


@asynccontextmanager
async def serving_at(kind: str, doors: int) -> AsyncIterator[list[str]]:
    """Run one of the servers at several ports, so that callers can be told apart."""
    command = (sys.executable, "-m", "tests.bench.servers", kind, str(doors))
    process = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.PIPE)
    try:
        assert process.stdout is not None
        lines = [await process.stdout.readline() for _ in range(doors)]
        yield [f"http://{HOST}:{int(line)}" for line in lines]
    finally:
        process.terminate()
        await process.wait()


def _service() -> web.Application:
    """Return orders that wait; ``/looks`` tells which calls came since it was asked, and clears."""
    came: list[tuple[float, int, str, int]] = []

    async def looks(_request: web.Request) -> web.Response:
        told = list(came)
        came.clear()
        return web.json_response(told)

    @web.middleware
    async def note(request: web.Request, handler: Handler) -> web.StreamResponse:
        answer = await handler(request)
        if request.path != "/looks":
            came.append((time.monotonic(), request.url.port or 0, request.path, answer.status))
        return answer

    async def order(request: web.Request) -> web.Response:
        data = {"id": request.match_info["id"], **_ORDER}
        return web.json_response({"ok": True, "data": data})

    async def orders(request: web.Request) -> web.Response:
        prefix = request.headers["Authorization"][-6:]
        items = [
            {"id": f"{prefix}-{number}", "status": "WAITING"}
            for number in range(int(request.query["limit"]))
        ]
        return web.json_response({"ok": True, "data": {"items": items, "nextCursor": None}})

    app = web.Application(middlewares=[note, _window()])
    app.router.add_get("/looks", looks)
    app.router.add_get("/orders/{id}", order)
    app.router.add_get("/orders", orders)
    return app


def _window() -> Middleware:
    """Return what refuses the reads beyond 60 in any 60 s of a key (API document)."""
    arrivals: defaultdict[str, deque[float]] = defaultdict(deque)

    @web.middleware
    async def admit(request: web.Request, handler: Handler) -> web.StreamResponse:
        now, times = time.monotonic(), arrivals[request.headers.get("Authorization", "")]
        while times and times[0] <= now - WINDOW_SECONDS:
            times.popleft()
        if len(times) >= READS:
            body = {"ok": False, "code": "RATE_LIMITED", "message": ""}
            return web.json_response(body, status=HTTPStatus.TOO_MANY_REQUESTS)
        times.append(now)
        return await handler(request)

    return admit


def _telegram() -> web.Application:
    sends = ("sendMessage", "sendPhoto", "sendDocument", "editMessageText", "editMessageMedia")
    results = {"getMe": _BOT, **dict.fromkeys(sends, MESSAGE)}
    answers = {
        name: json.dumps({"ok": True, "result": result}).encode()
        for name, result in results.items()
    }
    yes = json.dumps({"ok": True, "result": True}).encode()

    async def call(request: web.Request) -> web.Response:
        await request.read()
        body = answers.get(request.match_info["method"], yes)
        return web.Response(body=body, content_type="application/json")

    app = web.Application(client_max_size=MOST_BYTES)
    app.router.add_route("*", "/bot{token}/{method}", call)
    return app


async def _serve(app: web.Application, doors: int) -> None:
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    for _ in range(doors):
        await web.TCPSite(runner, HOST, 0).start()
    sys.stdout.write("".join(f"{address[1]}\n" for address in runner.addresses))
    sys.stdout.flush()
    await asyncio.Event().wait()


if __name__ == "__main__":
    kind, doors = sys.argv[1:]
    asyncio.run(_serve({"service": _service, "telegram": _telegram}[kind](), int(doors)))
