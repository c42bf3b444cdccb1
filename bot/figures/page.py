"""``/metrics``: the figures as Prometheus reads them (its text exposition format, 1.0.0)."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable

from aiohttp import web
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, generate_latest

FRESH_SECONDS = 5.0
"""Whoever asks again within this gets the same page: asking often must not cost anything."""


class MetricsPage:
    """Makes the page when it is asked for, at most once in a while.

    Args:
        prepare: called before; what it reads is shown.
        fresh_seconds: how old a page may be.
    """

    def __init__(
        self,
        registry: CollectorRegistry,
        prepare: Callable[[], Awaitable[None]],
        *,
        fresh_seconds: float = FRESH_SECONDS,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._registry = registry
        self._prepare = prepare
        self._fresh_seconds = fresh_seconds
        self._monotonic = monotonic
        self._turn = asyncio.Lock()
        self._body: bytes | None = None
        self._made_at = 0.0

    def route(self) -> web.RouteDef:
        """Return where it is served."""
        return web.get("/metrics", self._serve)

    async def _serve(self, _request: web.Request) -> web.Response:
        async with self._turn:
            now = self._monotonic()
            if self._body is None or now - self._made_at >= self._fresh_seconds:
                await self._prepare()
                self._body = generate_latest(self._registry)
                self._made_at = now
        return web.Response(body=self._body, headers={"Content-Type": CONTENT_TYPE_LATEST})
