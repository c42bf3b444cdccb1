"""Figures: a picture with its caption, edited in place; text alone without the library."""

from __future__ import annotations

from importlib.machinery import ModuleSpec

import pytest

from bot.host import artist
from tests.flows.person import Person, Seen
from tests.flows.world import World

PNG = b"\x89PNG\r\n\x1a\n"


async def with_orders(world: World) -> Person:
    """Let somebody buy two numbers: one SMS comes, the other order is cancelled."""
    ann, _ = await world.buyer()
    await ann.buys()
    world.jiema.state.receive_sms(world.charges()[0], "Telegram code: 48291")
    await ann.sees("48291", button="Next SMS")
    card = await ann.buys("whatsapp malaysia")
    await ann.goes("Cancel", card, "is back on your balance")
    return ann


def picture_of(world: World, seen: Seen) -> bytes:
    sizes = seen.raw["photo"]
    return world.telegram.state.files.by_id[sizes[-1]["file_id"]].content


async def test_figures_are_a_picture_that_changes_in_place(world: World) -> None:
    async with world.bot():
        ann = await with_orders(world)
        month = await ann.asks("/stats", "Bought here, 30 days")
        assert picture_of(world, month).startswith(PNG)
        assert "Spent: $0.32 on 2 orders" in month.text
        assert "An SMS came: 1 of 2" in month.text
        assert "MY 🇲🇾 Malaysia: 1 of 2, $0.32" in month.text
        assert "In the picture" in month.text
        week = await ann.goes("7 days", month, "Bought here, 7 days")
        assert picture_of(world, week).startswith(PNG)
        assert picture_of(world, week) != picture_of(world, month)
        assert week.message_id == month.message_id
        history = await ann.opens_below("Back", week, "Your orders")
        await ann.sees_gone(week.message_id)
        again = await ann.goes("Figures", history, "Bought here, 30 days")
        assert picture_of(world, again).startswith(PNG)


async def test_nothing_bought_needs_no_picture(world: World) -> None:
    async with world.bot():
        ann = await world.person()
        seen = await ann.asks("/stats", "Nothing was bought here")
        assert "photo" not in seen.raw
        await ann.goes("90 days", seen, "Bought here, 90 days")


async def test_without_the_library_the_figures_are_text(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    def find_none(_: str) -> ModuleSpec | None:
        return None

    monkeypatch.setattr(artist, "find_spec", find_none)
    async with world.bot():
        ann = await with_orders(world)
        seen = await ann.asks("/stats", "An SMS came: 1 of 2")
        assert "photo" not in seen.raw
        assert "🇲🇾 Malaysia: 1 of 2, $0.32" in seen.text
        assert "In the picture" not in seen.text
        await ann.goes("Back", seen, "Your orders")
