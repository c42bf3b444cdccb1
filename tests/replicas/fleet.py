"""The replicas: real processes behind nginx, on one database and one Redis."""

from __future__ import annotations

import asyncio
import base64
import json
import os
import signal
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Any

from tests.flows.hooked import SECRET, free_port
from tests.flows.processes import BotProcess, Launch, Launcher
from tests.replicas.proxy import proxy


class Replica(BotProcess):
    """One of several bots; its name is that of its folder.

    Args:
        port: where nginx finds it.
    """

    def __init__(
        self, launch: Launch, folder: Path, environment: dict[str, str], port: int
    ) -> None:
        folder.mkdir(exist_ok=True)
        self.name = folder.name
        self.port = port
        super().__init__(launch, folder, environment | {"HTTP_PORT": str(port)})

    @property
    def pid(self) -> int | None:
        """The id of the process, ``None`` while it does not run."""
        return None if self._process is None else self._process.pid

    def pause(self) -> None:
        """Let it stand still where it is (SIGSTOP)."""
        self._signal(signal.SIGSTOP)

    def wake(self) -> None:
        """Let it go on."""
        self._signal(signal.SIGCONT)

    def _signal(self, number: signal.Signals) -> None:
        assert self.pid is not None
        os.kill(self.pid, number)


class Fleet:
    """All replicas, and nginx before them."""

    def __init__(self, replicas: Sequence[Replica], url: str, nginx: int) -> None:
        self.replicas = replicas
        self.url = url
        self.nginx = nginx

    async def start(self) -> None:
        """Start all of them at once, as ``docker compose up`` does."""
        await asyncio.gather(*(replica.start() for replica in self.replicas))

    async def stop(self) -> list[int]:
        """Ask all that run to stop (SIGTERM); returns their exit statuses."""
        running = [replica for replica in self.replicas if replica.pid is not None]
        return list(await asyncio.gather(*(replica.terminate() for replica in running)))

    def merge_logs(self, log: Path) -> None:
        """Write the lines of all replicas into one log, in the order of their times."""
        lines = [line for replica in self.replicas for line in _lines(replica)]
        lines.sort(key=lambda line: str(line.get("timestamp", "")))
        text = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
        log.write_text(text, encoding="utf-8")


@asynccontextmanager
async def make_fleet(
    folder: Path, services: Sequence[str], settings: dict[str, str]
) -> AsyncIterator[Fleet]:
    """Put nginx before as many replicas as there are addresses of the service; starts none.

    Args:
        services: the API's address for each replica.
        settings: what is the same for all: both servers, the token, Telegram's address.
    """
    port = free_port()
    shared = settings | {
        "ENCRYPTION_KEYS": settings.get("ENCRYPTION_KEYS") or _key(),
        "WEBHOOK_URL": f"http://127.0.0.1:{port}/telegram",
        "WEBHOOK_SECRET": SECRET,
    }
    launcher = Launcher()
    replicas = [
        Replica(
            launcher.launch,
            folder / f"replica-{number}",
            shared | {"JIEMA_API_URL": service},
            free_port(),
        )
        for number, service in enumerate(services, start=1)
    ]
    async with AsyncExitStack() as stack:
        stack.callback(launcher.close)
        (folder / "nginx").mkdir()
        ports = [replica.port for replica in replicas]
        nginx = await stack.enter_async_context(proxy(folder / "nginx", port, ports))
        stack.push_async_callback(_end, replicas)
        yield Fleet(replicas, shared["WEBHOOK_URL"], nginx)


async def _end(replicas: Sequence[Replica]) -> None:
    """Leave none behind, nor any that stands still."""
    for replica in replicas:
        if replica.pid is not None:
            await replica.kill()


def _key() -> str:
    return base64.urlsafe_b64encode(os.urandom(32)).decode()


def _lines(replica: Replica) -> list[dict[str, Any]]:
    """Return the lines of a replica's log with its name; what is no JSON goes with the last."""
    found: list[dict[str, Any]] = []
    text = replica.log.read_text(errors="replace") if replica.log.exists() else ""
    for line in text.splitlines():
        try:
            found.append({**json.loads(line), "replica": replica.name})
        except ValueError:
            at = found[-1]["timestamp"] if found else ""
            fact = {"level": "error", "event": line[:300], "timestamp": at}
            found.append({**fact, "replica": replica.name})
    return found
