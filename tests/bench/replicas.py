"""Several replicas behind nginx: taps a second, and how keys divide among them.

Everything is on the same cores: replicas, nginx, PostgreSQL, Redis, both stand-ins and who presses.
So the CPU of each is measured beside, which other machines can be reckoned from.
"""

from __future__ import annotations

import asyncio
import base64
import statistics
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from http import HTTPStatus
from itertools import count
from pathlib import Path

import aiohttp

from bot.sim.jiema.server import JiemaSim
from bot.ui.callbacks import ServicePage
from storage import migrate
from storage.cipher import Cipher
from storage.database import Database
from storage.store import SqlStore
from tests import postgres, redis_server
from tests.bench.looks import _p95_gap
from tests.bench.processes import cpu_by_process
from tests.bench.report import Bound, table
from tests.bench.servers import serving, serving_at
from tests.bench.taps import FIRST_PERSON, PAGES, PEOPLE, TOKEN, _arrive, _update
from tests.bench.watching import fill
from tests.databases import rows
from tests.flows.hooked import HEADER, SECRET
from tests.postgres import Server as Postgres
from tests.redis_server import Server as Redis
from tests.replicas import proxy
from tests.replicas.fleet import Fleet, make_fleet
from tests.replicas.run import servers

TITLE = "## Several replicas behind nginx, all on the same cores\n\n"
PRESSED = (
    *("Replicas", "Taps a second", "Against one"),
    *("CPU of replicas, ms", "of PostgreSQL", "of nginx", "of Redis"),
)
REPLICAS = (1, 2, 3)
AT_ONCE = 40
"""How many updates Telegram brings at once (``max_connections``)."""
TAPS = 600
ROUNDS = 3
KEYS = (300, 2_000)
EVEN_SECONDS = 12.0
"""After which replicas that start together have divided the keys."""
WATCH_SECONDS = 20.0
_KEY = b"k" * 32
_UPDATE_IDS = count(1)


@dataclass(frozen=True)
class Taps:
    """Milliseconds of CPU are those of one tap, and of all processes of a kind."""

    replicas: int
    a_second: float
    bots_ms: float
    postgres_ms: float
    nginx_ms: float
    redis_ms: float


@dataclass(frozen=True)
class Watch:
    """How keys with one order each were watched; ``twice`` are those that two looked at."""

    keys: int
    replicas: int
    each: Sequence[int]
    looks_a_second: float
    p95_gap_seconds: float
    refused: int
    twice: int


@dataclass(frozen=True)
class _Servers:
    """What all replicas use."""

    postgres: Postgres
    redis: Redis
    telegram: str
    folder: Path


async def measure() -> tuple[list[Taps], list[Watch]]:
    """Measure one number of replicas after the other, on the same servers."""
    with tempfile.TemporaryDirectory(prefix="bench-") as folder, servers() as (postgres, redis):
        async with serving("telegram") as telegram:
            shared = _Servers(postgres, redis, telegram, Path(folder))
            taps = [await _taps(shared, number) for number in REPLICAS]
            watches = [await _watch(shared, keys, number) for keys in KEYS for number in REPLICAS]
    return taps, watches


def report(taps: Sequence[Taps], watches: Sequence[Watch]) -> tuple[str, list[Bound]]:
    """Return the figures in words, and what has a bound."""
    alone = taps[0].a_second
    pressed = table(
        PRESSED,
        [
            (
                each.replicas,
                each.a_second,
                each.a_second / alone,
                each.bots_ms,
                each.postgres_ms,
                each.nginx_ms,
                each.redis_ms,
            )
            for each in taps
        ],
    )
    watched = table(
        ("Keys", "Replicas", "Keys of each", "Looks a second", "p95 of the wait, s", "Refused"),
        [
            (
                each.keys,
                each.replicas,
                " + ".join(map(str, each.each)),
                each.looks_a_second,
                each.p95_gap_seconds,
                each.refused,
            )
            for each in watches
        ],
    )
    return f"{TITLE}{pressed}\n{watched}", [
        Bound("refused looks", sum(each.refused for each in watches), 0),
        Bound("keys that nobody looked at", sum(w.keys - sum(w.each) for w in watches), 0),
        Bound("keys that two looked at", sum(each.twice for each in watches), 0),
    ]


def missing() -> str | None:
    """Return what has to be installed to measure this."""
    wanted = (
        (postgres.find(), postgres.MISSING),
        (redis_server.find(), redis_server.MISSING),
        (proxy.find(), proxy.MISSING),
    )
    return next((cure for found, cure in wanted if found is None), None)


