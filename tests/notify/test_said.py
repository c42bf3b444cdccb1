"""What becomes of each try to say something is told once, with how late it was."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from structlog.contextvars import merge_contextvars
from structlog.testing import capture_logs

from bot.core.errors import Unwritable
from bot.core.figures import Said
from bot.core.message import Kind
from bot.notify.notifier import CLOSED_CHAT_FIRST_RETRY, LOST_PAUSE_SECONDS
from bot.notify.sender import ChatClosed, FloodWait, Lost, Unsendable
from storage.store import SqlStore
from tests.listener import Listener
from tests.notify.room import Room
from tests.storage.samples import connect, place


@pytest.fixture
async def room(store: SqlStore) -> AsyncIterator[Room]:
    room = Room(store)
    room.orders = [await place(store, key_id=await connect(store))]
    yield room
    await room.driver.stop()


async def test_what_is_sent_is_told_with_the_time_since_it_was_due(room: Room) -> None:
    room.notifier._figures = listener = Listener()
    await room.write(Kind.CODE, due=-7.0)
    await room.driver.start()
    assert listener.sends == [(Kind.CODE, Said.SENT, 7.0)]


@pytest.mark.parametrize(
    ("error", "outcome"),
    [
        (ChatClosed(), Said.CLOSED),
        (FloodWait(9.0), Said.FLOOD_WAIT),
        (Lost(), Said.LOST),
        (Unsendable("bad"), Said.UNSENDABLE),
        (Unwritable("full"), Said.UNWRITTEN),
        (ValueError(), Said.FAILED),
    ],
)
async def test_what_is_not_sent_is_told_as_such(
    room: Room, error: Exception, outcome: Said
) -> None:
    room.notifier._figures = listener = Listener()
    (code,) = await room.write(Kind.CODE)
    room.mouth.fails[code] = [error]
    await room.driver.start()
    assert listener.sends == [(Kind.CODE, outcome, 0.0)]


async def test_every_line_of_a_try_names_its_entry_and_order(room: Room) -> None:
    (code,) = await room.write(Kind.CODE)
    room.mouth.fails[code] = [ChatClosed(), Lost()]
    with capture_logs(processors=[merge_contextvars]) as lines:
        await room.driver.start()
        await room.driver.advance(CLOSED_CHAT_FIRST_RETRY.total_seconds())
        await room.driver.advance(LOST_PAUSE_SECONDS)
    events = [line["event"] for line in lines if line.get("order") == room.orders[0].id]
    assert events == ["outbox.chat_closed", "outbox.lost", "outbox.sent"]
    assert {line["entry"] for line in lines} == {code}
