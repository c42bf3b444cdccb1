"""Where replicas share Telegram's limits, each asks before it speaks."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from bot.core.message import Kind
from bot.core.shares import Shares, share_of_chat
from bot.notify.pace import Pace
from storage.store import SqlStore
from tests.notify.room import Room
from tests.shares import FakeShares, FencedStore
from tests.storage.samples import ALICE, BOB, connect, place


class Others:
    """Says what other replicas have left over."""

    def __init__(self) -> None:
        self.waits: list[float] = []
        self.ages: dict[int, list[float]] = {}
        self.heard: list[int] = []

    async def take(self) -> float:
        return self.waits.pop(0) if self.waits else 0.0

    def said(self, chat_id: int) -> None:
        self.heard.append(chat_id)

    async def lately(self, chat_id: int) -> list[float]:
        return self.ages.pop(chat_id, [])


@asynccontextmanager
async def a_room(
    store: SqlStore, others: Others, shares: Shares | None = None
) -> AsyncIterator[Room]:
    room = Room(store, others, shares=shares)
    key_id = await connect(store)
    room.orders = [
        await place(store, key_id=key_id, api_order_id=f"ord-{number}") for number in range(4)
    ]
    yield room
    await room.driver.stop()


async def test_what_is_most_urgent_when_leave_comes_leaves_first(store: SqlStore) -> None:
    others = Others()
    async with a_room(store, others) as room:
        others.waits = [5.0]
        (end,) = await room.write(Kind.ENDED)
        await room.driver.start()
        assert room.mouth.said == []
        (code,) = await room.tell(Kind.CODE, chat=BOB)
        await room.driver.advance(4.9)
        assert room.mouth.said == []
        await room.driver.advance(0.2)
        assert room.mouth.said == [code, end]
        assert others.heard == [BOB, ALICE]


async def test_a_chats_pace_goes_on_where_another_replica_left_it(store: SqlStore) -> None:
    others = Others()
    async with a_room(store, others) as room:
        others.ages = {ALICE: [0.4], BOB: [0.4]}
        (end,) = await room.write(Kind.ENDED)
        (code,) = await room.write(Kind.CODE, chat=BOB)
        await room.driver.start()
        assert room.mouth.said == [code]
        await room.driver.advance(0.5)
        assert room.mouth.said == [code]
        await room.driver.advance(3)
        assert room.mouth.said == [code, end]


async def test_a_chat_that_others_spoke_in_since_is_asked_for_again(store: SqlStore) -> None:
    others, shares = Others(), FakeShares()
    async with a_room(FencedStore(store, shares), others, shares) as room:
        await room.write(Kind.ENDED)
        await room.driver.start()
        shares.lose(share_of_chat(ALICE))
        await room.driver.quiet()
        shares.gain(share_of_chat(ALICE))
        await room.driver.advance(10)
        others.ages = {ALICE: [0.1] * 30}
        (code,) = await room.tell(Kind.CODE)
        await room.driver.advance(1)
        assert code not in room.mouth.said
        await room.driver.advance(20)
        assert code in room.mouth.said


@pytest.mark.parametrize(("said", "rest"), [(19, 0.0), (20, 30.0)])
def test_a_group_has_its_minute_with_all_replicas(said: int, rest: float) -> None:
    pace = Pace()
    pace.took(-7, 100.0, code=True)
    assert pace.recall(-7, [70.0] * said, 100.0, code=True) == pytest.approx(rest, abs=0.1)


def test_a_persons_burst_is_spent_by_all_replicas() -> None:
    assert Pace().recall(7, [100.0] * 19, 100.0, code=True) == 0.0
    assert Pace().recall(7, [100.0] * 21, 100.0, code=True) > 0.9
    assert Pace().recall(7, [99.5], 100.0, code=False) == 0.5
    assert Pace().recall(7, [99.5], 100.0, code=True) == 0.0
