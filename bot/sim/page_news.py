"""The page's stream of news: which side has changed (server-sent events)."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Final

from aiohttp import web

from bot.sim.jiema.changes import Changes
from bot.sim.jiema.state import SimState
from bot.sim.telegram.state import State

HEARTBEAT_SECONDS: Final = 15.0
GATHER_SECONDS: Final = 0.03


class News:
    """Tells the page what to fetch anew; it says where things stand, not what happened."""

    def __init__(self, telegram: State, jiema: SimState) -> None:
        self._telegram = telegram
        self._jiema = jiema

    def routes(self) -> list[web.RouteDef]:
        """Return the route of the stream."""
        return [web.get("/news", self._stream)]

    async def _stream(self, request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
        await response.prepare(request)
        with suppress(ConnectionError):  # the person closed the page
            async with self._watching() as changed:
                while not self._telegram.sequence.closed:
                    changed.clear()
                    await response.write(f"data: {json.dumps(self._standing())}\n\n".encode())
                    with suppress(TimeoutError):
                        await asyncio.wait_for(changed.wait(), HEARTBEAT_SECONDS)
                    await asyncio.sleep(GATHER_SECONDS)
        return response

    def _standing(self) -> dict[str, int]:
        chat = self._telegram.sequence.seq
        jiema = self._jiema
        return {"chat": chat, "world": chat + jiema.changes.version + jiema.calls.changes.version}

    @asynccontextmanager
    async def _watching(self) -> AsyncIterator[asyncio.Event]:
        changed = asyncio.Event()
        watchers = [
            asyncio.create_task(self._watch_telegram(changed)),
            asyncio.create_task(_watch(self._jiema.changes, changed)),
            asyncio.create_task(_watch(self._jiema.calls.changes, changed)),
        ]
        try:
            yield changed
        finally:
            for watcher in watchers:
                watcher.cancel()
            await asyncio.gather(*watchers, return_exceptions=True)

    async def _watch_telegram(self, changed: asyncio.Event) -> None:
        async for _ in self._telegram.changes(self._telegram.sequence.seq):
            changed.set()
        changed.set()


async def _watch(changes: Changes, changed: asyncio.Event) -> None:
    while True:
        await changes.past(changes.version, None)
        changed.set()
