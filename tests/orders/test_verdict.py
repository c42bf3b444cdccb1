"""What is written, said and logged of a purchase in doubt once it is known how it ended."""

from __future__ import annotations

from dataclasses import replace

import pytest
from structlog.testing import capture_logs

from bot.core.errors import Unreachable
from bot.core.intent import Intent, IntentState
from bot.core.message import Kind, OutboxEntry, Recipient
from bot.core.money import Money
from bot.core.order import Order
from bot.jiema.errors import ConnectionLost, NotFound
from tests.orders.settling import open_intent, result
from tests.orders.world import World
from tests.storage.samples import ALICE, NOW, a_link, an_order

GROUP = -1_000_000_000_077


async def adopt(world: World, intent: Intent, *ids: str) -> bool:
    session = await world.access.with_key(world.key.id)
    return await world.verdicts.adopt(intent, session, ids)


async def said(world: World, chat_id: int) -> set[OutboxEntry]:
    """Return what waits for a chat, without the ids of the rows."""
    async with world.store.read() as unit:
        entries = await unit.outbox.pending_of(Recipient(chat_id))
    return {replace(entry, id=0) for entry in entries}


async def stored(world: World, intent: Intent) -> Intent:
    async with world.store.read() as unit:
        now = await unit.intents.get(intent.id)
    assert now is not None
    return now


async def test_what_is_said_goes_where_the_purchase_was_confirmed(world: World) -> None:
    intent = await open_intent(world, chat_id=GROUP)
    world.api.put("ord-x", phone="+6000", chargedCents="30", expiresAt="2026-05-22T08:30:00Z")
    world.clock.advance(40)
    with capture_logs() as logged:
        assert await adopt(world, intent, "ord-x") is True
    (order,) = world.changes
    assert order == an_order(
        id=order.id,
        key_id=world.key.id,
        api_order_id="ord-x",
        phone="+6000",
        charged=Money(30),
        expires_at=NOW.replace(minute=30),
    )
    now = world.clock.now()
    assert await said(world, GROUP) == {
        OutboxEntry(0, Recipient(GROUP), Kind.INTENT, now, intent_id=intent.id),
        OutboxEntry(0, Recipient(GROUP), Kind.CARD, now, order_id=order.id),
    }
    assert await stored(world, intent) == replace(intent, state=IntentState.PLACED, settled_at=now)
    async with world.store.read() as unit:
        (card,) = await unit.cards.of_order(order.id, GROUP)
    assert (card.position, card.message_id) == (0, intent.message_id)
    assert world.wakes == 1
    assert logged == [
        {
            "event": "purchase.settled",
            "log_level": "info",
            "intent": intent.id,
            "orders": [order.id],
        },
        # A search for the order alone leads to its purchase.
        {
            "event": "order.adopted",
            "log_level": "info",
            "intent": intent.id,
            "order": order.id,
        },
    ]


async def test_several_are_all_announced_and_none_takes_the_screen(world: World) -> None:
    intent = await open_intent(world)
    world.api.put("ord-x")
    world.api.put("ord-y")
    assert await adopt(world, intent, "ord-x", "ord-y")
    assert await result(world, intent) == (IntentState.SEVERAL, ["ord-x", "ord-y"])
    assert [order.api_order_id for order in world.changes] == ["ord-x", "ord-y"]
    now = world.clock.now()
    assert await said(world, ALICE) == {
        OutboxEntry(0, Recipient(ALICE), Kind.INTENT, now, intent_id=intent.id),
        *(
            OutboxEntry(0, Recipient(ALICE), Kind.CARD, now, order_id=order.id)
            for order in world.changes
        ),
    }


async def test_of_several_those_the_api_does_not_know_are_left_out(world: World) -> None:
    intent = await open_intent(world)
    world.api.put("ord-x")
    world.api.put("ord-y")
    world.api.always_fails["order ord-x"] = NotFound(404, "NOT_FOUND", "")
    assert await adopt(world, intent, "ord-x", "ord-y") is True
    assert await result(world, intent) == (IntentState.PLACED, ["ord-y"])


async def test_a_listed_order_the_api_does_not_know_settles_nothing(world: World) -> None:
    intent = await open_intent(world)
    world.api.always_fails["order ord-x"] = NotFound(404, "NOT_FOUND", "")
    assert await adopt(world, intent, "ord-x") is False
    assert await result(world, intent) == (IntentState.OPEN, [])


