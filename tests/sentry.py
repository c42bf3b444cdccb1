"""A Sentry server that keeps what it is sent."""

from __future__ import annotations

import gzip
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


class Sentry(ThreadingHTTPServer):
    """Takes envelopes and keeps them."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Taker)
        self.heads: list[str] = []
        self.bodies: list[bytes] = []
        self._grew = threading.Condition()

    @property
    def dsn(self) -> str:
        return f"http://made-up-public-key@127.0.0.1:{self.server_port}/7"

    @property
    def everything(self) -> bytes:
        """Everything that arrived, headers too."""
        return "\n".join(self.heads).encode() + b"\n".join(self.bodies)

    def take(self, head: str, body: bytes) -> None:
        """Keep an envelope."""
        with self._grew:
            self.heads.append(head)
            self.bodies.append(body)
            self._grew.notify_all()

    def event(self, name: str, *, seconds: float = 60.0) -> dict[str, Any]:
        """Wait until this was told, by our event's name, and return it."""

        def found() -> dict[str, Any] | None:
            return next((one for one in self.events() if one["transaction"] == name), None)

        with self._grew:
            event = self._grew.wait_for(found, seconds)
        assert event is not None, name
        return event

    def events(self) -> list[dict[str, Any]]:
        """Return the reports: the third line of each envelope (Sentry, "Envelopes")."""
        return [json.loads(body.splitlines()[2]) for body in self.bodies]


class _Taker(BaseHTTPRequestHandler):
    server: Sentry

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        packed = self.headers["Content-Encoding"] == "gzip"
        head = f"{self.path}\n{self.headers}"
        self.server.take(head, gzip.decompress(body) if packed else body)
        self.send_response(200)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def serving() -> Iterator[Sentry]:
    """Run a server in a thread of its own: whoever reports may hold up this one to do so."""
    with Sentry() as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()
