from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path

import pytest

from bot.host.child import Child

PATIENCE_SECONDS = 60  # a guard for a busy machine, not a promise
STARTS = "open('started', 'a').write('x')"
STAYS = f"import time; {STARTS}; time.sleep(600)"


def child(folder: Path, script: str) -> Child:
    environment = {"PATH": os.environ["PATH"]}
    command = (sys.executable, "-c", script)
    return Child(command, folder=folder, environment=environment, log=folder / "log")


async def test_one_that_ends_by_itself_is_lost(tmp_path: Path) -> None:
    process = child(tmp_path, f"print('said'); {STARTS}")
    async with asyncio.timeout(PATIENCE_SECONDS):
        await process.start()
        await process.lost()
    assert (tmp_path / "log").read_text() == "said\n"
    await process.end()


async def test_one_that_is_killed_is_not_lost_and_starts_again(tmp_path: Path) -> None:
    process = child(tmp_path, STAYS)
    async with asyncio.timeout(PATIENCE_SECONDS):
        for _ in range(2):
            assert not process.running
            await process.start()
            assert process.running
            await process.kill()
        assert not process.running
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(process.lost(), 0)


async def test_starting_twice_is_starting_once(tmp_path: Path) -> None:
    process = child(tmp_path, STAYS)
    async with asyncio.timeout(PATIENCE_SECONDS):
        await process.start()
        first = process._process
        await process.start()
        assert process._process is first
        await process.end()


async def test_after_the_end_nothing_starts(tmp_path: Path) -> None:
    process = child(tmp_path, STAYS)
    await process.end()
    await process.start()
    assert not process.running
