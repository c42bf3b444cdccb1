"""A server that has imported everything and forks a bot within milliseconds."""

from __future__ import annotations

import asyncio
import json
import os
import select
import signal
import socket
from dataclasses import dataclass, field
from typing import Any, NoReturn

from tests.torture.child import become_the_bot


def start_fork_server() -> socket.socket:
    """Fork the server; returns the connection to it. The caller must have no threads yet."""
    ours, theirs = socket.socketpair()
    if os.fork() == 0:
        ours.close()
        _serve(theirs)
    theirs.close()
    return ours


def _serve(connection: socket.socket) -> NoReturn:
    """Fork a bot for each line, tell of each end, and leave none behind when the caller is gone."""
    awake, wake = os.pipe()
    os.set_blocking(wake, False)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.set_wakeup_fd(wake)
    lines = connection.makefile("rb")
    children: set[int] = set()
    while True:
        ready, _, _ = select.select([connection.fileno(), awake], [], [])
        if awake in ready:
            os.read(awake, 4096)
            _tell_ends(connection, children)
        if connection.fileno() in ready:
            try:
                line = lines.readline()
            except ConnectionError:
                break
            if not line:
                break
            child = os.fork()
            if child == 0:
                signal.set_wakeup_fd(-1)
                connection.detach()
                become_the_bot(json.loads(line))
            children.add(child)
            _tell(connection, {"started": child})
    for child in children:
        os.kill(child, signal.SIGKILL)
    os._exit(0)


def _tell_ends(connection: socket.socket, children: set[int]) -> None:
    while children:
        child, status = os.waitpid(-1, os.WNOHANG)
        if child == 0:
            return
        children.discard(child)
        _tell(connection, {"ended": child, "status": os.waitstatus_to_exitcode(status)})


def _tell(connection: socket.socket, news: dict[str, Any]) -> None:
    connection.sendall(json.dumps(news).encode() + b"\n")


@dataclass
class Process:
    """A running bot."""

    pid: int
    ended: asyncio.Future[int]

    def send(self, number: signal.Signals) -> None:
        if not self.ended.done():
            os.kill(self.pid, number)


@dataclass
class Forks:
    """The caller's end of a fork server, within an event loop."""

    connection: socket.socket
    _started: asyncio.Queue[Process] = field(default_factory=asyncio.Queue)
    _running: dict[int, Process] = field(default_factory=dict)
    _reading: asyncio.Task[None] | None = None
    _writer: asyncio.StreamWriter | None = None

    async def open(self) -> None:
        reader, self._writer = await asyncio.open_unix_connection(sock=self.connection)
        self._reading = asyncio.create_task(self._read(reader))

    async def start(self, **order: Any) -> Process:
        """Start a bot; see :func:`tests.torture.child.become_the_bot` for what it is told."""
        assert self._writer is not None
        self._writer.write(json.dumps(order).encode() + b"\n")
        return await self._started.get()

    async def close(self) -> None:
        assert self._writer is not None
        assert self._reading is not None
        self._writer.close()
        self._reading.cancel()
        await asyncio.gather(self._reading, return_exceptions=True)

    async def _read(self, reader: asyncio.StreamReader) -> None:
        while line := await reader.readline():
            news = json.loads(line)
            if "started" in news:
                future = asyncio.get_running_loop().create_future()
                process = Process(news["started"], future)
                self._running[process.pid] = process
                self._started.put_nowait(process)
            else:
                self._running.pop(news["ended"]).ended.set_result(news["status"])
