"""That something is under way is shown while a handler works, and costs nothing else."""

from __future__ import annotations

import asyncio
from types import SimpleNamespace
from typing import Any

import pytest
from aiogram.types import TelegramObject

from bot.host.supervisor import Supervisor
from handlers import middlewares
from handlers.middlewares import Typing


async def test_a_handler_that_outlives_the_supervisor_causes_no_error(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(middlewares, "MOMENT_SECONDS", 0.0)
    supervisor, shown, mistakes = Supervisor(), list[int](), list[Any]()
    asyncio.get_running_loop().set_exception_handler(lambda _, context: mistakes.append(context))

    async def typing(chat_id: int) -> None:
        shown.append(chat_id)

    services = SimpleNamespace(spawn=supervisor.spawn, sender=SimpleNamespace(typing=typing))
    visit = SimpleNamespace(services=services, chat_id=7)

    async def slow(_event: TelegramObject, _data: dict[str, Any]) -> str:
        for _ in range(4):
            await asyncio.sleep(0)
        return "done"

    assert await Typing()(slow, TelegramObject(), {"visit": visit}) == "done"
    assert shown == [7]
    await supervisor.stop()
    assert await Typing()(slow, TelegramObject(), {"visit": visit}) == "done"
    assert (shown, mistakes) == ([7], [])
