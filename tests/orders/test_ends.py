"""How an order ends: the balance told with it, which a code never waits for."""

from __future__ import annotations

from bot.core.message import Kind
from bot.core.money import Money
from bot.core.order import Status
from bot.jiema import errors as api
from tests.orders.world import World

ENDED = [Kind.ENDED, Kind.CARD]


async def test_an_end_tells_the_balance_as_the_api_has_it_then(world: World) -> None:
    order = await world.place()
    world.api.put("ord-1", status="FAILED")
    world.api.balance = "1168"
    seen = await world.lifecycle.look(order.id)
    assert seen is not None
    assert (seen.status, seen.balance_after, seen.watched) == (Status.FAILED, Money(1168), False)
    assert not seen.refund_confirmed
    assert await world.kinds() == ENDED


async def test_an_end_without_a_balance_is_told_all_the_same(world: World) -> None:
    order = await world.place()
    world.api.put("ord-1", status="FAILED")
    world.api.fails["account"].append(api.Timeout())
    seen = await world.lifecycle.look(order.id)
    assert seen is not None
    assert (seen.ended, seen.balance_after) == (True, None)


async def test_a_code_that_comes_with_the_end_does_not_wait_for_the_balance(world: World) -> None:
    order = await world.place()
    world.api.put("ord-1", status="COMPLETED", smsBody="a", smsHistory=["a"])
    seen = await world.lifecycle.look(order.id)
    assert seen is not None
    assert (seen.status, [sms.body for sms in seen.sms]) == (Status.COMPLETED, ["a"])
    assert world.api.count("account") == 0
    assert (await world.kinds())[0] is Kind.CODE
