"""How long a wish holds the event loop at most, its owner having 10,000 past orders.

Both stand-ins run in the same loop, so that what they do counts as well.
"""

from __future__ import annotations

from dataclasses import asdict, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from storage import schema
from storage.database import Database
from storage.orders import _values
from tests.bench.history import ORDERS, _past_order, _ticking, profile_told
from tests.flows.world import World, make_world

FIRST_KEY_ID = 1
PATIENCE_SECONDS = 90.0
"""Prices are read once a minute."""


async def measure(folder: Path) -> dict[str, float]:
    """Return, for each step of a wish, the longest gap of the loop in milliseconds."""
    held: dict[str, float] = {}
    async with make_world(folder) as world, world.bot():
        ann, _ = await world.buyer()
        await profile_told()
        await _fill(world, ann.user_id)
        world.jiema.state.set_stock("go", "id", count=0)
        gone = await ann.asks("google indonesia", "Nothing was bought")
        before = len(world.api_calls())
        async with _ticking() as worst:
            await ann.goes("Tell me when", gone, "I will tell you here")
            await world.api_called("GET /prices", after=before)
            held["made, and looked for"] = worst() * 1000
        async with _ticking() as worst:
            settings = await ann.asks("/settings", button="Tell me when: 1")
            await ann.goes("Tell me when: 1", settings, "Tap one to remove")
            held["listed"] = worst() * 1000
        world.jiema.state.set_stock("go", "id", count=50)
        async with _ticking() as worst:
            await ann.sees("I have found numbers", seconds=PATIENCE_SECONDS)
            held["came true"] = worst() * 1000
    return held


async def _fill(world: World, owner_id: int) -> None:
    """Store the past orders beside the running bot."""
    now = datetime.now(UTC)
    past = [
        replace(
            _past_order(number, FIRST_KEY_ID, now - timedelta(days=90) * number / ORDERS),
            owner_id=owner_id,
        )
        for number in range(1, ORDERS + 1)
    ]
    database = Database(world.environment["DATABASE_URL"])
    async with database.write() as connection:
        await connection.execute(schema.orders.insert(), [_values(order) for order in past])
        received = [{"order_id": order.id, **asdict(sms)} for order in past for sms in order.sms]
        await connection.execute(schema.sms.insert(), received)
    await database.dispose()
