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
from tests.storage.samples import url_of


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("template") / "bot.db"
    asyncio.run(upgrade(url_of(path)))
    return path


@pytest.fixture
def path(tmp_path: Path, migrated: Path) -> Path:
    return Path(shutil.copy(migrated, tmp_path / "bot.db"))


@pytest.fixture
async def database(path: Path) -> AsyncIterator[Database]:
    database = Database(url_of(path))
    yield database
    await database.dispose()


@pytest.fixture
def cipher() -> Cipher:
    return Cipher([b"k" * 32])


@pytest.fixture
def store(database: Database, cipher: Cipher) -> SqlStore:
    return SqlStore(database, cipher)
