"""How long a real bot takes to stop (SIGTERM) while it watches an order and waits for updates."""

from __future__ import annotations

import asyncio
import tempfile
import time
from pathlib import Path

from tests.flows.world import World, make_world

RUNS = 3
PROMISED_SECONDS = 5.0
_POLL_ENDS_SECONDS = 25.0
"""How long the bot lets Telegram hold its question for updates; stopping never waits for it."""


async def measure() -> float:
    """Return the longest of all runs, in seconds from the signal to the end of the process."""
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        async with make_world(Path(folder)) as world, world.process() as bot:
            ann, _ = await world.buyer()
            await ann.buys()
            longest = 0.0
            for run in range(RUNS):
                if run:
                    await bot.start()
                await _is_busy(world)
                began = time.monotonic()
                if status := await bot.terminate():
                    raise RuntimeError(f"the bot ended with status {status}")
                longest = max(longest, time.monotonic() - began)
    return longest


async def _is_busy(world: World) -> None:
    """Wait until a look has just been made and a poll for updates is under way."""
    await world.api_called("GET /orders/:id", after=len(world.api_calls()))
    updates = world.telegram.state.updates
    async with asyncio.timeout(_POLL_ENDS_SECONDS):
        while updates._poller is None or updates._poller.done():  # noqa: ASYNC110 - it has no event
            await asyncio.sleep(0.01)
