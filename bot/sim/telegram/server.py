"""The stand-in's HTTP server: the Bot API, file downloads, and the control routes."""

from __future__ import annotations

import asyncio
import json
from contextlib import suppress
from http import HTTPStatus
from typing import TYPE_CHECKING

from aiohttp import web

from bot.sim.telegram.control import control_routes
from bot.sim.telegram.dispatch import Answer, dispatch
from bot.sim.telegram.people import User
from bot.sim.telegram.state import State
from bot.sim.telegram.webhook import deliver_to_webhook
from bot.sim.telegram.wire import read_params

if TYPE_CHECKING:
    from collections.abc import Iterable

_HOST = "127.0.0.1"
_MOST_BODY_BYTES = 64 * 1024 * 1024
_STOP_SECONDS = 1.0
MADE_UP_TOKEN = "123456:TEST-made-up-token-of-the-stand-in-0"  # noqa: S105 - opens nothing


class TelegramSim:
    """A Bot API server for one bot; its state lives as long as the object, whoever connects.

    Args:
        control: whether the routes under /_sim/ are there, which need no token.

    >>> sim = TelegramSim()
    >>> await sim.start()
    >>> sim.url
    'http://127.0.0.1:40123'
    """

    def __init__(
        self,
        token: str = MADE_UP_TOKEN,
        bot_username: str = "jiema_bot",
        *,
        control: bool = True,
    ) -> None:
        self.token = token
        bot_id = int(token.partition(":")[0])
        self.state = State(User(bot_id, "Jiema", username=bot_username, is_bot=True))
        self._extra: list[web.AbstractRouteDef] = []
        if control:
            self._extra.extend(control_routes(self.state))
        self._runner: web.AppRunner | None = None
        self._webhook: asyncio.Task[None] | None = None
        self._port: int | None = None

    @property
    def url(self) -> str:
        """The server's address, once started."""
        if self._port is None:
            raise RuntimeError("the stand-in is not started")
        return f"http://{_HOST}:{self._port}"

    def add_routes(self, routes: Iterable[web.AbstractRouteDef]) -> None:
        """Serve more routes, for a page to act from; to be called before `start`."""
        self._extra.extend(routes)

    async def start(self, port: int = 0) -> None:
        """Listen on loopback; port 0 takes a free one."""
        app = web.Application(client_max_size=_MOST_BODY_BYTES)
        app.add_routes(
            [
                web.route("*", "/bot{token}/{method}", self._call),
                web.get("/file/bot{token}/{path:.+}", self._download),
                *self._extra,
            ]
        )
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=_STOP_SECONDS)
        await self._runner.setup()
        site = web.TCPSite(self._runner, _HOST, port)
        await site.start()
        self._port = int(self._runner.addresses[0][1])
        self._webhook = asyncio.create_task(deliver_to_webhook(self.state))

    async def stop(self) -> None:
        """Let waiting requests go and close the server."""
        self.state.close()
        if self._webhook is not None:
            self._webhook.cancel()
            with suppress(asyncio.CancelledError):
                await self._webhook
        if self._runner is not None:
            await self._runner.cleanup()

    async def _call(self, request: web.Request) -> web.Response:
        if request.match_info["token"] != self.token:
            return _error(HTTPStatus.UNAUTHORIZED)
        method = request.match_info["method"]
        answer = await dispatch(self.state, method, lambda: read_params(request, method))
        if answer.cut:
            _cut(request)
        return _response(answer)

    async def _download(self, request: web.Request) -> web.Response:
        stored = self.state.files.by_path.get(request.match_info["path"])
        if request.match_info["token"] != self.token or stored is None:
            return _error(HTTPStatus.NOT_FOUND)
        return web.Response(body=stored.content, content_type="application/octet-stream")


def _response(answer: Answer) -> web.Response:
    if answer.body is None:
        return web.Response(status=answer.status, text=answer.text, content_type="text/html")
    return web.Response(
        status=answer.status,
        body=json.dumps(answer.body, ensure_ascii=False).encode(),
        content_type="application/json",
    )


def _error(status: HTTPStatus) -> web.Response:
    body = {"ok": False, "error_code": status.value, "description": status.phrase}
    return web.json_response(body, status=status.value)


def _cut(request: web.Request) -> None:
    """Close the connection under the client, so that no answer reaches it."""
    if request.transport is not None:
        request.transport.abort()
