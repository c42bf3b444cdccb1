"""What looks find is told once, and each line of a look has its order's id."""

from __future__ import annotations

import structlog
from structlog.contextvars import merge_contextvars

from bot.core.order import Sms
from tests.listener import Listener
from tests.orders.control import Driver
from tests.orders.watching import INTERVAL_SECONDS, RECEIVED, SPACING_SECONDS, watching
from tests.orders.world import World

__all__ = ["watching"]


async def test_an_sms_is_told_when_it_is_found_and_once(world: World, watching: Driver) -> None:
    world.watcher._looks._figures = listener = Listener()
    order = await world.place()
    await watching.start()
    await watching.advance(SPACING_SECONDS)
    assert listener.finds == []
    world.api.put("ord-1", **RECEIVED)
    await watching.advance(INTERVAL_SECONDS)
    found_at = world.clock.now()
    await watching.advance(60)
    assert listener.finds == [(order.id, (Sms(1, "a"),), found_at)]


async def test_what_a_look_logs_names_its_order(world: World, watching: Driver) -> None:
    order = await world.place()
    world.api.put("ord-1", **RECEIVED)
    with structlog.testing.capture_logs(processors=[merge_contextvars]) as lines:
        await watching.start()
        await watching.advance(SPACING_SECONDS)
    [changed] = [line for line in lines if line["event"] == "order.changed"]
    assert (changed["order"], changed["look"]) == (order.id, "order")


async def test_watched_keys_and_orders_are_known(world: World, watching: Driver) -> None:
    await world.place()
    await world.place(api_order_id="ord-2")
    await watching.start()
    assert (world.watcher.keys_watched, world.watcher.orders_watched) == (1, 2)
