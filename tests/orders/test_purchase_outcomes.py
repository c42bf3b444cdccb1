"""What the answer to the one request leads to, or its loss."""

from __future__ import annotations

import asyncio

import pytest

from bot.core.errors import KeyRefused, Refusal, TooFast
from bot.core.intent import IntentState
from bot.core.order import Origin
from bot.jiema import errors as api
from bot.orders.outcomes import (
    Bought,
    Busy,
    Declined,
    NothingBought,
    Repeated,
    Unclear,
)
from tests.orders.buying import buy, confirm, intent_of
from tests.orders.world import World
from tests.storage.samples import an_order


@pytest.mark.parametrize(
    ("error", "refusal"),
    [
        (api.Insufficient(400, "INSUFFICIENT", "no"), Refusal.INSUFFICIENT),
        (api.NoNumbers(400, "NO_NUMBERS", "no"), Refusal.NO_NUMBERS),
        (api.BadService(400, "BAD_SERVICE", "no"), Refusal.BAD_SERVICE),
        (api.BadCountry(400, "BAD_COUNTRY", "no"), Refusal.BAD_COUNTRY),
        (api.ApiError(400, "NEW_ONE", "no"), Refusal.OTHER),
    ],
)
async def test_declined(world: World, error: api.ApiError, refusal: Refusal) -> None:
    quote = await confirm(world)
    world.api.fails["place"].append(error)
    outcome = await buy(world, quote.nonce)
    assert isinstance(outcome, Declined)
    assert (outcome.refused.refusal, outcome.refused.message) == (refusal, "no")
    assert (await intent_of(world, quote.nonce)).state is IntentState.REFUSED
    assert isinstance(await buy(world, (await confirm(world)).nonce), Bought)


@pytest.mark.parametrize(
    ("error", "trouble"),
    [
        (api.AuthFailed(401, "AUTH_INVALID", ""), KeyRefused),
        (api.RateLimited(429, "RATE_LIMITED", "", 5.0), TooFast),
    ],
)
async def test_refused_for_the_key_or_the_pace(
    world: World, error: api.ApiError, trouble: type[Exception]
) -> None:
    quote = await confirm(world)
    world.api.fails["place"].append(error)
    with pytest.raises(trouble):
        await buy(world, quote.nonce)
    assert (await intent_of(world, quote.nonce)).state is IntentState.REFUSED


async def test_nothing_reached_the_api(world: World) -> None:
    quote = await confirm(world)
    world.api.fails["place"].append(api.NotSent())
    assert isinstance(await buy(world, quote.nonce), NothingBought)
    assert (await intent_of(world, quote.nonce)).state is IntentState.REFUSED
    assert world.api.count("place") == 1


@pytest.mark.parametrize(
    "error",
    [
        api.ConnectionLost(),
        api.Timeout(),
        api.BadAnswer("odd", 200),
        api.ServerFault(500, "INTERNAL", ""),
        api.ApiError(403, "", ""),
    ],
    ids=lambda error: type(error).__name__,
)
async def test_unclear(world: World, error: Exception) -> None:
    quote = await confirm(world)
    world.api.loses["place"].append(error)
    assert isinstance(await buy(world, quote.nonce), Unclear)
    intent = await intent_of(world, quote.nonce)
    assert intent.state is IntentState.OPEN
    assert (world.hands, world.stirs) == (set(), 1)
    assert isinstance(await buy(world, quote.nonce), Repeated)
    assert await buy(world, (await confirm(world)).nonce) == Busy()
    assert world.api.count("place") == 1


async def test_a_task_cut_short_leaves_an_open_intent_for_the_settlement(world: World) -> None:
    quote = await confirm(world)
    world.api.gates["place"] = asyncio.Event()
    buying = asyncio.create_task(buy(world, quote.nonce))
    await world.api.comes("place", buying)
    buying.cancel()
    with pytest.raises(asyncio.CancelledError):
        await buying
    assert (await intent_of(world, quote.nonce)).state is IntentState.OPEN
    assert world.hands == set()


async def test_a_list_may_show_the_order_before_its_answer_comes(world: World) -> None:
    """Its owner has opened the active orders while the request was under way."""
    quote = await confirm(world)
    async with world.store.write() as unit:
        seen = await unit.orders.add(
            an_order(api_order_id="ord-new", origin=Origin.SEEN, watched=False, phone=None)
        )
    outcome = await buy(world, quote.nonce)
    assert isinstance(outcome, Bought)
    assert (outcome.order.id, outcome.order.origin) == (seen.id, Origin.BOUGHT)
    assert (outcome.order.watched, outcome.order.phone) == (True, "+60000000002")
    assert await world.order(seen.id) == outcome.order
