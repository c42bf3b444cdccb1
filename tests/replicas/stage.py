"""What surrounds the replicas: both stand-ins in true time, and what is known of who called."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from aiohttp import web
from aiohttp.typedefs import Handler

from bot.sim.jiema.calls import CallRecord
from bot.sim.jiema.gate import API_ROOT, Gate
from bot.sim.jiema.server import JiemaSim
from bot.sim.telegram.ledger import CallRecord as BotApiCall
from bot.sim.telegram.server import TelegramSim
from tests.replicas.mirror import Mirror
from tests.torture.fast import FastTime
from tests.torture.outside import Outside, watch_charges

STOCK: Final = 1_000_000
INDEX_SECONDS: Final = 0.2
_caller: ContextVar[str] = ContextVar("caller")


@dataclass
class Stage(Outside):
    """The outside of several replicas.

    Attributes:
        mirror: of their database.
        callers: which replica made each call of the API, in order; empty for anybody else.
    """

    mirror: Mirror = field(kw_only=True)
    callers: list[str] = field(default_factory=list)
    _by_chat: dict[int, list[BotApiCall]] = field(default_factory=dict)
    _indexed_at: float = 0.0

    def rows(self, query: str, **values: Any) -> list[tuple[Any, ...]]:
        """Ask what is stored, as of half a second ago at most."""
        return self.mirror.rows(query, values)

    def calls_to(self, chat_id: int) -> list[BotApiCall]:
        """Return the calls of the Bot API that name a chat, as of a moment ago."""
        if time.monotonic() - self._indexed_at > INDEX_SECONDS:
            found = defaultdict(list)
            for call in self.telegram.state.ledger.calls:
                found[call.params.get("chat_id", 0)].append(call)
            self._by_chat, self._indexed_at = dict(found), time.monotonic()
        return self._by_chat.get(chat_id, [])

    @asynccontextmanager
    async def door(self, replica: str) -> AsyncIterator[str]:
        """Let one replica call the API at an address of its own; yields that."""

        @web.middleware
        async def mark(request: web.Request, handler: Handler) -> web.StreamResponse:
            _caller.set(replica)
            return await handler(request)

        app = web.Application(middlewares=[mark])
        app.add_routes(Gate(self.jiema.state).routes())
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        try:
            yield f"http://127.0.0.1:{runner.addresses[0][1]}{API_ROOT}"
        finally:
            await runner.cleanup()

    def looks(self) -> list[tuple[float, str, str]]:
        """Return when (monotonic), for which key and by which replica orders were read."""
        return [
            (call.at_seconds, call.label, caller)
            for call, caller in zip(self.jiema.state.calls.records, self.callers, strict=True)
            if call.method == "GET" and call.path.startswith("/orders") and call.label
        ]


@asynccontextmanager
async def make_stage(folder: Path, database_url: str, seed: int) -> AsyncIterator[Stage]:
    """Start both stand-ins; what there is to buy does not run out."""
    telegram, jiema = TelegramSim(), JiemaSim(seed=str(seed))
    jiema.state.set_stock("tg", "my", count=STOCK)
    clock = FastTime(1.0, time.time())
    stage = Stage(clock, folder, telegram, jiema, mirror=Mirror(database_url))
    watch_charges(stage)
    _note_callers(stage)
    async with AsyncExitStack() as stack:
        await telegram.start()
        stack.push_async_callback(telegram.stop)
        await jiema.start()
        stack.push_async_callback(jiema.stop)
        yield stage


def _note_callers(stage: Stage) -> None:
    calls = stage.jiema.state.calls
    arrived = calls.arrived

    def note(at_seconds: float, method: str, path: str) -> CallRecord:
        stage.callers.append(_caller.get(""))
        return arrived(at_seconds, method, path)

    setattr(calls, "arrived", note)  # noqa: B010 - the type checker forbids the plain form
