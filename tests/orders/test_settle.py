"""What becomes of a purchase whose answer was lost."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from bot.core.intent import IntentState
from bot.core.message import Kind
from bot.core.money import Money
from bot.core.order import Origin, Sms, Status
from bot.jiema.errors import AuthFailed, ConnectionLost, NotFound
from bot.orders.settle import (
    LONGEST_PAUSE_SECONDS,
    LOOK_EVERY_SECONDS,
    SETTLE_AFTER_SECONDS,
)
from tests.orders.control import Driver
from tests.orders.settling import open_intent, result, wait_out
from tests.orders.world import World
from tests.storage.samples import ALICE, BOB

NEW_SECRET = "jm_" + "n" * 43


@pytest.mark.parametrize("service", ["tg", "telegram"])
@pytest.mark.parametrize("country", ["7", "my", None])
async def test_one_order_is_adopted(
    world: World, settling: Driver, service: str, country: str | None
) -> None:
    await world.offered()
    intent = await open_intent(world)
    world.api.put("ord-8")
    world.api.put("ord-x", service=service, country=country, phone="+6000", chargedCents="30")
    await settling.start()
    assert await result(world, intent) == (IntentState.PLACED, ["ord-x"])
    (order,) = world.changes
    assert (order.phone, order.charged) == ("+6000", Money(30))
    assert (order.origin, order.watched, order.balance_before) == (
        Origin.BOUGHT,
        True,
        Money(1200),
    )
    assert await world.kinds() == [Kind.INTENT, Kind.CARD]
    async with world.store.read() as unit:
        (card,) = await unit.cards.of_order(order.id, ALICE)
    assert card.message_id == intent.message_id
    assert world.wakes == 1


async def test_an_sms_that_came_meanwhile_is_left_to_the_first_look(
    world: World, settling: Driver
) -> None:
    await open_intent(world)
    world.api.put("ord-x", status="RECEIVED", smsBody="a", smsHistory=["a"])
    await settling.start()
    (order,) = world.changes
    assert (order.status, order.sms) == (Status.WAITING, ())
    seen = await world.lifecycle.look(order.id)
    assert seen is not None
    assert seen.sms == (Sms(1, "a"),)
    assert Kind.CODE in await world.kinds()


async def test_none_is_said_only_after_the_list_has_been_clear_for_long(
    world: World, settling: Driver
) -> None:
    intent = await open_intent(world)
    world.api.put("ord-8")
    world.api.put("ord-other", service="wa")
    await settling.start()
    await wait_out(settling, SETTLE_AFTER_SECONDS - 1)
    assert await result(world, intent) == (IntentState.OPEN, [])
    await settling.advance(1)
    assert await result(world, intent) == (IntentState.NOTHING, [])
    assert await world.kinds() == [Kind.INTENT]


async def test_an_order_that_the_list_shows_late_is_still_adopted(
    world: World, settling: Driver
) -> None:
    intent = await open_intent(world)
    await settling.start()
    await wait_out(settling, SETTLE_AFTER_SECONDS - 2)
    world.api.put("ord-x", country="7")
    await settling.advance(2)
    assert await result(world, intent) == (IntentState.PLACED, ["ord-x"])


async def test_several_are_all_shown_and_none_is_guessed(world: World, settling: Driver) -> None:
    intent = await open_intent(world)
    world.api.put("ord-x")
    world.api.put("ord-y", country="my")
    await settling.start()
    assert await result(world, intent) == (IntentState.SEVERAL, ["ord-x", "ord-y"])
    assert await world.kinds() == [Kind.INTENT, Kind.CARD, Kind.CARD]
    async with world.store.read() as unit:
        assert not await unit.cards.of_order(world.changes[0].id, ALICE)


async def test_what_another_person_has_claimed_is_not_ours(world: World, settling: Driver) -> None:
    intent = await open_intent(world)
    bob = await world.connect(BOB, "jm_" + "b" * 43)
    await world.place(owner_id=BOB, key_id=bob.id, api_order_id="ord-x", origin=Origin.BOUGHT)
    await settling.start()
    await wait_out(settling, SETTLE_AFTER_SECONDS)
    assert await result(world, intent) == (IntentState.NOTHING, [])


async def test_what_was_merely_seen_is_taken_over(world: World, settling: Driver) -> None:
    intent = await open_intent(world)
    seen = await world.place(api_order_id="ord-x", origin=Origin.SEEN, watched=False)
    await settling.start()
    assert await result(world, intent) == (IntentState.PLACED, ["ord-x"])
    now = await world.order(seen.id)
    assert (now.origin, now.watched, now.version) == (Origin.BOUGHT, True, seen.version + 1)


async def test_what_cannot_be_read_proves_nothing(world: World, settling: Driver) -> None:
    intent = await open_intent(world)
    world.api.unreadable = 1
    await settling.start()
    await wait_out(settling, 3 * SETTLE_AFTER_SECONDS)
    assert (await result(world, intent))[0] is IntentState.OPEN
    world.api.unreadable = 0
    await wait_out(settling, SETTLE_AFTER_SECONDS)
    assert (await result(world, intent))[0] is IntentState.OPEN, "the time starts again"
    await wait_out(settling, LONGEST_PAUSE_SECONDS)
    assert (await result(world, intent))[0] is IntentState.NOTHING


@pytest.mark.parametrize("call", ["orders", "order"])
async def test_trouble_leaves_it_open_and_starts_the_time_again(
    world: World, settling: Driver, call: str
) -> None:
    intent = await open_intent(world)
    if call == "order":
        world.api.put("ord-x")
    world.api.fails[call] += [ConnectionLost(), ConnectionLost()]
    await settling.start()
    await settling.advance(SETTLE_AFTER_SECONDS)
    assert (await result(world, intent))[0] is IntentState.OPEN
    await settling.advance(LOOK_EVERY_SECONDS)
    state, _ = await result(world, intent)
    assert state is (IntentState.PLACED if call == "order" else IntentState.OPEN)


async def test_one_persons_trouble_does_not_hold_up_anothers(
    world: World, settling: Driver
) -> None:
    bob = await world.connect(BOB, "jm_" + "b" * 43, account="acc-2")
    alices = await open_intent(world)
    bobs = await open_intent(
        world, owner_id=BOB, chat_id=BOB, key_id=bob.id, api_account_id="acc-2", nonce="bobs"
    )
    world.api.put("ord-x")
    world.api.always_fails["order ord-x"] = NotFound(404, "NOT_FOUND", "")
    world.api.orders["ord-x"]["country"] = "7"
    async with world.store.write() as unit:
        await unit.intents.settle(bobs, IntentState.NOTHING, bobs.created_at)
        second = await unit.intents.add(
            replace(
                bobs, nonce="bobs-2", country_api_id="9", country_slug="de", known_ids=frozenset()
            )
        )
    assert second is not None
    world.api.put("ord-z", country="de")
    await settling.start()
    assert await result(world, second) == (IntentState.PLACED, ["ord-z"])
    assert (await result(world, alices))[0] is IntentState.OPEN


async def test_an_unanswered_call_for_one_holds_up_no_other(world: World, settling: Driver) -> None:
    await settling.start()
    bob = await world.connect(BOB, "jm_" + "b" * 43, account="acc-2")
    alices = await open_intent(world)
    gate = world.api.gates["order ord-x"] = asyncio.Event()
    world.api.put("ord-x")
    world.settlement.stir()
    await world.api.arrived["order"].wait()
    bobs = await open_intent(
        world,
        owner_id=BOB,
        chat_id=BOB,
        key_id=bob.id,
        api_account_id="acc-2",
        nonce="bobs",
        known_ids=frozenset({"ord-x"}),
    )
    world.api.put("ord-y")
    world.settlement.stir()
    await settling.quiet(held=1)
    assert await result(world, bobs) == (IntentState.PLACED, ["ord-y"])
    assert (await result(world, alices))[0] is IntentState.OPEN
    gate.set()
    await settling.quiet()
    assert (await result(world, alices))[0] is IntentState.PLACED


async def test_a_purchase_in_hand_is_left_alone(world: World, settling: Driver) -> None:
    intent = await open_intent(world)
    world.hands.add(intent.id)
    world.api.put("ord-x")
    await settling.start()
    assert world.api.count("orders") == 0
    world.hands.clear()
    world.settlement.stir()
    await settling.quiet()
    assert await result(world, intent) == (IntentState.PLACED, ["ord-x"])


async def test_with_nothing_open_nobody_is_asked(world: World, settling: Driver) -> None:
    await settling.start()
    await settling.advance(100)
    assert world.api.calls == []


async def test_a_new_key_of_the_account_settles_what_a_revoked_one_left(
    world: World, settling: Driver
) -> None:
    intent = await open_intent(world)
    world.api.put("ord-x")
    world.api.always_fails[f"orders {'jm_' + 'a' * 43}"] = AuthFailed(401, "AUTH_INVALID", "")
    await settling.start()
    assert (await result(world, intent))[0] is IntentState.OPEN
    newer = await world.connect(ALICE, NEW_SECRET)
    await settling.advance(LOOK_EVERY_SECONDS)
    assert await result(world, intent) == (IntentState.PLACED, ["ord-x"])
    assert world.changes[0].key_id == newer.id


async def test_a_key_of_another_account_settles_nothing(world: World, settling: Driver) -> None:
    intent = await open_intent(world)
    world.api.put("ord-x")
    await world.connect(ALICE, NEW_SECRET, account="acc-other")
    await settling.start()
    assert await result(world, intent) == (IntentState.PLACED, ["ord-x"])
    assert world.changes[0].key_id == intent.key_id


async def test_an_intent_closed_meanwhile_claims_nothing(world: World) -> None:
    intent = await open_intent(world)
    world.api.put("ord-x")
    async with world.store.write() as unit:
        await unit.intents.settle(intent, IntentState.REFUSED, intent.created_at)
    await world.settlement._settle(intent)
    async with world.store.read() as unit:
        assert await unit.orders.find(ALICE, "ord-x") is None
    assert await world.kinds() == []
