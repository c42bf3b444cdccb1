from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from storage.store import SqlStore
from tests.orders.control import Driver
from tests.orders.world import World
from tests.storage.conftest import cipher, database, migrated, path, store

__all__ = ["cipher", "database", "migrated", "path", "store"]


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
