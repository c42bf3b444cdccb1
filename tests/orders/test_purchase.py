"""Every outcome of a tap on Buy, and that one confirmation charges at most once."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from bot.core.errors import Unreachable
from bot.core.intent import IntentState
from bot.core.message import Kind
from bot.core.money import Money
from bot.core.order import Origin
from bot.orders.outcomes import (
    Bought,
    Busy,
    Confirmation,
    Expired,
    OutOfStock,
    Repeated,
)
from bot.orders.purchase import QUOTE_GOOD_FOR
from tests.orders.buying import MESSAGE_ID, Progress, buy, confirm, intent_of
from tests.orders.world import World
from tests.storage.samples import ALICE, BOB, an_intent


async def test_the_confirm_screen_shows_price_and_balance_read_now(world: World) -> None:
    quote = await confirm(world)
    assert (quote.offer.price, quote.balance, quote.missing) == (Money(32), Money(1200), None)
    assert (world.api.count("prices"), world.api.count("account")) == (1, 1)


async def test_too_little_balance_is_said_by_how_much(world: World) -> None:
    world.api.balance = "10"
    assert (await confirm(world)).missing == Money(22)


async def test_an_old_button_names_what_nobody_knows(world: World) -> None:
    assert await world.quotes.quote(world.key, 999, 999) == Expired()


@pytest.mark.parametrize("prices", [[], [{"countryId": 7, "priceCents": "32", "count": 0}]])
async def test_out_of_stock_at_the_confirm_screen(
    world: World, prices: list[dict[str, object]]
) -> None:
    service, country = await world.offered()
    world.api.prices = prices
    quote = await world.quotes.quote(world.key, service.id, country.id)
    assert quote == OutOfStock(service, country)


async def test_bought(world: World) -> None:
    quote = await confirm(world)
    progress = Progress()
    outcome = await buy(world, quote.nonce, progress)
    assert isinstance(outcome, Bought)
    order = outcome.order
    assert (order.api_order_id, order.phone, order.charged) == (
        "ord-new",
        "+60000000002",
        Money(32),
    )
    assert (order.origin, order.balance_before, order.watched) == (
        Origin.BOUGHT,
        Money(1200),
        True,
    )
    assert await world.order(order.id) == order
    assert progress.said == ["buying tg my"]
    assert (await intent_of(world, quote.nonce)).state is IntentState.PLACED
    assert await world.kinds() == [Kind.CARD]
    async with world.store.read() as unit:
        (card,) = await unit.cards.of_order(order.id, ALICE)
    assert card.message_id == MESSAGE_ID
    assert world.changes == [order]
    assert (world.wakes, world.hands) == (1, set())
    assert ("place", "tg 7") in world.api.calls


async def test_the_intent_is_committed_with_what_was_known_before_the_request(
    world: World,
) -> None:
    quote = await confirm(world)
    await world.place(api_order_id="ord-ours")
    world.api.listed = [{"id": "ord-listed", "status": "WAITING"}]
    world.api.gates["place"] = asyncio.Event()
    buying = asyncio.create_task(buy(world, quote.nonce))
    await world.api.comes("place", buying)
    intent = await intent_of(world, quote.nonce)
    assert intent.state is IntentState.OPEN
    assert intent.known_ids == {"ord-ours", "ord-listed"}
    assert world.hands == {intent.id}
    world.api.gates["place"].set()
    assert isinstance(await buying, Bought)


async def test_a_list_with_unreadable_items_stops_it_before_the_charge(world: World) -> None:
    quote = await confirm(world)
    world.api.unreadable = 1
    with pytest.raises(Unreachable):
        await buy(world, quote.nonce)
    assert world.api.count("place") == 0
    assert await world.purchases.repeated(world.key, quote.nonce) is None


async def test_the_price_rose(world: World) -> None:
    quote = await confirm(world)
    world.api.prices[0]["priceCents"] = "40"
    outcome = await buy(world, quote.nonce)
    assert isinstance(outcome, Confirmation)
    assert (outcome.offer.price, outcome.rose_from) == (Money(40), Money(32))
    assert world.api.count("place") == 0
    assert outcome.nonce != quote.nonce
    assert isinstance(await buy(world, outcome.nonce), Bought)


async def test_the_price_fell(world: World) -> None:
    quote = await confirm(world)
    world.api.prices[0]["priceCents"] = "30"
    assert isinstance(await buy(world, quote.nonce), Bought)
    assert (await intent_of(world, quote.nonce)).price == Money(30)


async def test_the_balance_no_longer_suffices(world: World) -> None:
    quote = await confirm(world)
    world.api.balance = "31"
    outcome = await buy(world, quote.nonce)
    assert isinstance(outcome, Confirmation)
    assert (outcome.missing, outcome.rose_from) == (Money(1), None)
    assert world.api.count("place") == 0


async def test_out_of_stock_at_the_tap(world: World) -> None:
    quote = await confirm(world)
    world.api.prices = []
    assert isinstance(await buy(world, quote.nonce), OutOfStock)
    assert world.api.count("place") == 0


async def test_an_unknown_nonce_and_somebody_elses(world: World) -> None:
    assert await buy(world, "nope") == Expired()
    quote = await confirm(world)
    bob = await world.connect(BOB, "jm_" + "b" * 43)
    assert await world.purchases.buy(bob, quote.nonce, 1, Progress()) == Expired()
    await buy(world, quote.nonce)
    assert await world.purchases.repeated(bob, quote.nonce) is None
    assert world.api.count("place") == 1


async def test_an_old_screen_is_shown_afresh(world: World) -> None:
    quote = await confirm(world)
    world.clock.advance(QUOTE_GOOD_FOR / timedelta(seconds=1) + 1)
    outcome = await buy(world, quote.nonce)
    assert isinstance(outcome, Confirmation)
    assert outcome.nonce != quote.nonce
    assert world.api.count("place") == 0


async def test_a_tap_that_came_too_late_is_shown_afresh(world: World) -> None:
    quote = await confirm(world)
    again = await world.quotes.requote(world.key, quote.nonce)
    assert isinstance(again, Confirmation)
    assert again.nonce != quote.nonce
    assert await world.quotes.requote(world.key, "nope") == Expired()


async def test_the_same_button_twice_buys_once(world: World) -> None:
    quote = await confirm(world)
    first = await buy(world, quote.nonce)
    second = await buy(world, quote.nonce)
    assert isinstance(first, Bought)
    assert isinstance(second, Repeated)
    assert second.order == first.order
    assert world.api.count("place") == 1


async def test_two_taps_at_once_buy_once(world: World) -> None:
    quote = await confirm(world)
    outcomes = await asyncio.gather(*(buy(world, quote.nonce) for _ in range(3)))
    assert sorted(type(outcome).__name__ for outcome in outcomes) == [
        "Bought",
        "Repeated",
        "Repeated",
    ]
    assert world.api.count("place") == 1


async def test_two_screens_at_once_buy_one_at_a_time(world: World) -> None:
    one, other = await confirm(world), await confirm(world)
    world.api.gates["place"] = asyncio.Event()
    buying = asyncio.create_task(buy(world, one.nonce))
    await world.api.comes("place", buying)
    assert await buy(world, other.nonce) == Busy()
    world.api.gates["place"].set()
    await buying
    world.api.placed["id"] = "ord-second"
    assert isinstance(await buy(world, other.nonce), Bought)


async def test_two_people_on_one_account_do_not_buy_at_once(world: World) -> None:
    async with world.store.write() as unit:
        await unit.accounts.ensure(BOB)
        bob = await unit.accounts.connect(
            BOB, api_account_id="acc-1", display_name="Bob", secret="jm_" + "b" * 43
        )
        await unit.intents.add(an_intent(owner_id=BOB, key_id=bob.id, nonce="bobs"))
    quote = await confirm(world)
    assert await buy(world, quote.nonce) == Busy()
    assert world.api.count("place") == 0
