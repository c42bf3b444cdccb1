"""The outbox is drained: once, in time, whatever happens on the way."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

import pytest

from bot.core.message import Kind
from bot.core.ports import Unit
from bot.notify import notifier as module
from bot.notify.sender import ChatClosed, FloodWait, Lost, Unsendable
from storage.store import SqlStore
from tests.notify.room import Room
from tests.orders.control import Driver
from tests.storage.samples import ALICE, BOB, connect, place


@pytest.fixture
async def room(store: SqlStore) -> AsyncIterator[Room]:
    room = Room(store)
    key_id = await connect(store)
    room.orders = [
        await place(store, key_id=key_id, api_order_id=f"ord-{number}") for number in range(4)
    ]
    yield room
    await room.driver.stop()


async def test_what_was_left_from_before_the_start_is_said(room: Room) -> None:
    (code,) = await room.write(Kind.CODE)
    await room.driver.start()
    assert room.mouth.said == [code]
    assert await room.pending() == []


async def test_said_when_woken_and_not_before(room: Room) -> None:
    await room.driver.start()
    (code,) = await room.write(Kind.CODE)
    await room.driver.advance(1000)
    assert room.mouth.said == []
    room.notifier.wake()
    await room.driver.quiet()
    assert room.mouth.said == [code]


async def test_the_store_is_not_asked_while_nothing_is_due(room: Room) -> None:
    await room.driver.start()
    reads = room.store.reads
    for _ in range(20):
        await room.driver.advance(60)
    assert room.store.reads == reads


async def test_what_falls_due_later_is_said_then(room: Room) -> None:
    await room.driver.start()
    (end,) = await room.tell(Kind.ENDED, due=2.0)
    await room.driver.quiet()
    await room.driver.advance(1.9)
    assert room.mouth.said == []
    await room.driver.advance(0.2)
    assert room.mouth.said == [end]


async def test_a_wake_during_sending_is_not_lost(room: Room) -> None:
    room.mouth.gate = asyncio.Event()
    await room.driver.start()
    (first,) = await room.tell(Kind.CODE)
    await room.mouth.speaking.wait()
    (second,) = await room.tell(Kind.CODE, chat=BOB)
    room.mouth.gate.set()
    await room.driver.quiet()
    assert sorted(room.mouth.said) == [first, second]


async def test_what_is_said_while_the_outbox_is_read_is_said_once(room: Room) -> None:
    """The snapshot still has it when it comes back."""
    room.mouth.gate = asyncio.Event()
    await room.driver.start()
    (code,) = await room.tell(Kind.CODE)
    await room.mouth.speaking.wait()
    held = room.store.after_read = asyncio.Event()
    room.notifier.wake()
    await room.store.has_read.wait()
    (send,) = room.spawner.tasks
    room.mouth.gate.set()
    await send
    room.store.after_read = None
    held.set()
    await room.driver.quiet()
    await room.driver.advance(60)
    assert room.mouth.tried == [code]


async def test_a_flood_wait_holds_its_chat_for_as_long_as_asked(room: Room) -> None:
    hers = await room.write(Kind.CODE, Kind.ENDED)
    (his,) = await room.write(Kind.CODE, chat=BOB)
    room.mouth.fails[hers[0]] = [FloodWait(17.0)]
    await room.driver.start()
    assert room.mouth.said == [his]
    await room.driver.advance(16.9)
    assert room.mouth.said == [his]
    await room.driver.advance(0.2)
    await room.driver.advance(1.0)
    assert room.mouth.said == [his, *hers]


async def test_a_lost_answer_is_said_again_ever_more_slowly(room: Room) -> None:
    (code,) = await room.write(Kind.CODE)
    room.mouth.fails[code] = [Lost(), Lost(), Lost()]
    await room.driver.start()
    for pause, tries in ((1, 2), (1.9, 2), (0.1, 3), (3.9, 3), (0.1, 4)):
        await room.driver.advance(pause)
        assert len(room.mouth.tried) == tries
    assert room.mouth.said == [code]
    assert await room.pending() == []


async def test_a_closed_chat_is_tried_ever_more_rarely(room: Room) -> None:
    hers = await room.write(Kind.CODE, Kind.ENDED, Kind.CARD)
    (his,) = await room.write(Kind.CODE, chat=BOB)
    room.mouth.fails[hers[0]] = [ChatClosed(), ChatClosed()]
    await room.driver.start()
    await room.driver.advance(59)
    assert room.mouth.tried == [hers[0], his]
    await room.driver.advance(2)
    assert room.mouth.tried == [hers[0], his, hers[0]]
    await room.driver.advance(118)
    assert room.mouth.said == [his]
    await room.driver.advance(3)
    await room.driver.advance(1)
    await room.driver.advance(1)
    assert room.mouth.said == [his, *hers]


async def test_a_card_asked_for_again_while_its_chat_is_closed_is_tried_no_more(
    room: Room,
) -> None:
    (card,) = await room.write(Kind.CARD)
    room.mouth.fails[card] = [ChatClosed()]
    room.mouth.gate = asyncio.Event()
    start = asyncio.create_task(room.driver.start())
    await room.mouth.speaking.wait()
    (newer,) = await room.write(Kind.CARD)
    room.mouth.gate.set()
    await start
    await room.driver.advance(59)
    assert room.mouth.tried == [card]
    await room.driver.advance(2)
    assert room.mouth.said == [newer]


async def test_a_chat_that_is_open_again_is_told_at_once(room: Room) -> None:
    (code,) = await room.write(Kind.CODE)
    room.mouth.fails[code] = [ChatClosed()]
    await room.driver.start()
    async with room.store.write() as unit:
        await unit.outbox.wake_chat(ALICE, room.clock.now())
    room.notifier.wake()
    await room.driver.quiet()
    await room.driver.advance(1)
    assert room.mouth.said == [code]


@pytest.mark.parametrize(
    ("error", "pause"),
    [
        (Unsendable("bad form"), module.UNSENDABLE_RETRY),
        (ZeroDivisionError(), module.UNFORESEEN_RETRY),
    ],
)
async def test_what_cannot_be_said_is_kept_and_holds_up_nothing(
    room: Room, error: Exception, pause: timedelta
) -> None:
    broken, sound = await room.write(Kind.CODE, Kind.CODE)
    room.mouth.fails[broken] = [error]
    await room.driver.start()
    await room.driver.advance(1)
    assert room.mouth.said == [sound]
    (kept,) = await room.pending()
    assert (kept.id, kept.attempts) == (broken, 1)
    await room.driver.advance(pause / timedelta(seconds=1))
    assert room.mouth.said == [sound, broken]
    assert not room.spawner.failures


async def test_a_card_asked_for_while_it_is_edited_is_shown_again(room: Room) -> None:
    room.mouth.gate = asyncio.Event()
    (card,) = await room.write(Kind.CARD)
    start = asyncio.create_task(room.driver.start())
    await room.mouth.speaking.wait()
    (newer,) = await room.tell(Kind.CARD)
    room.mouth.gate.set()
    await start
    await room.driver.advance(1)
    assert room.mouth.said == [card, newer]


async def test_a_read_that_fails_is_made_again(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    (code,) = await room.write(Kind.CODE)

    @asynccontextmanager
    async def broken() -> AsyncIterator[Unit]:
        raise OSError("disk")
        yield  # makes it a generator

    with monkeypatch.context() as patched:
        patched.setattr(room.store, "read", broken)
        with pytest.raises(OSError, match="disk"):
            await room.driver.start()
    again = Driver(room.notifier, room.clock, room.spawner)
    await again.start()
    assert room.mouth.said == [code]
    await again.stop()


async def test_many_chats_leave_at_thirty_a_second(room: Room) -> None:
    for chat in range(1, 41):
        await room.write(Kind.CODE, chat=chat)
    await room.driver.start()
    assert len(room.mouth.said) == 30
    await room.driver.advance(1.1)
    assert len(room.mouth.said) == 40


async def test_what_takes_long_to_be_said_counts_from_its_answer(room: Room) -> None:
    for chat in range(1, 32):
        await room.write(Kind.CODE, chat=chat)
    room.mouth.gate = asyncio.Event()
    start = asyncio.create_task(room.driver.start())
    while len(room.mouth.tried) < 30:
        await room.mouth.speaking.wait()
        await asyncio.sleep(0)
    room.clock.advance(0.8)
    room.mouth.gate.set()
    await start
    await room.driver.advance(0.9)
    assert len(room.mouth.said) == 30
    await room.driver.advance(0.2)
    assert len(room.mouth.said) == 31
