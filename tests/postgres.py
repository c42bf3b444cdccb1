"""A PostgreSQL server for tests: Debian's, in a temporary folder, on a free port of 127.0.0.1.

The first test that needs it starts it; those of all workers share it. A process of its own keeps it
(:func:`keep`) as long as anybody is connected to its socket, so it is gone when the tests are,
however they end.
"""

from __future__ import annotations

import asyncio
import contextlib
import fcntl
import os
import pwd
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

MISSING: Final = "PostgreSQL is not installed: apt-get install postgresql"
START_SECONDS: Final = 60
_SETTINGS: Final = {
    "listen_addresses": "127.0.0.1",
    "unix_socket_directories": "",
    "max_connections": "200",
    "shared_buffers": "32MB",
    # Made anew for every test run: what a power cut takes is no loss.
    "fsync": "off",
    "full_page_writes": "off",
    "autovacuum": "off",
    "log_min_messages": "fatal",
}


def find() -> Path | None:
    """Return the folder of the newest version's programs."""
    found = Path("/usr/lib/postgresql").glob("*/bin/initdb")
    newest = max(found, key=lambda path: float(path.parts[-3]), default=None)
    return newest.parent if newest else None


class Server:
    """A running server; its superuser is ``bot``, and its password is not asked for.

    Args:
        folder: where its data is, and what starts it again.
    """

    def __init__(self, folder: Path, port: int) -> None:
        self.folder = folder
        self.port = port

    @classmethod
    def make(cls, folder: Path) -> Server:
        """Prepare the data of a server in a folder, and choose its port."""
        if os.getuid() == 0:
            shutil.chown(folder, *_account())
        data = folder / "data"
        _run("initdb", "--auth=trust", "--username=bot", "--encoding=UTF8", "--locale=C.UTF-8",
             "--no-sync", "--no-instructions", f"--pgdata={data}")  # fmt: skip
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        return cls(folder, port)

    def start(self) -> None:
        """Start it, and wait until it answers."""
        settings = {**_SETTINGS, "port": str(self.port)}
        options = " ".join(f"-c {name}={value!r}" for name, value in settings.items())
        self._control("start", f"--log={self.folder / 'log'}", f"--options={options}")

    def stop(self, mode: str = "immediate") -> None:
        """Stop it: ``immediate`` as by a crash, ``fast`` as by its administrator."""
        self._control("stop", f"--mode={mode}")

    def url(self, database: str, port: int | None = None) -> str:
        """Return the DATABASE_URL of a database; its password shall never be seen anywhere."""
        host = f"127.0.0.1:{port or self.port}"
        return f"postgresql+asyncpg://bot:open-sesame@{host}/{database}"

    def execute(self, *statements: str, database: str = "postgres") -> str:
        """Run statements, each in a transaction of its own; return what the last one found."""
        commands = [f"--command={statement}" for statement in statements]
        host = ("--host=127.0.0.1", f"--port={self.port}", "--username=bot")
        return _run("psql", "--no-psqlrc", "--quiet", "--tuples-only", "--no-align", *host,
                    f"--dbname={database}", *commands).strip()  # fmt: skip

    def has(self, database: str) -> bool:
        """Whether there is a database of this name."""
        return bool(self.execute(f"SELECT 1 FROM pg_database WHERE datname = '{database}'"))  # noqa: S608 - ours

    def template(self, name: str, meeting_place: Path, prepare: Callable[[str], object]) -> str:
        """Have a database prepared once a run, to make others of; return its name."""
        with _lock(meeting_place):
            if not self.has(name):
                self.execute(f"CREATE DATABASE {name}_unready")
                prepare(self.url(f"{name}_unready"))
                self.execute(f"ALTER DATABASE {name}_unready RENAME TO {name}")
        return name

    def _control(self, action: str, *options: str) -> None:
        wait = ("--wait", f"--timeout={START_SECONDS}", f"--pgdata={self.folder / 'data'}")
        _run("pg_ctl", action, *wait, *options)


