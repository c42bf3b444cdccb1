"""The bot as a process of its own: run, killed, stopped, run again."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
START_SECONDS = 90.0


@dataclass(frozen=True)
class Ended:
    """How a command of the command line ended."""

    status: int
    out: str
    err: str


async def ended(name: str, folder: Path, environment: dict[str, str], stdin: str) -> Ended:
    """Run ``python -m bot NAME`` to its end in a folder."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bot",
        name,
        cwd=folder,
        env={**environment, "PYTHONPATH": str(ROOT)},
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    async with asyncio.timeout(START_SECONDS):
        out, err = await process.communicate(stdin.encode())
    assert process.returncode is not None
    return Ended(process.returncode, out.decode(), err.decode())


class BotProcess:
    """A real bot process, its log in a file."""

    def __init__(self, folder: Path, environment: dict[str, str]) -> None:
        self.log = folder / "bot.log"
        self.killed = False
        self._environment = {**os.environ, **environment, "LOG_FORMAT": "json"}
        self._folder = folder
        self._process: asyncio.subprocess.Process | None = None

    async def start(self) -> None:
        """Start it; returns when it asks Telegram for updates."""
        with self.log.open("ab") as log:
            before = self.log.stat().st_size
            self._process = await asyncio.create_subprocess_exec(
                sys.executable,
                "-m",
                "bot",
                "run",
                cwd=self._folder,
                env={**self._environment, "PYTHONPATH": str(ROOT)},
                stdout=log,
                stderr=log,
            )
        async with asyncio.timeout(START_SECONDS):
            # The log file is the only thing a process that starts tells us; it has no event.
            while b"bot.started" not in self.log.read_bytes()[before:]:
                assert self._process.returncode is None, self.log.read_text()[-3000:]
                await asyncio.sleep(0.05)

    async def kill(self) -> None:
        """End it as a crash would (SIGKILL)."""
        assert self._process is not None
        self.killed = True
        self._process.kill()
        await self._process.wait()

    async def terminate(self) -> int:
        """Ask it to stop (SIGTERM); returns its exit status."""
        assert self._process is not None
        self._process.send_signal(signal.SIGTERM)
        return await self._process.wait()

    async def end(self) -> None:
        """Make sure that it is gone."""
        if self._process is not None and self._process.returncode is None:
            await self.terminate()


class QuickBotProcess(BotProcess):
    """A bot process that starts at once, for tests that restart it often."""

    def __init__(self, folder: Path, environment: dict[str, str]) -> None:
        super().__init__(folder, environment)
        self._launcher: asyncio.subprocess.Process | None = None
        self._pid: int | None = None

    async def start(self) -> None:
        """Start it; returns when it asks Telegram for updates."""
        if self._launcher is None:
            self._launcher = await asyncio.create_subprocess_exec(
                sys.executable,
                "-m",
                "tests.flows.launcher",
                cwd=self._folder,
                env={**self._environment, "PYTHONPATH": str(ROOT)},
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
            )
        assert self._launcher.stdin is not None
        self.log.touch()
        before = self.log.stat().st_size
        self._launcher.stdin.write(f"{self.log}\n".encode())
        async with asyncio.timeout(START_SECONDS):
            self._pid = await self._number()
            # The log file is the only thing a process that starts tells us; it has no event.
            while b"bot.started" not in self.log.read_bytes()[before:]:  # noqa: ASYNC110 - a file
                await asyncio.sleep(0.02)

    async def kill(self) -> None:
        """End it as a crash would (SIGKILL)."""
        self.killed = True
        assert await self._end_with(signal.SIGKILL) == -signal.SIGKILL

    async def terminate(self) -> int:
        """Ask it to stop (SIGTERM); returns its exit status."""
        return await self._end_with(signal.SIGTERM)

    async def end(self) -> None:
        """Make sure that it is gone."""
        if self._pid is not None:
            await self.terminate()
        if self._launcher is not None:
            assert self._launcher.stdin is not None
            self._launcher.stdin.close()
            await self._launcher.wait()

    async def _end_with(self, number: signal.Signals) -> int:
        assert self._pid is not None
        os.kill(self._pid, number)
        self._pid = None
        return await self._number()

    async def _number(self) -> int:
        assert self._launcher is not None
        assert self._launcher.stdout is not None
        return int(await self._launcher.stdout.readline())