async def _taps(shared: _Servers, replicas: int) -> Taps:
    url = await _new_database(shared, f"taps_{replicas}")
    service = JiemaSim()
    await service.start()
    _, key = service.state.add_account()
    store = _store(url)
    await _arrive(store, key)
    await store.dispose()
    async with _running(shared, url, [service.url] * replicas) as fleet:
        await _press(fleet, url, 2 * PEOPLE)
        came = []
        for _ in range(ROUNDS):
            before = _cpu(shared, fleet)
            rate = await _press(fleet, url, TAPS)
            spent = {name: each - before[name] for name, each in _cpu(shared, fleet).items()}
            came.append((rate, spent))
    await service.stop()
    ms = {
        name: statistics.median(spent[name] for _, spent in came) / TAPS * 1000
        for name in ("bots", "postgres", "nginx", "redis")
    }
    rate = statistics.median(rate for rate, _ in came)
    return Taps(replicas, rate, ms["bots"], ms["postgres"], ms["nginx"], ms["redis"])


async def _press(fleet: Fleet, url: str, taps: int) -> float:
    """Bring taps as Telegram does; return how many a second were handled to their end."""
    slots = asyncio.Semaphore(AT_ONCE)
    done = await _handled(url)
    began = time.monotonic()

    async def bring(http: aiohttp.ClientSession, number: int) -> None:
        page = ServicePage(page=number % PAGES + 1).pack()
        update = _update(next(_UPDATE_IDS), FIRST_PERSON + number % PEOPLE, page)
        async with slots, http.post(fleet.url, json=update, headers={HEADER: SECRET}) as answer:
            assert answer.status == HTTPStatus.OK, answer.status

    async with aiohttp.ClientSession() as http:
        await asyncio.gather(*(bring(http, number) for number in range(taps)))
    while await _handled(url) < done + taps:  # noqa: ASYNC110 - a database tells of no event
        await asyncio.sleep(0.05)
    return taps / (time.monotonic() - began)


async def _handled(url: str) -> int:
    [(number,)] = await rows(url, "SELECT count(*) FROM updates WHERE handled_at IS NOT NULL")
    return int(number)


async def _watch(shared: _Servers, keys: int, replicas: int) -> Watch:
    url = await _new_database(shared, f"watch_{keys}_{replicas}")
    store = _store(url)
    await fill(store, keys, 1)
    await store.dispose()
    async with (
        serving_at("service", replicas) as services,
        _running(shared, url, services),
        aiohttp.ClientSession() as http,
    ):
        await asyncio.sleep(EVEN_SECONDS)
        await _looks(http, services[0])
        await asyncio.sleep(WATCH_SECONDS)
        looks = await _looks(http, services[0])
    lookers: defaultdict[str, set[int]] = defaultdict(set)
    for _, port, path, _ in looks:
        lookers[path].add(port)
    by_replica = Counter(min(ports) for ports in lookers.values())
    return Watch(
        keys,
        replicas,
        sorted(by_replica.values(), reverse=True),
        len(looks) / WATCH_SECONDS,
        _p95_gap([(at, path) for at, _, path, _ in looks]),
        sum(status == HTTPStatus.TOO_MANY_REQUESTS for *_, status in looks),
        sum(len(ports) > 1 for ports in lookers.values()),
    )


async def _looks(http: aiohttp.ClientSession, service: str) -> list[tuple[float, int, str, int]]:
    async with http.get(f"{service}/looks") as answer:
        return [(at, port, path, status) for at, port, path, status in await answer.json()]


@asynccontextmanager
async def _running(shared: _Servers, url: str, services: Sequence[str]) -> AsyncIterator[Fleet]:
    settings = {
        "BOT_TOKEN": TOKEN,
        "ENCRYPTION_KEYS": base64.urlsafe_b64encode(_KEY).decode(),
        "TELEGRAM_API_URL": shared.telegram,
        "DATABASE_URL": url,
        "REDIS_URL": shared.redis.url(),
        "LOG_LEVEL": "INFO",
    }
    with tempfile.TemporaryDirectory(dir=shared.folder) as folder:
        async with make_fleet(Path(folder), services, settings) as fleet:
            await fleet.start()
            yield fleet
            await fleet.stop()


async def _new_database(shared: _Servers, name: str) -> str:
    await asyncio.to_thread(shared.postgres.execute, f"CREATE DATABASE {name}")
    url = shared.postgres.url(name)
    await migrate.upgrade(url)
    return url


class _OwnStore(SqlStore):
    """A store that ends with its database."""

    def __init__(self, database: Database) -> None:
        super().__init__(database, Cipher([_KEY]))
        self._own = database

    async def dispose(self) -> None:
        await self._own.dispose()


def _store(url: str) -> _OwnStore:
    return _OwnStore(Database(url))


def _cpu(shared: _Servers, fleet: Fleet) -> dict[str, float]:
    """Return the seconds of CPU that each kind of process has used."""
    postmaster = (shared.postgres.folder / "data/postmaster.pid").read_text().split()[0]
    shell = shared.redis._process
    assert shell is not None
    used = cpu_by_process()
    return {
        "bots": sum(used.of(replica.pid) for replica in fleet.replicas if replica.pid),
        "postgres": used.of_family(int(postmaster)),
        "nginx": used.of_family(fleet.nginx),
        "redis": used.of_family(shell.pid),
    }
