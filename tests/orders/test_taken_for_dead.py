"""A purchase whose answer comes after another replica took its own for dead, and settled it."""

from __future__ import annotations

from typing import Any

import pytest

from bot.core.intent import IntentState
from bot.core.message import Card, Kind
from bot.core.order import Order
from bot.jiema.errors import NoNumbers
from bot.jiema.models import PlacedOrder
from bot.orders.outcomes import Bought, Unclear
from tests.orders.buying import MESSAGE_ID, buy, confirm, intent_of
from tests.orders.fake_api import FakeSession
from tests.orders.settling import result
from tests.orders.world import World
from tests.storage.samples import ALICE

REOPENED = 99


async def _buy(world: World, monkeypatch: pytest.MonkeyPatch, *, found: bool) -> Order:
    quote = await confirm(world)
    place = FakeSession.place_order

    async def paused(session: FakeSession, *what: Any, **how: Any) -> PlacedOrder:
        placed = await place(session, *what, **how)
        intent = await intent_of(world, quote.nonce)
        if found:
            await world.verdicts.adopt(
                intent, await world.access.with_key(world.key.id), [placed.id]
            )
            async with world.store.write() as unit:
                order = await unit.orders.find(ALICE, placed.id)
                assert order is not None
                await unit.cards.put(Card(order.id, ALICE, 0, REOPENED))
        else:
            await world.verdicts.nothing(intent, None)
        async with world.store.write() as unit:
            await unit.outbox.drop(entry.id for entry in await world.outbox())
        return placed

    monkeypatch.setattr(FakeSession, "place_order", paused)
    outcome = await buy(world, quote.nonce)
    assert isinstance(outcome, Bought)
    intent = await intent_of(world, quote.nonce)
    assert await result(world, intent) == (IntentState.PLACED, [outcome.order.api_order_id])
    return outcome.order


async def _card(world: World, order: Order) -> int | None:
    async with world.store.read() as unit:
        cards = await unit.cards.of_order(order.id, ALICE)
    return cards[0].message_id if cards else None


async def test_what_that_one_has_found_and_shown_is_left_where_it_stands(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    order = await _buy(world, monkeypatch, found=True)
    assert await world.kinds() == [Kind.CARD]
    assert await _card(world, order) == REOPENED


async def test_that_nothing_was_bought_is_taken_back(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    order = await _buy(world, monkeypatch, found=False)
    assert sorted(await world.kinds()) == sorted([Kind.INTENT, Kind.CARD])
    # The message that was to become its card was taken away with the denial.
    assert await _card(world, order) != MESSAGE_ID


async def test_a_refusal_says_nothing_of_what_another_has_found(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    quote = await confirm(world)

    async def refused(*_: object, **__: object) -> PlacedOrder:
        session = await world.access.with_key(world.key.id)
        world.api.put("ord-x")
        await world.verdicts.adopt(await intent_of(world, quote.nonce), session, ["ord-x"])
        raise NoNumbers(400, "NO_NUMBERS", "")

    monkeypatch.setattr(FakeSession, "place_order", refused)
    assert isinstance(await buy(world, quote.nonce), Unclear)
    intent = await intent_of(world, quote.nonce)
    assert await result(world, intent) == (IntentState.PLACED, ["ord-x"])
