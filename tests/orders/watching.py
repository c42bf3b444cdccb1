"""A watcher that is driven by hand, from a start without chance."""

from __future__ import annotations

import random
from collections.abc import AsyncIterator

import pytest

from bot.orders.tempo import BY_LIST
from tests.orders.control import Driver
from tests.orders.world import World

BOBS_SECRET = "jm_" + "b" * 43
INTERVAL_SECONDS = 3.0
SPACING_SECONDS = BY_LIST.spacing_seconds
RECEIVED = {"status": "RECEIVED", "smsBody": "a", "smsHistory": ["a"]}


class NoChance(random.Random):
    """Lets every key of the start begin after one spacing."""

    def random(self) -> float:
        return SPACING_SECONDS / INTERVAL_SECONDS


@pytest.fixture
async def watching(world: World) -> AsyncIterator[Driver]:
    driver = Driver(world.watcher, world.clock, world.spawner)
    world.watcher._random = NoChance()
    yield driver
    await driver.stop()
    assert not world.spawner.failures


def looks(world: World, api_order_id: str = "ord-1") -> int:
    return world.api.calls.count(("order", api_order_id))
