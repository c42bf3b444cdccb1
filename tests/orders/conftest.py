from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from storage.store import SqlStore
from tests.orders.control import Driver
from tests.orders.world import World
from tests.storage.conftest import (
    cipher,
    database,
    dsn,
    migrated,
    path,
    scratch,
    store,
    url,
)

__all__ = ["cipher", "database", "dsn", "migrated", "path", "scratch", "store", "url"]


@pytest.fixture
async def world(store: SqlStore) -> World:
    world = World(store)
    world.key = await world.connect()
    return world


@pytest.fixture
async def settling(world: World) -> AsyncIterator[Driver]:
    driver = Driver(world.settlement, world.clock, world.spawner)
    yield driver
    await driver.stop()
