"""Memory by open orders, and how soon a watcher with 10,000 of them has looked at each.

``python -m tests.bench.memory DATABASE URL ORDERS`` watches for a while in a process of its own and
prints what it came to.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from dataclasses import asdict, dataclass
from http import HTTPStatus
from pathlib import Path
from typing import Any

from storage.cipher import Cipher
from storage.database import Database
from storage.store import SqlStore
from tests.bench.servers import serving
from tests.bench.watching import Watching, fill, watching
from tests.storage.samples import url_of

WATCH_SECONDS = 20.0
_MEGABYTE = 1024 * 1024


@dataclass(frozen=True)
class Watched:
    """What a process came to.

    Attributes:
        covered_seconds: until every order was looked at once, by id or by a list call.
        refused: calls that were one too many for their key's window.
    """

    megabytes: float
    covered_seconds: float
    refused: int


async def measure(database: Path, keys: int, orders_each: int) -> Watched:
    """Fill a migrated database and watch it in a process of its own."""
    storage = Database(url_of(database))
    await fill(SqlStore(storage, Cipher([b"k" * 32])), keys, orders_each)
    await storage.dispose()
    async with serving("service") as url:
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "tests.bench.memory",
            str(database),
            url,
            str(keys * orders_each),
            stdout=asyncio.subprocess.PIPE,
        )
        printed, _ = await process.communicate()
    return Watched(**json.loads(printed.splitlines()[-1]))


async def _watch(database: Path, url: str, orders: int) -> Watched:
    async with watching(database, url) as run:
        covered: set[str] = set()
        refused: list[str] = []
        done = float("inf")
        began = time.monotonic()
        _note_looks(run, covered, refused)
        run.spawn("watcher", run.watcher.run())
        while time.monotonic() - began < WATCH_SECONDS:
            await asyncio.sleep(0.05)
            if len(covered) >= orders and done == float("inf"):
                done = time.monotonic() - began
        return Watched(_resident(), done, len(refused))


def _note_looks(run: Watching, covered: set[str], refused: list[str]) -> None:
    exchange = run.site._wire.exchange

    async def noted(method: str, path: str, *args: Any, **kwargs: Any) -> Any:
        answer = await exchange(method, path, *args, **kwargs)
        if answer.http_status == HTTPStatus.TOO_MANY_REQUESTS:
            refused.append(path)
            return answer
        data = json.loads(answer.body)["data"]
        covered.update(item["id"] for item in data.get("items", [data]))
        return answer

    setattr(run.site._wire, "exchange", noted)  # noqa: B010 - the type checker forbids the plain form


def _resident() -> float:
    """Return the memory of this process in megabytes."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * 4096 / _MEGABYTE


if __name__ == "__main__":
    found = asyncio.run(_watch(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])))
    sys.stdout.write(json.dumps(asdict(found)) + "\n")
