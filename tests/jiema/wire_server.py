"""A server of a few lines that answers, or fails, exactly as a test says."""

import asyncio
import json
import socket
import struct
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Request:
    method: str
    target: str
    headers: dict[str, str]
    body: bytes


Act = Callable[[Request, asyncio.StreamWriter], Awaitable[None]]


@dataclass(slots=True)
class WireServer:
    """Counts what arrives; `act` answers one request and `greet` may spoil a connection."""

    act: Act
    greet: Callable[[asyncio.StreamWriter], bool] | None = None
    url: str = ""
    connections: int = 0
    requests: list[Request] = field(default_factory=list)
    writers: set[asyncio.StreamWriter] = field(default_factory=set)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        self.writers.add(writer)
        try:
            if self.greet is not None and self.greet(writer):
                return
            while not writer.is_closing():
                request = await _read_request(reader)
                self.requests.append(request)
                await self.act(request, writer)
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            self.writers.discard(writer)
            writer.close()


async def _read_request(reader: asyncio.StreamReader) -> Request:
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
    method, target, _ = head[0].split(" ")
    headers = {
        name.strip().lower(): value.strip()
        for name, _, value in (line.partition(":") for line in head[1:] if line)
    }
    body = await reader.readexactly(int(headers.get("content-length", "0")))
    return Request(method, target, headers, body)


@asynccontextmanager
async def serving(
    act: Act, greet: Callable[[asyncio.StreamWriter], bool] | None = None
) -> AsyncIterator[WireServer]:
    wire = WireServer(act, greet)
    server = await asyncio.start_server(wire.serve, "127.0.0.1", 0)
    wire.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/api/v1"
    try:
        yield wire
    finally:
        server.close()
        for writer in list(wire.writers):
            writer.transport.abort()
        await server.wait_closed()


def http(
    body: bytes, status: str = "200 OK", extra: str = "", announced: int | None = None
) -> bytes:
    length = len(body) if announced is None else announced
    head = f"HTTP/1.1 {status}\r\ncontent-length: {length}\r\n{extra}\r\n"
    return head.encode() + body


def ok(data: Any) -> bytes:
    return json.dumps({"ok": True, "data": data}).encode()


def refusal(code: str, message: str = "No.") -> bytes:
    return json.dumps({"ok": False, "code": code, "message": message}).encode()


def answering(*answers: bytes) -> Act:
    """Send these answers in turn, the last one for ever."""
    left = list(answers)

    async def act(_: Request, writer: asyncio.StreamWriter) -> None:
        writer.write(left.pop(0) if len(left) > 1 else left[0])
        await writer.drain()

    return act


async def close(_: Request, writer: asyncio.StreamWriter) -> None:
    writer.close()


async def reset(_: Request, writer: asyncio.StreamWriter) -> None:
    reset_now(writer)


def reset_now(writer: asyncio.StreamWriter) -> bool:
    linger = struct.pack("ii", 1, 0)
    writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
    writer.transport.abort()
    return True


def close_now(writer: asyncio.StreamWriter) -> bool:
    writer.close()
    return True


async def silence(_: Request, writer: asyncio.StreamWriter) -> None:
    """Answer nothing, ever."""


def answering_then_closing(answer: bytes) -> Act:
    async def act(_: Request, writer: asyncio.StreamWriter) -> None:
        writer.write(answer)
        await writer.drain()
        writer.close()

    return act


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
