"""What a tap sees of an order while another replica stores more of it: nothing is taken back."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bot.core.order import Order, Sms, Status
from bot.jiema.models import OrderDetails, OrderState
from bot.orders.lifecycle import LOOK_TRIES
from tests.orders.fake_api import FakeSession
from tests.orders.world import World


async def test_a_tap_never_takes_back_what_another_replica_saw_meanwhile(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    order = await world.place()
    received = replace(order, status=Status.RECEIVED, raw_status="RECEIVED", sms=(Sms(1, "a"),))
    answers = [
        {"id": "ord-1", "status": "WAITING"},
        {"id": "ord-1", "status": "RECEIVED", "smsBody": "a"},
    ]

    async def slow(*_: object, **__: object) -> OrderDetails:
        answer = OrderDetails.model_validate(answers.pop(0))
        if answers:
            await _elsewhere(world, received)
        return answer

    monkeypatch.setattr(FakeSession, "order", slow)
    assert await world.lifecycle.look(order.id) == await world.order(order.id)
    assert (await world.order(order.id)).can_ask_next
    assert (answers, await world.kinds()) == ([], [])


async def test_next_sms_never_takes_back_the_one_that_another_replica_saw_meanwhile(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    order = await world.place(status=Status.RECEIVED, raw_status="RECEIVED", sms=(Sms(1, "a"),))
    world.api.put("ord-1", status="RECEIVED", smsHistory=["a"])
    ask = FakeSession.next_sms

    async def slow(session: FakeSession, *asked: Any) -> OrderState:
        answer = await ask(session, *asked)
        world.api.put("ord-1", status="RECEIVED", smsHistory=["a", "b"])
        await _elsewhere(world, replace(order, sms=(Sms(1, "a"), Sms(2, "b"))))
        return answer

    monkeypatch.setattr(FakeSession, "next_sms", slow)
    assert await world.lifecycle.next_sms(order) == await world.order(order.id)
    assert (await world.order(order.id)).can_ask_next


async def _elsewhere(world: World, order: Order) -> None:
    """Store an order as another replica does."""
    async with world.store.write() as unit:
        assert await unit.orders.save(replace(order, version=order.version + 1))


@pytest.mark.parametrize("always", [False, True])
async def test_who_is_overtaken_again_and_again_ends_all_the_same(
    world: World, monkeypatch: pytest.MonkeyPatch, *, always: bool
) -> None:
    order = await world.place()
    looks = 0
    read = FakeSession.order

    async def slow(session: FakeSession, *asked: Any, **how: Any) -> OrderDetails:
        nonlocal looks
        looks += 1
        if always or looks < LOOK_TRIES:
            await _elsewhere(world, replace(await world.order(order.id), phone=f"+{looks}"))
        return await read(session, *asked, **how)

    monkeypatch.setattr(FakeSession, "order", slow)
    world.api.put("ord-1", status="RECEIVED", smsBody="a")
    await world.lifecycle.look(order.id)
    assert looks == LOOK_TRIES
    assert (await world.order(order.id)).can_ask_next is not always
