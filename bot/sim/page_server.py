"""The demo's page: the chat of one person beside the outside world, on its own port."""

from __future__ import annotations

import secrets
from typing import Final

from aiohttp import web

from bot.sim.jiema.accounts import Account
from bot.sim.jiema.state import SimState
from bot.sim.page_news import News
from bot.sim.page_world import WorldSide
from bot.sim.telegram.page.chat import ChatSide
from bot.sim.telegram.page.files import file_routes
from bot.sim.telegram.page.guard import Guard, add_safe_headers
from bot.sim.telegram.people import User
from bot.sim.telegram.state import State

HOST: Final = "127.0.0.1"
SHUTDOWN_SECONDS: Final = 0.1  # the streams of open pages are cut off rather than waited for
TOKEN_BYTES: Final = 18


class DemoPage:
    """The page's server.

    Args:
        telegram: the Telegram stand-in's state; `person` is one of its users.
        jiema: the API stand-in's state; `account` is one of its accounts, `key` its key.
    """

    def __init__(
        self, telegram: State, jiema: SimState, *, person: User, account: Account, key: str
    ) -> None:
        self._token = secrets.token_urlsafe(TOKEN_BYTES)
        self._guard = Guard(self._token)
        self._routes = [
            *file_routes(),
            *ChatSide(telegram, person).routes(),
            *WorldSide(telegram, jiema, account, key).routes(),
            *News(telegram, jiema).routes(),
        ]
        self._runner: web.AppRunner | None = None

    @property
    def origin(self) -> str:
        """Scheme, host and port, once started."""
        return f"http://{HOST}:{self._guard.port}"

    @property
    def address(self) -> str:
        """What to open in a browser."""
        return f"{self.origin}/?token={self._token}"

    @property
    def site_url(self) -> str:
        """The page that plays the service's web site."""
        return f"{self.origin}/site"

    async def start(self, port: int = 0) -> None:
        """Listen on loopback; port 0 takes a free one."""
        app = web.Application(middlewares=[self._guard.check])
        app.on_response_prepare.append(add_safe_headers)
        app.add_routes(self._routes)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=SHUTDOWN_SECONDS)
        await self._runner.setup()
        await web.TCPSite(self._runner, HOST, port).start()
        self._guard.port = int(self._runner.addresses[0][1])

    async def stop(self) -> None:
        """Close all connections and stop listening."""
        if self._runner is not None:
            await self._runner.cleanup()
