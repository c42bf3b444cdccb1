"""A purchase in doubt, and time that passes over it."""

from __future__ import annotations

from bot.core.intent import Intent, IntentState
from bot.orders.settle import LOOK_EVERY_SECONDS
from tests.orders.control import Driver
from tests.orders.world import World
from tests.storage.samples import an_intent


async def open_intent(world: World, **changes: object) -> Intent:
    async with world.store.write() as unit:
        intent = await unit.intents.add(an_intent(**{"key_id": world.key.id, **changes}))
    assert intent is not None
    return intent


async def result(world: World, intent: Intent) -> tuple[IntentState, list[str]]:
    async with world.store.read() as unit:
        now = await unit.intents.get(intent.id)
        orders = [await unit.orders.get(i) for i in await unit.intents.order_ids(intent.id)]
    assert now is not None
    return now.state, [order.api_order_id for order in orders if order is not None]


async def wait_out(settling: Driver, seconds: float) -> None:
    """Let time pass as the loop does, a look every few seconds."""
    while seconds > 0:
        step = min(LOOK_EVERY_SECONDS, seconds)
        await settling.advance(step)
        seconds -= step
