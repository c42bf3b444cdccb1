"""Whose an order is when its purchase is recorded, row by row."""

from __future__ import annotations

from dataclasses import replace

from bot.core.money import Money
from bot.core.order import Order, Origin, Sms, Status
from bot.orders.claim import claim
from tests.orders.world import World
from tests.storage.samples import NOW, an_order


async def claimed(world: World) -> tuple[Order, Order]:
    """Claim an order as its purchase led to it; return that and what came of it."""
    bought = an_order(
        api_order_id="ord-x",
        key_id=world.key.id,
        charged=Money(30),
        balance_before=Money(1100),
        placed_at=NOW.replace(hour=9),
    )
    async with world.store.write() as unit:
        return bought, await claim(unit, bought)


async def test_an_order_nobody_knew_is_stored_as_it_was_bought(world: World) -> None:
    bought, order = await claimed(world)
    assert order == replace(bought, id=order.id)
    assert await world.order(order.id) == order


async def test_a_row_merely_seen_becomes_the_order_that_was_bought(world: World) -> None:
    seen = await world.place(
        api_order_id="ord-x", origin=Origin.SEEN, watched=False, phone=None, charged=None, version=4
    )
    bought, order = await claimed(world)
    assert order == replace(bought, id=seen.id, version=5)
    assert await world.order(seen.id) == order


async def test_an_order_followed_at_once_keeps_what_the_chat_was_told(world: World) -> None:
    """The list hides followed orders, an answer that was late may not."""
    followed = await world.place(
        api_order_id="ord-x",
        origin=Origin.FOLLOWED,
        status=Status.RECEIVED,
        raw_status="RECEIVED",
        sms=(Sms(1, "a"),),
        charged=None,
        version=4,
    )
    _, order = await claimed(world)
    assert order == replace(
        followed,
        origin=Origin.BOUGHT,
        charged=Money(30),
        balance_before=Money(1100),
        version=5,
    )
    assert await world.order(followed.id) == order
