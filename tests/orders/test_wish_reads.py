"""When prices are read for wishes, with whose key, and what trouble does to that."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from bot.core.account import Key
from bot.core.errors import Unwritable
from bot.core.message import Kind
from bot.core.money import Money
from bot.core.ports import Unit
from bot.core.wish import Wish
from bot.jiema.errors import AuthFailed, ConnectionLost
from bot.jiema.window import Purpose
from bot.orders.wish_reads import EVERY_SECONDS, RETRY_SECONDS, WishReader
from storage.store import SqlStore
from tests.orders.world import World
from tests.storage.samples import ALICE, BOB

BOBS = "jm_" + "b" * 43


class Room:
    def __init__(self, store: SqlStore) -> None:
        self.world = world = World(store)
        self.reader = WishReader(
            world.access,
            world.catalogue,
            store,
            world.clock,
            tell=world.tell,
            wake=world._wake,
            monotonic=world.clock.monotonic,
        )

    async def wishes(self, user_id: int = ALICE, secret: str | None = None) -> Key:
        """Let somebody connect and wish for the one pair on sale."""
        key = await self.world.connect(user_id, **({"secret": secret} if secret else {}))
        self.world.key = key
        service, country = await self.world.offered()
        now = self.world.clock.now()
        async with self.world.store.write() as unit:
            await unit.wishes.put(Wish(0, user_id, service.id, country.id, Money(31), now))
        return key

    def reads(self) -> int:
        return self.world.api.count("prices")


@pytest.fixture
def room(store: SqlStore) -> Room:
    return Room(store)


async def test_nothing_is_read_where_nobody_wishes(room: Room) -> None:
    assert await room.reader.read_due() == EVERY_SECONDS
    assert room.world.api.calls == []


async def test_prices_are_read_once_a_minute_with_what_is_left_over(room: Room) -> None:
    await room.wishes()
    assert await room.reader.read_due() == EVERY_SECONDS
    room.world.clock.advance(EVERY_SECONDS - 1)
    assert await room.reader.read_due() == 1.0
    assert room.reads() == 1
    room.world.clock.advance(1)
    await room.reader.read_due()
    assert room.reads() == 2
    assert {p for name, p in room.world.api.purposes if name == "prices"} == {Purpose.WISH}
    assert await room.world.kinds() == []


async def test_what_comes_true_is_told_once(room: Room) -> None:
    await room.wishes()
    room.world.api.prices[0]["priceCents"] = "31"
    await room.reader.read_due()
    assert await room.world.kinds() == [Kind.WISH]
    assert room.world.wakes == 1
    room.world.clock.advance(EVERY_SECONDS)
    await room.reader.read_due()
    assert await room.world.kinds() == [Kind.WISH]
    assert room.reads() == 1


async def test_a_key_with_nothing_to_spare_is_asked_again_soon(room: Room) -> None:
    await room.wishes()
    room.world.api.budget_wait_seconds = 3.0
    assert await room.reader.read_due() == RETRY_SECONDS
    assert room.reads() == 0
    room.world.api.budget_wait_seconds = 0.0
    room.world.clock.advance(RETRY_SECONDS)
    assert await room.reader.read_due() == EVERY_SECONDS
    assert room.reads() == 1


async def test_a_refused_key_is_told_and_the_next_one_reads(room: Room) -> None:
    await room.wishes()
    await room.wishes(BOB, BOBS)
    room.world.api.prices[0]["priceCents"] = "31"
    room.world.api.fails["prices"] = [AuthFailed(401, "AUTH_INVALID", "")]
    await room.reader.read_due()
    assert room.reads() == 2
    assert sorted(await room.world.kinds() + await room.world.kinds(BOB)) == sorted(
        [Kind.KEY_REFUSED, Kind.WISH, Kind.WISH]
    )
    room.world.clock.advance(EVERY_SECONDS)
    await room.reader.read_due()
    assert room.reads() == 2


async def test_trouble_is_no_reason_to_ask_more_often(room: Room) -> None:
    await room.wishes()
    await room.wishes(BOB, BOBS)
    room.world.api.fails["prices"] = [ConnectionLost()]
    assert await room.reader.read_due() == EVERY_SECONDS
    assert room.reads() == 1


async def test_a_wish_ends_after_a_week(room: Room) -> None:
    await room.wishes()
    room.world.clock.advance(7 * 24 * 3600)
    await room.reader.read_due()
    assert room.reads() == 0


async def test_what_cannot_be_stored_is_found_again_soon(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    await room.wishes()
    room.world.api.prices[0]["priceCents"] = "30"

    @asynccontextmanager
    async def full() -> AsyncIterator[Unit]:
        raise Unwritable("the disk is full")
        yield

    with monkeypatch.context() as patch:
        patch.setattr(room.world.store, "write", full)
        assert await room.reader.read_due() == RETRY_SECONDS
    room.world.clock.advance(RETRY_SECONDS)
    await room.reader.read_due()
    assert await room.world.kinds() == [Kind.WISH]
