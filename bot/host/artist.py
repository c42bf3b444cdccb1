"""Has pictures drawn by a process beside the bot's: drawing would hold up every chat."""

from __future__ import annotations

import asyncio
import json
import os
import sys
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final

import structlog

from bot.host import drawing

log = structlog.get_logger(__name__)

LONGEST_SECONDS: Final = 60.0
"""A picture takes a second or two; the very first one on a machine, which looks for fonts, more."""

_TRIES: Final = 2
_INHERITED: Final = ("PATH", "HOME", "LANG", "TMPDIR", "MPLCONFIGDIR", "XDG_CACHE_HOME")
"""All the environment it is given: the bot's own holds secrets."""


def can_draw() -> bool:
    """Tell whether the library is installed that draws (the extra ``charts``)."""
    return find_spec("matplotlib") is not None


class Artist:
    """One drawing process, started when it is asked for something; it ends by itself when idle.

    It reads from a pipe, so that it ends also when the bot is killed.
    """

    def __init__(self) -> None:
        self._process: asyncio.subprocess.Process | None = None
        self._turn = asyncio.Lock()

    async def draw(self, chart: Mapping[str, Any]) -> bytes | None:
        """Return a picture as PNG, or ``None`` where it cannot be drawn; see :mod:`.drawing`."""
        if not can_draw():
            return None
        request = json.dumps(chart).encode() + b"\n"
        try:
            # The wait for one's turn counts: a process that hangs must not hold up a queue.
            async with asyncio.timeout(LONGEST_SECONDS), self._turn:
                return await self._drawn(request)
        except TimeoutError:
            log.warning("artist.too_slow")
            return None

    async def close(self) -> None:
        """End the process, if there is one."""
        process, self._process = self._process, None
        if process is not None:
            if process.returncode is None:
                process.kill()
            await process.communicate()

    async def _drawn(self, request: bytes) -> bytes | None:
        for _ in range(_TRIES):
            try:
                return await self._ask(request)
            except TimeoutError:
                raise
            except (EOFError, OSError) as error:
                # It may have ended because it was idle, just as it was asked.
                log.info("artist.lost", reason=type(error).__name__)
        return None

    async def _ask(self, request: bytes) -> bytes:
        try:
            writer, reader = await self._pipes()
            writer.write(request)
            await writer.drain()
            length = await reader.readexactly(drawing.LENGTH_BYTES)
            return await reader.readexactly(int.from_bytes(length, "big"))
        except BaseException:
            # Also when cancelled: the next picture must not be this one.
            await self.close()
            raise

    async def _pipes(self) -> tuple[asyncio.StreamWriter, asyncio.StreamReader]:
        if self._process is None:
            # -P: its folder has files named like modules of Python's own.
            self._process = await asyncio.create_subprocess_exec(
                sys.executable,
                "-P",
                str(Path(drawing.__file__)),
                env={name: os.environ[name] for name in _INHERITED if name in os.environ},
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.DEVNULL,
            )
        writer, reader = self._process.stdin, self._process.stdout
        if writer is None or reader is None:
            raise EOFError
        return writer, reader
