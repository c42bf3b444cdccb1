"""The named crash points stand where their names say: before and after what must not be lost."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

import pytest

from bot.core.intent import IntentState
from bot.core.money import Money
from bot.orders import lifecycle, record, verdict
from tests.orders.settling import open_intent
from tests.orders.world import World

COMMITTED = "select status from orders union all select state from intents"


class Places:
    """Stands in for the crash points; notes what a death there would find.

    Attributes:
        seen: of each place its name, how often the API was asked to act, what is committed, and
            how often anyone was told of news.
    """

    def __init__(self, world: World, path: Path) -> None:
        self.seen: list[tuple[str, int, list[str], int]] = []
        self._world = world
        self._path = path

    def __call__(self, name: str) -> None:
        asked = self._world.api.count("cancel") + self._world.api.count("next_sms")
        with sqlite3.connect(self._path) as other:
            committed = [state for (state,) in other.execute(COMMITTED)]
        other.close()
        self.seen.append((name, asked, committed, self._world.wakes))


@pytest.fixture
def places(world: World, path: Path, monkeypatch: pytest.MonkeyPatch) -> Places:
    places = Places(world, path)
    for module in (lifecycle, record, verdict):
        monkeypatch.setattr(module, "crash_point", places)
    return places


async def test_a_cancel(world: World, places: Places) -> None:
    await world.lifecycle.cancel(await world.place())
    assert places.seen == [
        ("cancel.before_api", 0, ["WAITING"], 0),
        ("cancel.after_api", 1, ["WAITING"], 0),
        ("order.before_store", 1, ["WAITING"], 0),
        ("order.after_store", 1, ["CANCELLED"], 0),
    ]


async def test_next_sms(world: World, places: Places) -> None:
    received: dict[str, Any] = {"status": "RECEIVED", "smsHistory": ["a"]}
    world.api.put("ord-1", **received)
    order = await world.lifecycle.look((await world.place()).id)
    assert order is not None
    places.seen.clear()
    await world.lifecycle.next_sms(order)
    assert places.seen == [
        ("next.before_api", 0, ["RECEIVED"], 1),
        ("next.after_api", 1, ["RECEIVED"], 1),
        ("order.before_store", 1, ["RECEIVED"], 1),
        ("order.after_store", 1, ["WAITING"], 1),
    ]


async def test_an_order_found_for_a_purchase(world: World, places: Places) -> None:
    intent = await open_intent(world)
    world.api.put("ord-x")
    session = await world.access.with_key(world.key.id)
    assert await world.verdicts.adopt(intent, session, ["ord-x"])
    assert places.seen == [
        ("settle.before_adopt", 0, ["open"], 0),
        ("settle.after_adopt", 0, ["WAITING", "placed"], 0),
    ]


async def test_no_order_for_a_purchase(world: World, places: Places) -> None:
    intent = await open_intent(world)
    await world.verdicts.nothing(intent, Money(1200))
    assert intent.state is IntentState.OPEN
    assert places.seen == [
        ("settle.before_nothing", 0, ["open"], 0),
        ("settle.after_nothing", 0, ["nothing"], 0),
    ]
