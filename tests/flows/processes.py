"""The bot as a process of its own: run, killed, stopped, run again."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

ROOT = Path(__file__).parents[2]
START_SECONDS = 90.0


class Process(Protocol):
    """A started process."""

    @property
    def pid(self) -> int: ...

    async def wait(self) -> int:
        """Return its exit status when it has ended, negative for a signal."""
        ...


class Launch(Protocol):
    """Starts ``python -m bot`` with arguments."""

    async def __call__(
        self,
        arguments: Sequence[str],
        folder: Path,
        environment: dict[str, str],
        streams: tuple[int, int, int],
    ) -> Process: ...


async def launch_fresh(
    arguments: Sequence[str],
    folder: Path,
    environment: dict[str, str],
    streams: tuple[int, int, int],
) -> Process:
    """Start an interpreter of its own, as a host does."""
    given, out, err = streams
    command = (sys.executable, "-m", "bot", *arguments)
    return await asyncio.create_subprocess_exec(
        *command, cwd=folder, env=_environment(environment), stdin=given, stdout=out, stderr=err
    )


class Launcher:
    """Starts processes within milliseconds, see :mod:`tests.flows.launcher`."""

    def __init__(self) -> None:
        self._control, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        command = (sys.executable, "-m", "tests.flows.launcher")
        with theirs:
            self._server = subprocess.Popen(command, cwd=ROOT, stdin=theirs.fileno())  # noqa: S603 - ours

    async def launch(
        self,
        arguments: Sequence[str],
        folder: Path,
        environment: dict[str, str],
        streams: tuple[int, int, int],
    ) -> Process:
        """Start a fork of a process that has imported everything."""
        order = {
            "arguments": list(arguments),
            "folder": str(folder),
            "environment": _environment(environment),
        }
        ours, theirs = socket.socketpair()
        with theirs:
            descriptors = [theirs.fileno(), *streams]
            socket.send_fds(self._control, [json.dumps(order).encode()], descriptors)
        report, writer = await asyncio.open_unix_connection(sock=ours)
        return Forked(int(await report.readline()), report, writer)

    def close(self) -> None:
        """End the server; what it started is not touched."""
        self._control.close()
        self._server.wait()


@dataclass(frozen=True)
class Forked:
    """A process that a launcher started."""

    pid: int
    report: asyncio.StreamReader
    writer: asyncio.StreamWriter

    async def wait(self) -> int:
        """Return its exit status when it has ended, negative for a signal."""
        status = int(await self.report.readline())
        self.writer.close()
        return status


@dataclass(frozen=True)
class Ended:
    """How a command of the command line ended."""

    status: int
    out: str
    err: str


async def ended(
    launch: Launch, words: Sequence[str], folder: Path, environment: dict[str, str], stdin: str
) -> Ended:
    """Run ``python -m bot`` with these words to its end in a folder."""
    with (
        tempfile.TemporaryFile("w+") as given,
        tempfile.TemporaryFile("w+") as out,
        tempfile.TemporaryFile("w+") as err,
    ):
        given.write(stdin)
        given.seek(0)
        streams = (given.fileno(), out.fileno(), err.fileno())
        process = await launch(words, folder, environment, streams)
        async with asyncio.timeout(START_SECONDS):
            status = await process.wait()
        out.seek(0)
        err.seek(0)
        return Ended(status, out.read(), err.read())


class EndedAtStart(Exception):
    """A bot ended before it was at work."""


class BotProcess:
    """A real bot process, its log in a file."""

    def __init__(self, launch: Launch, folder: Path, environment: dict[str, str]) -> None:
        self.log = folder / "bot.log"
        self.killed = False
        self._launch = launch
        self._environment = {**os.environ, **environment, "LOG_FORMAT": "json"}
        self._folder = folder
        self._process: Process | None = None

    async def start(self) -> None:
        """Start it; returns when it asks Telegram for updates.

        Raises:
            EndedAtStart: it did not come so far; with the end of what it has logged since.
        """
        with self.log.open("ab") as log:
            before = log.tell()
            self._process = await self._run(log.fileno())
        async with asyncio.timeout(START_SECONDS):
            # The log file is the only thing a process that starts tells us; it has no event.
            while b"bot.started" not in self.log.read_bytes()[before:]:
                if not _lives(self._process.pid):
                    ended, self._process = self._process, None
                    await ended.wait()
                    raise EndedAtStart(self.log.read_bytes()[before:].decode()[-3000:])
                await asyncio.sleep(0.02)

    async def kill(self) -> None:
        """End it as a crash would (SIGKILL)."""
        self.killed = True
        assert await self._end_with(signal.SIGKILL) == -signal.SIGKILL

    async def dies(self) -> None:
        """Wait until it has died at the place that ``CRASH_AT`` names."""
        self.killed = True
        assert self._process is not None
        process, self._process = self._process, None
        async with asyncio.timeout(START_SECONDS):
            assert await process.wait() == -signal.SIGKILL

    async def terminate(self) -> int:
        """Ask it to stop (SIGTERM); returns its exit status."""
        return await self._end_with(signal.SIGTERM)

    async def end(self) -> None:
        """Make sure that it is gone."""
        if self._process is not None:
            await self.terminate()

    async def _run(self, log: int) -> Process:
        nothing = os.open(os.devnull, os.O_RDONLY)
        try:
            streams = (nothing, log, log)
            return await self._launch(["run"], self._folder, self._environment, streams)
        finally:
            os.close(nothing)

    async def _end_with(self, number: signal.Signals) -> int:
        assert self._process is not None
        if _lives(self._process.pid):
            os.kill(self._process.pid, number)
        process, self._process = self._process, None
        return await process.wait()


def _environment(given: dict[str, str]) -> dict[str, str]:
    return {**given, "PYTHONPATH": str(ROOT)}


def _lives(process_id: int) -> bool:
    try:
        os.kill(process_id, 0)
    except ProcessLookupError:
        return False
    return True
