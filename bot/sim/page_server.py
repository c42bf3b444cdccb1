"""The demo's page: the chats of some people beside the outside world, on its own port."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from typing import Final

from aiohttp import web

from bot.sim.jiema.state import SimState
from bot.sim.page_bot import BotProcess, BotSwitch
from bot.sim.page_cast import Resident
from bot.sim.page_groups import GroupSide
from bot.sim.page_market import MarketSide
from bot.sim.page_news import News
from bot.sim.page_trouble import TroubleSide
from bot.sim.page_world import WorldSide
from bot.sim.telegram.page.chat import ChatSide
from bot.sim.telegram.page.files import file_routes
from bot.sim.telegram.page.guard import Guard, add_safe_headers
from bot.sim.telegram.page.places import Places
from bot.sim.telegram.state import State

HOST: Final = "127.0.0.1"
SHUTDOWN_SECONDS: Final = 0.1  # the streams of open pages are cut off rather than waited for
TOKEN_BYTES: Final = 18


class DemoPage:
    """The page's server.

    Args:
        telegram, jiema: the states of the two stand-ins.
        cast: who can be played.
    """

    def __init__(self, telegram: State, jiema: SimState, cast: Sequence[Resident]) -> None:
        self._token = secrets.token_urlsafe(TOKEN_BYTES)
        self._guard = Guard(self._token)
        self._bot = BotSwitch(telegram)
        trouble = TroubleSide(telegram, jiema, cast, self._bot)
        groups = GroupSide(telegram)
        self._routes = [
            *file_routes(),
            *ChatSide(telegram, Places(telegram, [each.user for each in cast])).routes(),
            *WorldSide(telegram, jiema, cast, trouble=trouble, groups=groups).routes(),
            *trouble.routes(),
            *groups.routes(),
            *MarketSide(jiema).routes(),
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

    def attach(self, bot: BotProcess) -> None:
        """Let the page kill and start the bot."""
        self._bot.attach(bot)

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
