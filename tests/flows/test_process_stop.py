"""SIGTERM: the bot is gone within five seconds, and nothing is lost by it."""

from __future__ import annotations

import asyncio

import pytest

from tests.flows.processes import BotProcess
from tests.flows.world import World

pytestmark = [
    pytest.mark.slow(60),
    pytest.mark.timeout(300),
    pytest.mark.usefixtures("forked"),
]

STOP_SECONDS = 60.0
"""A guard against hanging; that stopping takes less than 5 s is not held by it."""
SETTLE_SECONDS = 60.0


async def test_stops_while_it_waits_for_updates_and_looks(world: World) -> None:
    async with world.process() as bot:
        ann, _ = await world.buyer()
        await ann.buys()
        await _stops(bot)


async def test_finishes_a_purchase_that_is_answered_in_time(world: World) -> None:
    async with world.process() as bot:
        ann, _ = await world.buyer()
        offer = await ann.wants()
        world.jiema.state.add_fault(endpoint="POST /orders", kind="slow_after", seconds=1)
        await ann.taps("", on=offer)
        await world.jiema.state.until(lambda: bool(world.charges()))
        await _stops(bot)
        assert "purchase.placed" in bot.log.read_text()
        await bot.start()
        [order_id] = world.charges()
        await ann.sees(world.jiema.state.order(order_id).phone, button="Refresh")


async def test_an_unanswered_purchase_stays_open_and_is_settled_later(world: World) -> None:
    async with world.process() as bot:
        ann, _ = await world.buyer()
        offer = await ann.wants()
        world.jiema.state.add_fault(endpoint="POST /orders", kind="slow_after")
        await ann.taps("", on=offer)
        await world.jiema.state.until(lambda: bool(world.charges()))
        await _stops(bot)
        assert "purchase.placed" not in bot.log.read_text()
        world.jiema.state.faults.clear()
        await bot.start()
        [order_id] = world.charges()
        await ann.sees("Your purchase went through", seconds=SETTLE_SECONDS)
        card = await ann.sees(world.jiema.state.order(order_id).phone, button="Cancel")
        assert card.message_id == offer.message_id
        world.jiema.state.receive_sms(order_id, "Telegram code: 48291")
        await ann.sees("48291", button="Copy code")
        await _stops(bot)
    assert world.charges() == [order_id]
    assert await world.refused() == []


async def _stops(bot: BotProcess) -> None:
    async with asyncio.timeout(STOP_SECONDS):
        assert await bot.terminate() == 0
    assert "Traceback" not in bot.log.read_text()
