"""Two quick servers, each in a process of its own, so that CPU is measured on this side alone.

``python -m tests.bench.servers service`` has orders that wait for ever; ``telegram`` says yes to
every call. They print their port and serve until they are ended.
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
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.bench.servers", kind, stdout=asyncio.subprocess.PIPE
    )
    try:
        assert process.stdout is not None
        yield f"http://{HOST}:{int(await process.stdout.readline())}"
    finally:
        process.terminate()
        await process.wait()


def _service() -> web.Application:
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

    app = web.Application(middlewares=[_window()])
    app.router.add_get("/orders/{id}", order)
    app.router.add_get("/orders", orders)
    return app


def _window() -> Middleware:
    """Return what refuses the reads beyond 60 in any 60 s of a key (API document)."""
    arrivals: defaultdict[str, deque[float]] = defaultdict(deque)

    @web.middleware
    async def admit(request: web.Request, handler: Handler) -> web.StreamResponse:
        now, times = time.monotonic(), arrivals[request.headers["Authorization"]]
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


async def _serve(app: web.Application) -> None:
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, HOST, 0).start()
    sys.stdout.write(f"{runner.addresses[0][1]}\n")
    sys.stdout.flush()
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(_serve({"service": _service, "telegram": _telegram}[sys.argv[1]]()))