async def test_what_was_claimed_meanwhile_is_nobody_elses(world: World) -> None:
    intent = await open_intent(world)
    await world.place(api_order_id="ord-x")
    world.api.put("ord-y")
    assert await adopt(world, intent, "ord-x") is False
    assert await result(world, intent) == (IntentState.OPEN, [])
    assert (await world.kinds(), world.changes, world.wakes) == ([], [], 0)
    assert await adopt(world, intent, "ord-x", "ord-y") is True
    assert await result(world, intent) == (IntentState.PLACED, ["ord-y"])


async def test_trouble_settles_nothing(world: World) -> None:
    intent = await open_intent(world)
    world.api.fails["order"].append(ConnectionLost())
    with pytest.raises(Unreachable):
        await adopt(world, intent, "ord-x")
    assert await result(world, intent) == (IntentState.OPEN, [])


async def test_a_late_order_is_a_new_message_not_the_old_screen(world: World) -> None:
    intent = await open_intent(world)
    await world.verdicts.nothing(intent, Money(1168))
    world.api.put("ord-x")
    assert await adopt(world, await stored(world, intent), "ord-x")
    assert await result(world, intent) == (IntentState.PLACED, ["ord-x"])
    async with world.store.read() as unit:
        assert not await unit.cards.of_order(world.changes[0].id, ALICE)


@pytest.mark.parametrize("late", [False, True])
async def test_an_intent_settled_meanwhile_is_left_as_it_is(world: World, *, late: bool) -> None:
    intent = await open_intent(world)
    await world.verdicts.nothing(intent, None)
    assert world.wakes == 1
    if late:
        await world.verdicts.nothing(intent, Money(1))
    else:
        world.api.put("ord-x")
        assert await adopt(world, intent, "ord-x") is True
    assert (await stored(world, intent)).balance_after is None
    assert (await result(world, intent))[0] is IntentState.NOTHING
    assert await world.kinds() == [Kind.INTENT]
    assert (world.changes, world.wakes) == ([], 1)


async def test_an_intent_forgotten_meanwhile_is_not_brought_back(world: World) -> None:
    intent = await open_intent(world)
    world.api.put("ord-x")
    session = await world.access.with_key(world.key.id)
    async with world.store.write() as unit:
        await unit.accounts.forget(ALICE)
    assert await world.verdicts.adopt(intent, session, ["ord-x"]) is True
    assert await known(world) == []


async def known(world: World) -> list[Order]:
    async with world.store.read() as unit:
        return list(await unit.orders.watched_of(ALICE))


async def test_that_there_is_none_is_written_with_the_balance_and_said(world: World) -> None:
    intent = await open_intent(world, chat_id=GROUP)
    world.clock.advance(60)
    with capture_logs() as logged:
        await world.verdicts.nothing(intent, Money(1168))
    now = world.clock.now()
    assert await stored(world, intent) == replace(
        intent, state=IntentState.NOTHING, balance_after=Money(1168), settled_at=now
    )
    assert await said(world, GROUP) == {
        OutboxEntry(0, Recipient(GROUP), Kind.INTENT, now, intent_id=intent.id)
    }
    assert world.wakes == 1
    assert logged == [{"event": "purchase.nothing", "log_level": "info", "intent": intent.id}]


async def test_the_group_that_was_chosen_is_told_of_the_order_and_of_what_becomes_of_it(
    world: World,
) -> None:
    intent = await open_intent(world)
    async with world.store.write() as unit:
        link = await unit.links.add(a_link(chat_id=GROUP))
        await unit.links.choose(intent.id, [link.id])
    world.api.put("ord-x")
    assert await adopt(world, intent, "ord-x")
    (order,) = world.changes
    there = OutboxEntry(
        0, Recipient(GROUP), Kind.CARD, world.clock.now(), order_id=order.id, link_id=link.id
    )
    assert await said(world, GROUP) == {there}
    world.api.put("ord-x", status="RECEIVED", smsHistory=["a"])
    await world.lifecycle.look(order.id)
    assert await said(world, GROUP) == {there, replace(there, kind=Kind.CODE, position=1)}
