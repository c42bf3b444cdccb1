"""Updates in the hands of several replicas: each handled by one, and none left behind."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Collection, Coroutine, Mapping
from datetime import datetime
from typing import Any, Self, cast

import pytest
from aiogram import Bot
from aiogram.types import Update

from bot.core.errors import Unwritable
from bot.core.ports import Store
from bot.core.shares import AllShares, Shares
from bot.host.clock import SystemClock
from bot.sim.telegram.server import MADE_UP_TOKEN
from handlers import intake as module
from handlers.intake import Intake, NotStored
from tests.shares import FakeShares


def said(update_id: int) -> dict[str, Any]:
    chat = {"id": 1, "type": "private"}
    return {"update_id": update_id, "message": {"message_id": 1, "date": 0, "chat": chat}}


class Updates:
    """The table of updates, as far as the intake asks it."""

    def __init__(self) -> None:
        self.in_hand: dict[int, str | None] = {}
        self.left: list[dict[int, str | None]] = []
        self.done_: set[int] = set()
        self.asked = asyncio.Event()

    async def add(
        self, bodies: Mapping[int, str], _: datetime, *, replica: str | None = None
    ) -> Collection[int]:
        added = bodies.keys() - self.in_hand.keys()
        self.in_hand |= dict.fromkeys(added, replica)
        return added

    async def newest(self) -> int:
        return 0

    async def claim(self, replica: str | None, known: Collection[int]) -> Mapping[int, str | None]:
        if not self.left:
            self.asked.set()
        strays = self.in_hand.keys() - self.done_ - set(known)
        own = {each: json.dumps(said(each)) for each in strays if self.in_hand[each] == replica}
        return own | (self.left.pop(0) if self.left else {})

    async def done(self, update_ids: Collection[int], _: datetime) -> None:
        self.done_ |= set(update_ids)


class OneStore:
    """A store of nothing but updates."""

    def __init__(self) -> None:
        self.updates = Updates()
        self.loses_answers = False

    def read(self) -> OneStore:
        return self

    write = read

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        if self.loses_answers:
            raise Unwritable("who knows")


class Bench:
    def __init__(self, shares: Shares | None = None) -> None:
        self.store = OneStore()
        self.handled: list[int] = []
        self.gate = asyncio.Event()
        self.gate.set()
        self.tasks: set[asyncio.Task[Any]] = set()
        self.intake = Intake(
            Bot(MADE_UP_TOKEN),
            self.feed,
            cast("Store", self.store),
            SystemClock(),
            spawn=self.spawn,
            shares=shares or FakeShares(),
        )

    async def feed(self, update: Update) -> None:
        self.handled.append(update.update_id)
        await self.gate.wait()

    def spawn(self, _: str, work: Coroutine[Any, Any, Any]) -> asyncio.Task[Any]:
        task = asyncio.create_task(work)
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)
        return task

    async def quiet(self) -> None:
        while self.tasks:
            await asyncio.wait(self.tasks)


async def test_what_is_taken_in_hand_bears_the_name_of_its_replica() -> None:
    bench = Bench()
    await bench.intake.keep(said(7))
    assert bench.store.updates.in_hand == {7: "we"}
    await bench.quiet()


async def test_what_others_left_is_handled_at_the_start_and_again_and_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(module, "TAKE_OVER_SECONDS", 0.0)
    bench = Bench()
    updates = bench.store.updates
    updates.left = [{7: json.dumps(said(7))}]
    await bench.intake.recover()
    await bench.quiet()
    assert bench.handled == [7]
    updates.left = [{}, {8: json.dumps(said(8))}, {9: json.dumps(said(9)), 10: None}]
    loop = asyncio.create_task(bench.intake.take_over())
    await updates.asked.wait()
    loop.cancel()
    await bench.quiet()
    assert bench.handled == [7, 8, 9]
    assert updates.done_ == {7, 8, 9, 10}


async def test_what_is_in_hand_is_not_handled_again_by_the_same() -> None:
    bench = Bench()
    bench.gate.clear()
    await bench.intake.keep(said(7))
    bench.store.updates.left = [{7: json.dumps(said(7))}]
    await bench.intake.recover()
    bench.gate.set()
    await bench.quiet()
    assert bench.handled == [7]


@pytest.mark.parametrize("shares", [AllShares(), FakeShares()])
async def test_what_was_stored_by_a_commit_taken_for_lost_is_handled_when_it_comes_again(
    shares: Shares,
) -> None:
    bench = Bench(shares)
    bench.store.loses_answers = True
    with pytest.raises(NotStored):
        await bench.intake.keep(said(7))
    with pytest.raises(NotStored):
        await bench.intake.keep(said(7))
    bench.store.loses_answers = False
    bench.gate.clear()
    for _ in range(2):
        await bench.intake.keep(said(7))
    bench.gate.set()
    await bench.quiet()
    await bench.intake.keep(said(7))
    assert (bench.handled, bench.store.updates.done_) == ([7], {7})


async def test_what_came_again_elsewhere_is_handled_by_whose_name_it_bears(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(module, "TAKE_OVER_SECONDS", 0.0)
    bench = Bench()
    bench.store.loses_answers = True
    with pytest.raises(NotStored):
        await bench.intake.keep(said(7))
    bench.store.loses_answers = False
    bench.store.updates.left = [{}]
    loop = asyncio.create_task(bench.intake.take_over())
    await bench.store.updates.asked.wait()
    loop.cancel()
    await bench.quiet()
    assert (bench.handled, bench.store.updates.done_) == ([7], {7})


async def test_the_only_bot_asks_nobody() -> None:
    intake = Intake(
        Bot(MADE_UP_TOKEN),
        lambda _: asyncio.Event().wait(),
        cast("Store", None),
        SystemClock(),
        spawn=lambda _, work: asyncio.create_task(work),
    )
    await intake.take_over()
