"""Waiting well: how long others waited, when this takes longer, and a word before the end."""

from __future__ import annotations

import re
from datetime import datetime

import pytest

from bot.core.order import Order
from bot.orders import patience, waits
from tests.flows.person import Person
from tests.flows.world import World

USUAL = "Usual wait: "


@pytest.fixture
def _known_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep no usual wait for longer than it takes to show it."""
    monkeypatch.setattr(waits, "FRESH_FOR_SECONDS", 0.0)


async def receives(world: World, ann: Person, times: int) -> None:
    """Buy as often and get a code each time."""
    for number in range(times):
        card = await ann.buys()
        world.jiema.state.receive_sms(world.charges()[-1], f"Telegram code: 4829{number}")
        await ann.taps("Refresh", on=card)
        await ann.sees(f"4829{number}", button="Copy code")


@pytest.mark.usefixtures("_known_at_once")
async def test_the_card_says_how_long_others_waited(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        bob, _ = await world.buyer("Bob")
        await receives(world, ann, 4)
        assert USUAL not in await ann.everything()
        await receives(world, bob, 1)
        calls = len(world.api_calls())
        card = await ann.buys()
        seen = await ann.sees_on(card, USUAL)
        assert re.search(r"Usual wait: \d+ seconds? \(half of 5 orders here", seen.text)
        late = await ann.sees_on(card, "This one takes longer than usual")
        assert late.button("Cancel") is not None
        assert set(world.api_calls(calls)) <= {
            *("GET /prices", "GET /account", "POST /orders", "GET /orders/:id", "GET /orders"),
        }
        world.jiema.state.receive_sms(world.charges()[-1], "Telegram code: 77310")
        await ann.taps("Refresh", on=card)
        await ann.sees_on(card, "1 SMS is here", where=lambda seen: USUAL not in seen.text)


@pytest.mark.usefixtures("_known_at_once")
async def test_another_country_has_waits_of_its_own(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        await receives(world, ann, 5)
        card = await ann.buys("telegram indonesia")
        await ann.goes("Refresh", card, "Nothing new yet")
        assert USUAL not in (await ann.sees_on(card)).text


async def test_orders_about_to_expire_are_told_of_together_once_and_silently(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    known: set[int] = set()

    def once_there_are_two(order: Order) -> datetime | None:
        known.add(order.id)
        return order.placed_at if len(known) > 1 else None

    monkeypatch.setattr(patience, "remind_at", once_there_are_two)
    async with world.bot():
        ann, _ = await world.buyer()
        card = await ann.buys()
        await ann.goes("Refresh", card, "Nothing new yet")
        assert "No SMS yet" not in await ann.everything()
        await ann.buys("whatsapp malaysia")
        news = await ann.sees("No SMS yet, and 2 numbers expire soon")
        assert not news.rings
        assert sum(label.startswith("Cancel") for label in news.labels) == 2
        await ann.taps(news.labels[0], on=news)
        await ann.sees("is back on your balance")
    async with world.bot():
        # What was said before the restart is not said again.
        other = await ann.sees(button="Cancel", where=lambda seen: "WhatsApp" in seen.text)
        await ann.goes("Refresh", other, "Nothing new yet")
        told = [seen for seen in await ann.chat() if "No SMS yet" in seen.text]
        assert len(told) == 1


async def test_nothing_is_said_of_an_order_that_has_its_code(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        await receives(world, ann, 1)
        monkeypatch.setattr(patience, "remind_at", lambda order: order.placed_at)
        await ann.buys("whatsapp malaysia")
        news = await ann.sees("No SMS yet, and this number expires")
        assert "WhatsApp" in news.text
        assert "Telegram" not in news.text
