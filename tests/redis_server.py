"""A Redis server for tests: Debian's, in a temporary folder, on a free port of 127.0.0.1.

It keeps nothing on disk and starts in a moment, so each worker has one of its own, and a test that
stops it another. Its pipe to the tests ends with them, and it then.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

MISSING: Final = "Redis is not installed: apt-get install redis-server"
START_SECONDS: Final = 30
PASSWORD: Final = "open-sesame"
_ENDED_WITH_US: Final = (
    'exec 3<&0; "$@" </dev/null & read -r _ <&3; kill -KILL $!; wait 2>/dev/null'
)
"""A shell that ends the server when its own input ends, as it does when the tests are killed."""


def find() -> Path | None:
    """Return the server's program."""
    found = shutil.which("redis-server")
    return Path(found) if found else None


class Server:
    """A server that can be stopped and started; its password shall never be seen anywhere."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._process: subprocess.Popen[bytes] | None = None
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port: int = free.getsockname()[1]

    def start(self) -> None:
        """Start it, and wait until it answers."""
        program = find()
        assert program is not None, MISSING
        settings = {
            "bind": "127.0.0.1",
            "port": str(self.port),
            "dir": str(self._folder),
            "save": "",
            "appendonly": "no",
            "databases": "512",
            "requirepass": PASSWORD,
            "loglevel": "warning",
            "logfile": "log",
        }
        arguments = [word for name, value in settings.items() for word in (f"--{name}", value)]
        self._process = subprocess.Popen(  # noqa: S603 - Debian's
            ["/bin/sh", "-c", _ENDED_WITH_US, "redis", str(program), *arguments],
            stdin=subprocess.PIPE,
            start_new_session=True,
        )
        deadline = time.monotonic() + START_SECONDS
        # A process that starts has no event to tell.
        while not self._answers():
            assert time.monotonic() < deadline, "Redis does not start"
            time.sleep(0.01)

    def stop(self) -> None:
        """Stop it as by a crash; nothing of what it knew is left."""
        process, self._process = self._process, None
        if process is not None:
            assert process.stdin is not None
            process.stdin.write(b"\n")
            process.stdin.close()
            process.wait()
            deadline = time.monotonic() + START_SECONDS
            while self._answers():
                assert time.monotonic() < deadline, "Redis does not stop"

    def pause(self) -> None:
        """Let it answer nobody, its connections staying open."""
        assert self._process is not None
        os.killpg(self._process.pid, signal.SIGSTOP)

    def go_on(self) -> None:
        """End the pause."""
        assert self._process is not None
        os.killpg(self._process.pid, signal.SIGCONT)

    def url(self, database: int = 0) -> str:
        """Return the REDIS_URL of a database."""
        return f"redis://:{PASSWORD}@127.0.0.1:{self.port}/{database}"

    def execute(self, *command: str) -> str:
        """Run a command, and return the first line of its answer."""
        with socket.create_connection(("127.0.0.1", self.port), START_SECONDS) as line:
            line.sendall(_packed("AUTH", PASSWORD) + _packed(*command))
            with line.makefile("rb") as answers:
                assert answers.readline() == b"+OK\r\n"
                return answers.readline().decode().strip()

    def _answers(self) -> bool:
        with contextlib.suppress(OSError):
            return self.execute("PING") == "+PONG"
        return False


@contextlib.contextmanager
def own_server() -> Iterator[Server]:
    """Run a server, which may be stopped and started."""
    with tempfile.TemporaryDirectory(prefix="redis-", ignore_cleanup_errors=True) as folder:
        server = Server(Path(folder))
        server.start()
        try:
            yield server
        finally:
            server.stop()


def _packed(*words: str) -> bytes:
    parts = (f"${len(word.encode())}\r\n{word}\r\n" for word in words)
    return f"*{len(words)}\r\n{''.join(parts)}".encode()
