"""A process of ours that this one starts, kills and starts again."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from pathlib import Path


class Child:
    """One command, run at most once at a time.

    Args:
        command: program and arguments.
        folder: where it runs.
        environment: all its variables; none are inherited.
        log: the file that what it prints is added to.
    """

    def __init__(
        self,
        command: Sequence[str],
        *,
        folder: Path,
        environment: Mapping[str, str],
        log: Path,
    ) -> None:
        self._command = tuple(command)
        self._folder = folder
        self._environment = dict(environment)
        self._log = log
        self._process: asyncio.subprocess.Process | None = None
        self._watch: asyncio.Task[None] | None = None
        self._lost = asyncio.Event()
        self._ended = False
        self._turns = asyncio.Lock()

    @property
    def running(self) -> bool:
        """Whether it was started and not killed since."""
        return self._process is not None

    async def start(self) -> None:
        """Start it, unless it runs already or :meth:`end` was called."""
        async with self._turns:
            if self._process is not None or self._ended:
                return
            with self._log.open("ab") as log:
                self._process = await asyncio.create_subprocess_exec(
                    *self._command,
                    cwd=self._folder,
                    env=self._environment,
                    stdin=asyncio.subprocess.DEVNULL,
                    stdout=log,
                    stderr=log,
                )
            self._watch = asyncio.create_task(self._note_end(self._process))

    async def kill(self) -> None:
        """End it as a power cut would (SIGKILL); returns when it is gone."""
        async with self._turns:
            process, self._process = self._process, None
            if process is not None and process.returncode is None:
                process.kill()
            if self._watch is not None:
                await self._watch

    async def end(self) -> None:
        """Kill it for good."""
        self._ended = True
        await self.kill()

    async def lost(self) -> None:
        """Wait until it has ended though nobody killed it."""
        await self._lost.wait()

    async def _note_end(self, process: asyncio.subprocess.Process) -> None:
        await process.wait()
        if process is self._process:
            self._lost.set()
