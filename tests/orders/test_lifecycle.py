"""Looks, Cancel, Next SMS, Follow: what is stored and what is said of it."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import Any

import pytest

from bot.core.errors import Gone, Refused, TooFast, Unreachable
from bot.core.message import Kind
from bot.core.money import Money
from bot.core.order import Order, Origin, Sms, Status
from bot.jiema import errors as api
from bot.jiema.models import OrderDetails
from bot.orders.outcomes import CancelOutcome
from bot.orders.sights import sight_of
from tests.orders.world import World
from tests.storage.samples import ALICE, BOB

RECEIVED: dict[str, Any] = {"status": "RECEIVED", "smsBody": "a", "smsHistory": ["a"]}
ENDED = [Kind.ENDED, Kind.CARD]


async def received(world: World) -> Order:
    world.api.put("ord-1", **RECEIVED)
    return await world.place(status=Status.RECEIVED, raw_status="RECEIVED", sms=(Sms(1, "a"),))


async def test_a_code_is_stored_with_what_must_be_said_of_it(world: World) -> None:
    order = await world.place()
    world.api.put("ord-1", **RECEIVED)
    seen = await world.lifecycle.look(order.id)
    assert seen == await world.order(order.id)
    assert seen.sms == (Sms(1, "a"),)
    assert [(e.kind, e.position) for e in await world.outbox()] == [
        (Kind.CODE, 1),
        (Kind.CARD, None),
    ]
    assert (world.wakes, world.changes) == (1, [seen])


async def test_no_news_changes_and_says_nothing(world: World) -> None:
    order = await world.place()
    assert await world.lifecycle.look(order.id) == order
    assert (world.wakes, world.changes, await world.kinds()) == (0, [], [])


async def test_an_order_that_is_no_longer_ours(world: World) -> None:
    assert await world.lifecycle.look(99) is None
    order = await world.place()
    assert await world.lifecycle.get(order.id, ALICE) == order
    assert await world.lifecycle.get(order.id, BOB) is None


async def test_trouble_changes_nothing(world: World) -> None:
    order = await world.place()
    world.api.fails["order"].append(api.Timeout())
    with pytest.raises(Unreachable):
        await world.lifecycle.look(order.id)
    assert await world.order(order.id) == order


async def test_a_look_and_a_tap_on_one_order_take_turns(world: World) -> None:
    """An answer from before Next SMS must not come in after it."""
    order = await received(world)
    world.api.gates["order"] = asyncio.Event()
    look = asyncio.create_task(world.lifecycle.look(order.id))
    await world.api.comes("order", look)
    tap = asyncio.create_task(world.lifecycle.next_sms(order))
    await asyncio.sleep(0)
    assert world.api.count("next_sms") == 0
    world.api.gates["order"].set()
    await asyncio.gather(look, tap)
    assert (await world.order(order.id)).waits_for_next


async def test_a_change_by_somebody_else_meanwhile_is_not_lost(world: World) -> None:
    """The person connects a new key while a look is under way."""
    order = await world.place()
    newer = await world.connect(secret="jm_" + "n" * 43)
    world.api.put("ord-1", **RECEIVED)
    world.api.gates["order"] = asyncio.Event()
    look = asyncio.create_task(world.lifecycle.look(order.id))
    await world.api.comes("order", look)
    async with world.store.write() as unit:
        await unit.orders.save(replace(order, key_id=newer.id, version=order.version + 1))
    world.api.gates["order"].set()
    await look
    now = await world.order(order.id)
    assert (now.key_id, now.sms, now.version) == (newer.id, (Sms(1, "a"),), order.version + 2)


async def test_an_order_forgotten_during_a_look_stays_forgotten(world: World) -> None:
    order = await world.place()
    world.api.put("ord-1", **RECEIVED)
    world.api.gates["order"] = asyncio.Event()
    look = asyncio.create_task(world.lifecycle.look(order.id))
    await world.api.comes("order", look)
    async with world.store.write() as unit:
        await unit.accounts.forget(ALICE)
    world.api.gates["order"].set()
    await look
    assert await world.kinds() == []
    assert world.changes == []


async def test_cancelled(world: World) -> None:
    order = await world.place()
    assert await world.lifecycle.cancel(order) is CancelOutcome.CANCELLED
    now = await world.order(order.id)
    assert (now.status, now.refund_confirmed, now.balance_after) == (
        Status.CANCELLED,
        True,
        Money(1200),
    )
    assert await world.kinds() == ENDED
    assert world.api.count("cancel") == 1


async def test_a_cancel_elsewhere_confirms_no_refund(world: World) -> None:
    order = await world.place()
    world.api.put("ord-1", status="CANCELLED")
    seen = await world.lifecycle.look(order.id)
    assert seen is not None
    assert (seen.status, seen.refund_confirmed) == (Status.CANCELLED, False)


async def test_cancel_came_too_late(world: World) -> None:
    order = await world.place()
    world.api.put("ord-1", **RECEIVED)
    world.api.fails["cancel"].append(api.CodeReceived(400, "CODE_RECEIVED", ""))
    assert await world.lifecycle.cancel(order) is CancelOutcome.CODE_CAME
    assert (await world.order(order.id)).sms == (Sms(1, "a"),)
    assert await world.kinds() == [Kind.CODE, Kind.CARD]


async def test_cancel_met_another_change(world: World) -> None:
    order = await world.place()
    world.api.put("ord-1", status="FAILED")
    world.api.fails["cancel"].append(api.AlreadyChanged(400, "ALREADY_CHANGED", ""))
    assert await world.lifecycle.cancel(order) is CancelOutcome.CHANGED
    now = await world.order(order.id)
    assert (now.status, now.refund_confirmed) == (Status.FAILED, False)


async def test_cancel_refused_for_another_reason(world: World) -> None:
    order = await world.place()
    world.api.fails["cancel"].append(api.BadRequest(400, "TOO_EARLY", "Wait 2 minutes."))
    with pytest.raises(Refused) as refused:
        await world.lifecycle.cancel(order)
    assert refused.value.message == "Wait 2 minutes."
    assert await world.order(order.id) == order


async def test_cancel_that_took_effect_though_its_answer_was_lost(world: World) -> None:
    order = await world.place()
    world.api.loses["cancel"].append(api.Timeout())
    assert await world.lifecycle.cancel(order) is CancelOutcome.CANCELLED
    assert (await world.order(order.id)).refund_confirmed
    assert world.api.count("cancel") == 1


async def test_cancel_that_got_lost_claims_nothing(world: World) -> None:
    order = await world.place()
    world.api.fails["cancel"].append(api.ConnectionLost())
    with pytest.raises(Unreachable):
        await world.lifecycle.cancel(order)
    assert await world.order(order.id) == order
    world.api.fails["cancel"].append(api.ConnectionLost())
    world.api.fails["order"].append(api.NotFound(404, "NOT_FOUND", ""))
    with pytest.raises(Unreachable):
        await world.lifecycle.cancel(order)
    assert await world.order(order.id) == order


async def test_cancel_answered_with_another_state(world: World) -> None:
    order = await world.place()
    world.api.cancel_state = "WAITING"
    assert await world.lifecycle.cancel(order) is CancelOutcome.CHANGED
    assert await world.order(order.id) == order


async def test_cancel_too_fast(world: World) -> None:
    order = await world.place()
    world.api.fails["cancel"].append(api.RateLimited(429, "RATE_LIMITED", ""))
    with pytest.raises(TooFast):
        await world.lifecycle.cancel(order)


async def test_next_sms(world: World) -> None:
    order = await received(world)
    asked = await world.lifecycle.next_sms(order)
    assert asked.waits_for_next
    assert await world.kinds() == [Kind.CARD]
    world.api.put("ord-1", status="RECEIVED", smsHistory=["a", "a", "c"])
    seen = await world.lifecycle.look(order.id)
    assert seen is not None
    assert [sms.body for sms in seen.sms] == ["a", "a", "c"]
    codes = [entry.position for entry in await world.outbox() if entry.kind is Kind.CODE]
    assert codes == [2, 3]


async def test_next_sms_refused_shows_the_true_state(world: World) -> None:
    order = await received(world)
    world.api.put("ord-1", status="COMPLETED")
    world.api.fails["next_sms"].append(api.BadRequest(400, "ENDED", "It has ended."))
    with pytest.raises(Refused):
        await world.lifecycle.next_sms(order)
    assert (await world.order(order.id)).ended


async def test_next_sms_whose_answer_was_lost(world: World) -> None:
    order = await received(world)
    world.api.loses["next_sms"].append(api.Timeout())
    assert (await world.lifecycle.next_sms(order)).waits_for_next
    assert world.api.count("next_sms") == 1


async def test_next_sms_that_got_lost_is_said(world: World) -> None:
    order = await received(world)
    world.api.fails["next_sms"].append(api.NotSent())
    with pytest.raises(Unreachable):
        await world.lifecycle.next_sms(order)
    assert await world.order(order.id) == order


async def test_follow_takes_the_present_state_without_saying_it_again(world: World) -> None:
    order = await world.place(origin=Origin.SEEN, watched=False)
    world.api.put("ord-1", **RECEIVED)
    followed = await world.lifecycle.follow(order, world.key)
    assert (followed.origin, followed.watched, len(followed.sms)) == (Origin.FOLLOWED, True, 1)
    assert await world.order(order.id) == followed
    assert (await world.kinds(), world.changes) == ([], [followed])


async def test_follow_an_ended_order(world: World) -> None:
    order = await world.place(origin=Origin.SEEN, watched=False)
    world.api.put("ord-1", status="COMPLETED", smsHistory=["a"])
    followed = await world.lifecycle.follow(order, world.key)
    assert (followed.ended, followed.watched, len(followed.sms)) == (True, False, 1)


async def test_follow_what_is_forgotten_meanwhile(world: World) -> None:
    order = await world.place(origin=Origin.SEEN, watched=False)
    world.api.gates["order"] = asyncio.Event()
    follow = asyncio.create_task(world.lifecycle.follow(order, world.key))
    await world.api.comes("order", follow)
    async with world.store.write() as unit:
        await unit.accounts.forget(ALICE)
    world.api.gates["order"].set()
    with pytest.raises(Gone):
        await follow


async def test_leaving_an_order_is_said_once(world: World) -> None:
    order = await world.place()
    await world.lifecycle.stop_watching(order)
    await world.lifecycle.stop_watching(order)
    assert not (await world.order(order.id)).watched
    assert await world.kinds() == [Kind.WATCH_ENDED, Kind.CARD]


async def test_a_refused_key_is_said_once(world: World) -> None:
    await world.tell.key_refused(world.key.id)
    await world.tell.key_refused(world.key.id)
    await world.tell.key_refused(999)
    assert [(e.kind, e.key_id) for e in await world.outbox()] == [(Kind.KEY_REFUSED, world.key.id)]


def test_a_history_is_sorted_by_time_where_all_have_one() -> None:
    late, early = "2026-05-22T08:10:00Z", "2026-05-22T08:01:00Z"
    history = [{"body": "b", "receivedAt": late}, {"body": "a", "receivedAt": early}]
    sight = sight_of(OrderDetails.model_validate({"id": "1", "status": "X", "smsHistory": history}))
    assert [body for body, _ in sight.history] == ["a", "b"]
    del history[1]["receivedAt"]
    sight = sight_of(OrderDetails.model_validate({"id": "1", "status": "X", "smsHistory": history}))
    assert [body for body, _ in sight.history] == ["b", "a"]
