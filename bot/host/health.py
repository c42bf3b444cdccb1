"""The HTTP server: ``/healthz`` for "is it alive", ``/readyz`` for "can it do its work"."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Mapping
from contextlib import asynccontextmanager

import structlog
from aiohttp import web

log = structlog.get_logger(__name__)

PROBE_TIMEOUT_SECONDS = 2.0

Probe = Callable[[], Awaitable[bool]]
"""Answers whether one thing is well; raising, or taking too long, means no."""


class PortTaken(OSError):
    """The health server's address cannot be used; the text names the settings to change."""


@asynccontextmanager
async def health_server(
    host: str,
    port: int | None,
    *,
    alive: Mapping[str, Probe],
    ready: Mapping[str, Probe],
    routes: Iterable[web.RouteDef] = (),
    probe_timeout_seconds: float = PROBE_TIMEOUT_SECONDS,
) -> AsyncIterator[int | None]:
    """Serve ``/healthz`` and ``/readyz`` as long as the block runs.

    Each answers 200 if all its probes do, else 503, with ``{"ok": …, "checks": {name: …}}``.

    Args:
        host: address to bind to.
        port: ``0`` takes a free one; ``None`` serves nothing.
        alive: probes of ``/healthz`` by name.
        ready: probes of ``/readyz`` by name.
        routes: what else is served.
        probe_timeout_seconds: a slower probe counts as a no.

    Yields:
        The port in use, or ``None``.

    Raises:
        PortTaken: the address cannot be bound to.
    """
    if port is None:
        yield None
        return
    app = web.Application()
    app.router.add_get("/healthz", _page(alive, probe_timeout_seconds))
    app.router.add_get("/readyz", _page(ready, probe_timeout_seconds))
    app.router.add_routes(routes)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.5)
    await runner.setup()
    try:
        try:
            await web.TCPSite(runner, host, port).start()
        except OSError as error:
            raise PortTaken(
                f"HTTP_HOST, HTTP_PORT: cannot listen on {host}:{port}"
                f" ({error.strerror}) – choose another port, or 0 for none"
            ) from None
        yield int(runner.addresses[0][1])
    finally:
        await runner.cleanup()


def _page(
    probes: Mapping[str, Probe], timeout_seconds: float
) -> Callable[[web.Request], Awaitable[web.Response]]:
    async def page(_request: web.Request) -> web.Response:
        answers = await asyncio.gather(
            *(_ask(name, probe, timeout_seconds) for name, probe in probes.items())
        )
        well = all(answers)
        checks = dict(zip(probes, answers, strict=True))
        return web.json_response({"ok": well, "checks": checks}, status=200 if well else 503)

    return page


async def _ask(name: str, probe: Probe, timeout_seconds: float) -> bool:
    try:
        async with asyncio.timeout(timeout_seconds):
            return await probe()
    except Exception:
        log.warning("health.probe_failed", probe=name, exc_info=True)
        return False
