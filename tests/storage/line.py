"""The line between a bot and its PostgreSQL server, which may be cut in the worst moment."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from enum import Enum, auto

COMMIT = b"COMMIT;\0"
COMMITTED = b"COMMIT\0"


class Cut(Enum):
    """When the line is cut."""

    BEFORE = auto()
    """The COMMIT never arrives."""
    AFTER = auto()
    """It was done, and the answer is lost."""
    LATER = auto()
    """The client is cut off, the COMMIT arrives when :attr:`Line.arrives` is set."""


class Line:
    """Passes everything on, but cuts the connection of the next COMMIT as planned."""

    def __init__(self, server_port: int) -> None:
        self.port = 0
        self.plan: Cut | None = None
        self.after = b""
        """The COMMIT that is cut is the first on a connection that has said this since."""
        self.cut = asyncio.Event()
        self.arrives = asyncio.Event()
        self._server_port = server_port
        self._passing: set[asyncio.Task[None]] = set()

    @asynccontextmanager
    async def open(self) -> AsyncIterator[Line]:
        """Let clients in."""
        listener = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.port = listener.sockets[0].getsockname()[1]
        try:
            yield self
        finally:
            listener.close()
            for task in self._passing:
                task.cancel()
            if self._passing:
                await asyncio.wait(self._passing)

    async def _serve(self, client: asyncio.StreamReader, to_client: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._passing.add(task)
        server, to_server = await asyncio.open_connection("127.0.0.1", self._server_port)
        back = asyncio.create_task(_pass_on(server, to_client))
        heard = False
        try:
            while data := await client.read(65_536):
                heard = heard or (self.plan is not None and self.after in data)
                if COMMIT in data and self.plan is not None and heard:
                    plan, self.plan = self.plan, None
                    back.cancel()
                    await asyncio.wait({back})
                    await self._cut(plan, data, server, to_client, to_server)
                    return
                to_server.write(data)
                await to_server.drain()
        except (ConnectionError, asyncio.CancelledError):
            pass
        finally:
            self._passing.discard(task)
            back.cancel()
            await asyncio.wait({back})
            to_client.close()
            to_server.close()

    async def _cut(
        self,
        plan: Cut,
        data: bytes,
        server: asyncio.StreamReader,
        to_client: asyncio.StreamWriter,
        to_server: asyncio.StreamWriter,
    ) -> None:
        if plan is Cut.LATER:
            to_client.close()
            self.cut.set()
            await self.arrives.wait()
        if plan is not Cut.BEFORE:
            to_server.write(data)
            answer = b""
            while COMMITTED not in answer:
                answer += await server.read(65_536)
        self.cut.set()


async def _pass_on(server: asyncio.StreamReader, to_client: asyncio.StreamWriter) -> None:
    with suppress(ConnectionError):
        while data := await server.read(65_536):
            to_client.write(data)
            await to_client.drain()
    to_client.close()
