"""Next SMS: what is read before and after it, and what its answer leaves open."""

from __future__ import annotations

import asyncio

import pytest

from bot.core.errors import Refused, Unreachable
from bot.core.money import Money
from bot.core.order import Order, Sms, Status
from bot.jiema import errors as api
from bot.jiema.window import Purpose
from tests.orders.world import World


async def received(world: World) -> Order:
    world.api.put("ord-1", status="RECEIVED", smsHistory=["a"])
    return await world.place(status=Status.RECEIVED, raw_status="RECEIVED", sms=(Sms(1, "a"),))


async def until_asked(world: World, order: Order) -> asyncio.Task[Order]:
    """Tap Next SMS and return when the API is asked, which then waits for its gate."""
    world.api.gates["next_sms"] = asyncio.Event()
    tap = asyncio.create_task(world.lifecycle.next_sms(order))
    await world.api.comes("next_sms", tap)
    return tap


async def lost_next_sms(world: World, order: Order) -> asyncio.Task[Order]:
    """Ask for the next SMS, up to the moment before the request gets lost."""
    world.api.fails["next_sms"].append(api.Timeout())
    tap = await until_asked(world, order)
    world.api.gates["next_sms"].set()
    return tap


async def test_what_came_unseen_is_read_before_another_sms_is_asked_for(world: World) -> None:
    """The history may begin again with what comes after."""
    order = await received(world)
    world.api.put("ord-1", status="RECEIVED", smsHistory=["a", "b"])
    tap = await until_asked(world, order)
    assert [sms.body for sms in (await world.order(order.id)).sms] == ["a", "b"]
    world.api.gates["next_sms"].set()
    assert (await tap).waits_for_next


async def test_next_sms_is_not_asked_for_before_the_order_was_read(world: World) -> None:
    order = await received(world)
    world.api.fails["order"].append(api.Timeout())
    with pytest.raises(Unreachable):
        await world.lifecycle.next_sms(order)
    assert world.api.count("next_sms") == 0


async def test_next_sms_that_was_refused_reads_the_order_as_the_tap_it_is(world: World) -> None:
    order = await received(world)
    world.api.fails["next_sms"].append(api.BadRequest(400, "ENDED", "It has ended."))
    with pytest.raises(Refused):
        await world.lifecycle.next_sms(order)
    assert world.api.purposes == [("order", Purpose.TAP), ("order", Purpose.TAP)]


async def test_next_sms_and_the_look_after_it_both_lost(world: World) -> None:
    order = await received(world)
    tap = await lost_next_sms(world, order)
    world.api.fails["order"].append(api.RateLimited(429, "RATE_LIMITED", "", 3.0))
    with pytest.raises(Unreachable):
        await tap
    assert await world.order(order.id) == order


async def test_next_sms_answered_with_an_end_shows_it_and_no_refund(world: World) -> None:
    order = await received(world)
    world.api.next_state = "CANCELLED"
    seen = await world.lifecycle.next_sms(order)
    assert (seen.status, seen.balance_after) == (Status.CANCELLED, Money(1200))
    assert not seen.refund_confirmed


async def test_next_sms_lost_while_another_sms_came_is_no_failure(world: World) -> None:
    order = await received(world)
    tap = await lost_next_sms(world, order)
    world.api.put("ord-1", status="RECEIVED", smsHistory=["a", "b"])
    assert [sms.body for sms in (await tap).sms] == ["a", "b"]


async def test_next_sms_of_an_order_that_ended_meanwhile_shows_the_end(world: World) -> None:
    order = await received(world)
    tap = await lost_next_sms(world, order)
    world.api.put("ord-1", status="CANCELLED")
    seen = await tap
    assert (seen.status, seen.refund_confirmed) == (Status.CANCELLED, False)
