"""CPU per look: the watcher over 2,000 keys against a bare loop of the same HTTP client."""

from __future__ import annotations

import asyncio
import json
import resource
import statistics
import time
from dataclasses import dataclass
from pathlib import Path

import httpx

from bot.jiema.client import CONNECTIONS
from bot.jiema.wire import _Transport
from tests.bench.servers import serving
from tests.bench.watching import Watching, fill, watching

KEYS = 2_000
ROUNDS = 3
BARE_CALLS = 3_000
WATCH_SECONDS = 12.0
WARM_UP_SECONDS = 8.0
AT_ONCE = 60


@dataclass(frozen=True)
class Looks:
    """Milliseconds of CPU each, and how old an order's last look was, in seconds."""

    bare_ms: float
    watcher_ms: float
    looks_a_second: float
    p95_gap_seconds: float
    lag_seconds: float


def cpu_seconds() -> float:
    """Return the CPU this process, threads included, has used."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


async def measure(database: Path) -> Looks:
    """Measure both in turns, in one process."""
    async with serving("service") as url, watching(database, url) as run:
        await fill(run.store, KEYS, 1)
        seen = _count_looks(run)
        run.spawn("watcher", run.watcher.run())
        await asyncio.sleep(WARM_UP_SECONDS)
        watched, rates = [], []
        for _ in range(ROUNDS):
            before, began, count = cpu_seconds(), time.monotonic(), len(seen)
            await asyncio.sleep(WATCH_SECONDS)
            looks = len(seen) - count
            watched.append((cpu_seconds() - before) / looks * 1000)
            rates.append(looks / (time.monotonic() - began))
        lag = run.watcher.lag_seconds
        await run.spawn.stop()
        bare = [await _bare(url) for _ in range(ROUNDS)]
    return Looks(
        statistics.median(bare),
        statistics.median(watched),
        statistics.median(rates),
        _p95_gap(seen),
        lag,
    )


def _count_looks(run: Watching) -> list[tuple[float, str]]:
    seen: list[tuple[float, str]] = []
    exchange = run.site._wire.exchange

    async def counted(method: str, path: str, *args: object, **kwargs: object) -> object:
        seen.append((time.monotonic(), path))
        return await exchange(method, path, *args, **kwargs)  # type: ignore[arg-type]  # passed on

    run.site._wire.exchange = counted  # type: ignore[method-assign, assignment]  # to count
    return seen


async def _bare(url: str) -> float:
    """Return the milliseconds of CPU of one GET by the same client, its JSON read."""
    async with httpx.AsyncClient(transport=_Transport(CONNECTIONS), trust_env=False) as client:
        slots = asyncio.Semaphore(AT_ONCE)

        async def get(number: int) -> None:
            async with slots:
                headers = {"Authorization": f"Bearer jm_{number:043d}"}
                answer = await client.get(f"{url}/orders/{number:06d}-0", headers=headers)
                json.loads(answer.content)

        await asyncio.gather(*(get(number) for number in range(200)))
        before = cpu_seconds()
        await asyncio.gather(*(get(number) for number in range(BARE_CALLS)))
        return (cpu_seconds() - before) / BARE_CALLS * 1000


def _p95_gap(seen: list[tuple[float, str]]) -> float:
    """Return the 95th percentile of the age of an order's last look, at any moment."""
    last: dict[str, float] = {}
    gaps: list[float] = []
    for at, path in seen:
        if path in last:
            gaps.append(at - last[path])
        last[path] = at
    # An SMS falls into a gap as often as it is long, and waits for its end.
    total = sum(gaps)
    waits, wait = 0.0, 0.0
    for wait in sorted({round(gap, 2) for gap in gaps}):
        waits = sum(min(gap, wait) for gap in gaps) / total
        if waits >= 0.95:
            break
    return wait
