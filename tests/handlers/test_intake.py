from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from typing import Any, cast

import pytest
from aiogram import Bot

from bot.core.ports import Store
from bot.host.clock import SystemClock
from bot.sim.telegram.server import MADE_UP_TOKEN
from handlers.intake import Intake, NotStored

UPDATE = {
    "update_id": 7,
    "message": {"message_id": 1, "date": 0, "chat": {"id": 1, "type": "private"}},
}


class BusyStore:
    """A store whose turn to write does not come."""

    def __init__(self) -> None:
        self.waited_for = asyncio.Event()

    @asynccontextmanager
    async def write(self) -> AsyncIterator[None]:
        self.waited_for.set()
        await asyncio.Event().wait()
        yield


async def test_a_bot_that_ends_leaves_to_telegram_what_it_has_not_stored() -> None:
    tasks: dict[str, asyncio.Task[Any]] = {}

    def spawn(name: str, work: Coroutine[Any, Any, Any]) -> asyncio.Task[Any]:
        tasks[name] = asyncio.create_task(work)
        return tasks[name]

    store = BusyStore()
    intake = Intake(
        Bot(MADE_UP_TOKEN),
        lambda _: asyncio.Event().wait(),
        cast("Store", store),
        SystemClock(),
        spawn=spawn,
    )
    await intake.take([UPDATE])
    safe = asyncio.create_task(intake.safe(0))
    await store.waited_for.wait()
    tasks["updates"].cancel()
    with pytest.raises(NotStored):
        await safe
    tasks["update"].cancel()
