"""A bot process whose disk can be full: the kernel refuses its every write to a file.

``RLIMIT_FSIZE`` does that to a running process, without being root and without a disk of its own.
The log goes through a pipe, as it does under systemd, so that it is written all the same.
"""

from __future__ import annotations

import asyncio
import json
import os
import resource
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from tests.flows.processes import START_SECONDS, BotProcess


class DiskProcess(BotProcess):
    """A real bot process on a disk that a test fills and frees."""

    async def start(self) -> None:
        """Start it; returns when it asks Telegram for updates."""
        self._grew = asyncio.Condition()
        self._lines: list[dict[str, Any]] = []
        reading, writing = os.pipe()
        with os.fdopen(writing, "wb") as log:
            self._process = await self._run(log.fileno())
        self._reading = asyncio.create_task(self._read(reading))
        await self.logs("bot.started", seconds=START_SECONDS)

    async def end(self) -> None:
        """Make sure that it is gone."""
        await super().end()
        await self._reading

    @contextmanager
    def full_disk(self) -> Iterator[None]:
        """Let no byte be written to a file while the block runs."""
        assert self._process is not None
        _limit(self._process.pid, 0)
        try:
            yield
        finally:
            _limit(self._process.pid, None)

    async def logs(self, event: str, *, times: int = 1, seconds: float = 60.0) -> None:
        """Wait until it has logged an event so often."""
        async with asyncio.timeout(seconds), self._grew:
            await self._grew.wait_for(lambda: self.events.count(event) >= times)

    async def says(self, *, seconds: float = 60.0, **values: Any) -> None:
        """Wait until it has logged a line that has these values."""
        async with asyncio.timeout(seconds), self._grew:
            await self._grew.wait_for(
                lambda: any(values.items() <= line.items() for line in self._lines)
            )

    @property
    def lines(self) -> list[dict[str, Any]]:
        """The lines logged so far."""
        return list(self._lines)

    @property
    def events(self) -> list[str]:
        """The events logged so far."""
        return [line["event"] for line in self._lines]

    @property
    def complaints(self) -> list[str]:
        """The events logged as errors so far."""
        return [line["event"] for line in self._lines if line["level"] in {"error", "critical"}]

    async def _read(self, descriptor: int) -> None:
        lines = asyncio.StreamReader()
        await asyncio.get_running_loop().connect_read_pipe(
            lambda: asyncio.StreamReaderProtocol(lines), os.fdopen(descriptor, "rb")
        )
        async for line in lines:
            async with self._grew:
                self._lines.append(json.loads(line))
                self._grew.notify_all()


def _limit(process_id: int, file_bytes: int | None) -> None:
    _, most = resource.prlimit(process_id, resource.RLIMIT_FSIZE)
    limits = (most if file_bytes is None else file_bytes, most)
    resource.prlimit(process_id, resource.RLIMIT_FSIZE, limits)
