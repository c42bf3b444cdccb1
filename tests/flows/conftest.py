from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage import migrate
from tests.flows.world import World, make_world


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a database once that is up to date and empty; migrating takes as long as a story."""
    path = tmp_path_factory.mktemp("empty") / "bot.db"
    asyncio.run(migrate.upgrade(f"sqlite+aiosqlite:///{path}"))
    return path


@pytest.fixture
async def world(tmp_path: Path, empty_database: Path) -> AsyncIterator[World]:
    async with make_world(tmp_path) as outside:
        outside.empty_database = empty_database
        yield outside
        await outside.check()