@contextlib.contextmanager
def own_server() -> Iterator[Server]:
    """Run a server for one test, which may stop and start it."""
    with tempfile.TemporaryDirectory(prefix="postgres-", ignore_cleanup_errors=True) as folder:
        server = Server.make(Path(folder))
        server.start()
        try:
            yield server
        finally:
            with contextlib.suppress(AssertionError):  # where the test has stopped it
                server.stop()


@contextlib.contextmanager
def shared_server(meeting_place: Path) -> Iterator[Server]:
    """Use the server of this test run, started if it is not there yet.

    Args:
        meeting_place: a folder that all workers of the run know.
    """
    with socket.socket(socket.AF_UNIX) as line:
        with _lock(meeting_place):
            if line.connect_ex(str(meeting_place / "keeper")):
                _start_keeper(meeting_place)
                _until_it_listens(line, meeting_place)
        with line.makefile() as told:
            folder, _, port = told.readline().strip().rpartition(" ")
        yield Server(Path(folder), int(port))


async def keep(meeting_place: Path) -> None:
    """Run a server as long as anybody is connected."""
    with own_server() as server:
        users = 0
        nobody = asyncio.Event()

        async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            nonlocal users
            users += 1
            writer.write(f"{server.folder} {server.port}\n".encode())
            await reader.read()
            writer.close()
            users -= 1
            if not users:
                nobody.set()

        listener = await asyncio.start_unix_server(serve, meeting_place / "keeper")
        while True:
            await nobody.wait()
            nobody.clear()
            with _lock(meeting_place):
                # Whoever was let in meanwhile is served by a turn of the loop.
                await asyncio.sleep(0.1)
                if not users:
                    (meeting_place / "keeper").unlink()
                    break
        listener.close()


@contextlib.contextmanager
def _lock(meeting_place: Path) -> Iterator[None]:
    with (meeting_place / "postgres.lock").open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def _start_keeper(meeting_place: Path) -> None:
    """Start it in a session of its own: Ctrl-C is for the tests, which then let go of it."""
    os.posix_spawn(
        sys.executable,
        (sys.executable, "-m", "tests.postgres", str(meeting_place)),
        {**os.environ, "PYTHONPATH": str(Path(__file__).parents[1])},
        file_actions=(
            (os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0),
            (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0),
        ),
        setsid=True,
    )


def _until_it_listens(line: socket.socket, meeting_place: Path) -> None:
    deadline = time.monotonic() + START_SECONDS
    # A process that starts has no event to tell.
    while line.connect_ex(str(meeting_place / "keeper")):
        assert time.monotonic() < deadline, "PostgreSQL does not start"
        time.sleep(0.02)


def _account() -> tuple[int, int]:
    """Return whose the server is where root runs the tests: it refuses to run as root."""
    for name in ("postgres", "nobody"):
        with contextlib.suppress(KeyError):
            entry = pwd.getpwnam(name)
            return entry.pw_uid, entry.pw_gid
    raise AssertionError("there is no account for PostgreSQL to run as")


def _run(program: str, *arguments: str) -> str:
    folder = find()
    assert folder is not None, MISSING
    user, group = _account() if os.getuid() == 0 else (None, None)
    # The server keeps what pg_ctl was given to write to, and a pipe would never end.
    out = subprocess.DEVNULL if program == "pg_ctl" else subprocess.PIPE
    ended = subprocess.run(  # noqa: S603 - Debian's
        (str(folder / program), *arguments),
        cwd="/",
        env={"PATH": os.environ["PATH"], "LANG": "C.UTF-8"},
        user=user,
        group=group,
        extra_groups=None if user is None else [],
        stdin=subprocess.DEVNULL,
        stdout=out,
        stderr=out,
        check=False,
        text=True,
    )
    assert ended.returncode == 0, f"{program}: {ended.stderr}"
    return ended.stdout or ""


if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    asyncio.run(keep(Path(sys.argv[1])))
