"""What stands around every update."""

from __future__ import annotations

from contextlib import nullcontext
from datetime import UTC, datetime
from typing import Any

import pytest
import structlog
from aiogram.dispatcher.event.bases import UNHANDLED
from aiogram.types import Chat, Message, TelegramObject, Update
from structlog.contextvars import clear_contextvars, get_contextvars

from bot.core.errors import Unreachable
from bot.core.figures import Handled
from bot.notify.sender import Lost
from handlers.traced import Traced
from tests.listener import Listener

CHAT = Chat(id=7, type="private")
MESSAGE = Message(message_id=1, date=datetime(2026, 5, 22, tzinfo=UTC), chat=CHAT, text="jm_x")
UPDATE = Update(update_id=4711, message=MESSAGE)


@pytest.fixture(autouse=True)
def bare() -> None:
    clear_contextvars()


async def pass_on(update: Update, result: object) -> Listener:
    """Hand an update on to a handler that returns or raises this."""

    async def handler(_event: TelegramObject, _data: dict[str, Any]) -> object:
        assert get_contextvars() == {"trace": update.update_id}
        if isinstance(result, Exception):
            raise result
        return result

    listener = Listener()
    with pytest.raises(type(result)) if isinstance(result, Exception) else nullcontext():
        assert await Traced(listener)(handler, update, {}) is result
    return listener


@pytest.mark.parametrize(
    ("result", "outcome"),
    [
        (None, Handled.OK),
        (Handled.TROUBLE, Handled.TROUBLE),
        (Handled.FAILED, Handled.FAILED),
        (UNHANDLED, Handled.IGNORED),
        (Unreachable(), Handled.TROUBLE),
        (Lost(), Handled.TROUBLE),
        (ValueError(), Handled.FAILED),
    ],
)
async def test_an_update_is_counted_by_what_became_of_it(result: object, outcome: Handled) -> None:
    assert (await pass_on(UPDATE, result)).updates == [("message", outcome)]


async def test_the_id_ends_with_the_update_unless_its_failure_is_still_to_be_logged() -> None:
    await pass_on(UPDATE, None)
    assert get_contextvars() == {}
    await pass_on(UPDATE, ValueError())
    assert get_contextvars() == {"trace": UPDATE.update_id}
    await pass_on(UPDATE.model_copy(update={"update_id": 4712}), None)


async def test_a_kind_we_do_not_know_is_counted_as_another() -> None:
    assert (await pass_on(Update(update_id=1), None)).updates == [("other", Handled.OK)]


async def test_the_line_says_which_update_of_whom_and_nothing_it_said() -> None:
    with structlog.testing.capture_logs() as lines:
        await pass_on(UPDATE, None)
    assert lines == [
        {"event": "update.taken", "kind": "message", "user": None, "log_level": "info"}
    ]
