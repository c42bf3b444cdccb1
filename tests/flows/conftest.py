from __future__ import annotations

import asyncio
import inspect
import ssl
from collections.abc import AsyncIterator, Callable, Iterator
from functools import cache
from pathlib import Path
from types import CodeType
from typing import Any

import pytest
from aiogram.dispatcher.event import handler

from bot.notify.profile import digest, places
from bot.sim.telegram.server import MADE_UP_TOKEN
from bot.ui.texts import Texts
from storage import migrate
from storage.database import Database
from storage.profiles import SqlProfiles
from tests import databases, redis_server
from tests.flows.processes import Launcher
from tests.flows.world import World, make_world
from tests.postgres import Server


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a database once that is up to date; migrating takes as long as a story.

    It is empty but for what Telegram was told of the bot: in 21 languages that takes as long again.
    """
    path = tmp_path_factory.mktemp("empty") / "bot.db"
    asyncio.run(_make(f"sqlite+aiosqlite:///{path}"))
    return path


async def _make(url: str) -> None:
    await migrate.upgrade(url)
    bot_id = int(MADE_UP_TOKEN.partition(":")[0])
    database = Database(url)
    async with database.write() as connection:
        profiles = SqlProfiles(connection)
        texts = Texts()
        for place, code in places(texts).items():
            await profiles.put(bot_id, place, digest(texts, code))
    await database.dispose()


async def _make_on_a_server(url: str) -> None:
    await _make(url)
    await databases.rows(url, "CREATE TABLE profiles_at_first AS TABLE profiles")


@pytest.fixture(scope="session", autouse=True)
def certificates_read_once() -> Iterator[None]:
    """Every bot reads those of all authorities, twice; that takes a tenth of a story."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ssl, "create_default_context", cache(ssl.create_default_context))
        yield


class _Inspect:
    """:mod:`inspect` that reads the signature of a piece of code once."""

    def __init__(self) -> None:
        self._signatures: dict[CodeType, inspect.Signature] = {}

    def __getattr__(self, name: str) -> Any:
        return getattr(inspect, name)

    def signature(self, callback: Callable[..., Any]) -> inspect.Signature:
        code = callback.__code__ if inspect.isfunction(callback) else None
        if code is None:
            return inspect.signature(callback)
        if code not in self._signatures:
            self._signatures[code] = inspect.signature(callback)
        return self._signatures[code]


@pytest.fixture(scope="session", autouse=True)
def signatures_read_once() -> Iterator[None]:
    """Every bot reads those of a thousand callables; that takes as long again."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(handler, "inspect", _Inspect())
        yield


LAUNCHER = pytest.StashKey[Launcher]()


def pytest_collection_finish(session: pytest.Session) -> None:
    """Start one launcher for all forks of this process, if a test asks for it."""
    if any("launcher" in getattr(item, "fixturenames", ()) for item in session.items):
        launcher = session.config.stash[LAUNCHER] = Launcher()
        session.config.add_cleanup(launcher.close)


@pytest.fixture(scope="session")
def launcher(pytestconfig: pytest.Config) -> Launcher:
    """Start processes that need not import everything anew."""
    return pytestconfig.stash[LAUNCHER]


@pytest.fixture
def forked(world: World, launcher: Launcher) -> None:
    """Let every process of the test start at once."""
    world.launch = launcher.launch


@pytest.fixture(scope="session")
def scratch(postgres: Server, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The same on PostgreSQL, where stories use it one after the other."""
    return databases.prepared(postgres, tmp_path_factory, "for_stories", _make_on_a_server)


@pytest.fixture
def dsn(request: pytest.FixtureRequest) -> str | None:
    if getattr(request, "param", databases.KIND) == "sqlite":
        return None
    return str(request.getfixturevalue("scratch"))


@pytest.fixture
def redis_url(request: pytest.FixtureRequest, dsn: str | None) -> str:
    """An empty Redis beside PostgreSQL; none beside a file."""
    if dsn is None:
        return ""
    server: redis_server.Server = request.getfixturevalue("redis")
    server.execute("FLUSHALL")
    return server.url()


@pytest.fixture
async def world(
    tmp_path: Path, empty_database: Path, dsn: str | None, redis_url: str
) -> AsyncIterator[World]:
    if dsn is not None:
        await databases.empty(dsn)
        await databases.rows(dsn, "INSERT INTO profiles TABLE profiles_at_first")
    async with make_world(tmp_path, dsn, redis_url) as outside:
        outside.empty_database = empty_database
        yield outside
        await outside.check()
