from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.cipher import Cipher
from storage.database import Database
from storage.migrate import upgrade
from storage.store import SqlStore
from tests import databases
from tests.databases import about_sqlite
from tests.postgres import Server
from tests.storage.samples import url_of


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Let each test of this folder run on both kinds, but those that ask for the file."""
    if "dsn" not in metafunc.fixturenames:
        return
    kinds = databases.BOTH[:1] if about_sqlite(metafunc.definition) else databases.BOTH
    metafunc.parametrize("dsn", kinds, indirect=True)


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("template") / "bot.db"
    asyncio.run(upgrade(url_of(path)))
    return path


@pytest.fixture
def path(tmp_path: Path, migrated: Path) -> Path:
    return Path(shutil.copy(migrated, tmp_path / "bot.db"))


@pytest.fixture(scope="session")
def scratch(postgres: Server, tmp_path_factory: pytest.TempPathFactory) -> str:
    """A database of this worker's that tests use one after the other."""
    return databases.prepared(postgres, tmp_path_factory, "migrated", upgrade)


@pytest.fixture
def dsn(request: pytest.FixtureRequest) -> str:
    kind = getattr(request, "param", databases.KIND)
    if kind == "sqlite":
        return url_of(request.getfixturevalue("path"))
    return str(request.getfixturevalue("scratch"))


@pytest.fixture
async def url(dsn: str) -> str:
    """An empty, migrated database."""
    if dsn.startswith("postgresql"):
        await databases.empty(dsn)
    return dsn


@pytest.fixture
async def empty_url(scratch: str) -> str:
    """An empty, migrated database of PostgreSQL."""
    await databases.empty(scratch)
    return scratch


@pytest.fixture
async def database(url: str) -> AsyncIterator[Database]:
    database = Database(url)
    yield database
    await database.dispose()


@pytest.fixture
def cipher() -> Cipher:
    return Cipher([b"k" * 32])


@pytest.fixture
def store(database: Database, cipher: Cipher) -> SqlStore:
    return SqlStore(database, cipher)
