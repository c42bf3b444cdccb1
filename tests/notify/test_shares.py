"""Whom a replica speaks to: chats of its shares, under their fences."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest

from bot.core.errors import Unwritable
from bot.core.message import Kind
from bot.core.shares import Fence, Fenced, share_of_chat
from bot.notify.marks import UNWRITTEN_RETRY_SECONDS
from bot.notify.sender import FloodWait
from storage.store import SqlStore
from tests.notify.room import Room
from tests.shares import FakeShares, FencedStore
from tests.storage.samples import ALICE, BOB, connect, place

OF_ALICE = share_of_chat(ALICE)


@pytest.fixture
def shares() -> FakeShares:
    return FakeShares()


@pytest.fixture
def fenced(store: SqlStore, shares: FakeShares) -> FencedStore:
    return FencedStore(store, shares)


@pytest.fixture
async def room(fenced: FencedStore, shares: FakeShares) -> AsyncIterator[Room]:
    room = Room(fenced, shares=shares)
    key_id = await connect(fenced)
    room.orders = [
        await place(fenced, key_id=key_id, api_order_id=f"ord-{number}") for number in range(4)
    ]
    fenced.fences.clear()
    yield room
    await room.driver.stop()


async def test_only_chats_of_our_shares_are_spoken_to(room: Room, shares: FakeShares) -> None:
    shares.lose(OF_ALICE)
    (hers,) = await room.write(Kind.CODE)
    (his,) = await room.write(Kind.CODE, chat=BOB)
    await room.driver.start()
    assert room.mouth.said == [his]
    shares.gain(OF_ALICE)
    await room.driver.quiet()
    assert room.mouth.said == [his, hers]


async def test_what_was_said_is_marked_under_the_fence_of_its_chat(
    room: Room, fenced: FencedStore
) -> None:
    await room.write(Kind.CODE)
    fenced.fences.clear()
    await room.driver.start()
    assert fenced.fences == [Fence(OF_ALICE, 1)]


@pytest.mark.parametrize("silently", [True, False])
async def test_what_was_loaded_for_a_share_that_is_lost_is_not_said(
    room: Room, shares: FakeShares, *, silently: bool
) -> None:
    ids = await room.write(Kind.CODE, Kind.ENDED)
    room.mouth.fails[ids[0]] = [FloodWait(10.0)]
    await room.driver.start()
    shares.lose(OF_ALICE, silently=silently)
    await room.driver.advance(20)
    assert room.mouth.tried == ids[:1]


async def test_what_another_has_said_meanwhile_is_not_said_when_the_share_comes_back(
    room: Room, shares: FakeShares
) -> None:
    ids = await room.write(Kind.CODE, Kind.ENDED)
    room.mouth.fails[ids[0]] = [FloodWait(10.0)]
    await room.driver.start()
    shares.lose(OF_ALICE, silently=True)
    async with room.store.write() as unit:
        await unit.outbox.drop(ids)
    shares.gain(OF_ALICE)
    await room.driver.advance(20)
    assert room.mouth.tried == ids[:1]


async def test_what_was_not_said_for_a_share_that_was_lost_is_said_at_once_when_it_is_back(
    room: Room, shares: FakeShares
) -> None:
    (code,) = await room.write(Kind.CODE)
    room.mouth.gate = asyncio.Event()
    room.mouth.fails[code] = [Fenced("overtaken")]
    start = asyncio.create_task(room.driver.start())
    await room.mouth.speaking.wait()
    shares.lose(OF_ALICE)
    room.mouth.gate.set()
    await start
    shares.gain(OF_ALICE)
    await room.driver.quiet()
    await room.driver.advance(1)
    assert room.mouth.said == [code]


async def test_a_mark_that_comes_too_late_is_left_to_the_next_holder(
    room: Room, shares: FakeShares
) -> None:
    (code,) = await room.write(Kind.CODE)
    room.mouth.gate = asyncio.Event()
    start = asyncio.create_task(room.driver.start())
    await room.mouth.speaking.wait()
    shares.lose(OF_ALICE, silently=True)
    room.mouth.gate.set()
    await start
    assert room.mouth.said == [code]
    assert [entry.id for entry in await room.pending()] == [code]
    assert code not in room.notifier._marks
    assert room.mouth.left == [code]


async def test_a_mark_that_could_not_be_written_carries_its_fence_later(
    room: Room, fenced: FencedStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    (code,) = await room.write(Kind.CODE)
    await room.write(Kind.CODE, chat=BOB)

    def full(*_: object) -> None:
        raise Unwritable("full")

    with monkeypatch.context() as broken:
        broken.setattr(fenced._database, "write", full)
        await room.driver.start()
    assert code in room.notifier._marks
    fenced.fences.clear()
    await room.driver.advance(UNWRITTEN_RETRY_SECONDS)
    assert set(fenced.fences) == {Fence(OF_ALICE, 1), Fence(share_of_chat(BOB), 1)}
    assert await room.pending() == []
    assert len(room.mouth.said) == 2
