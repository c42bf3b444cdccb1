"""Two replicas that show one order in one chat at the same time."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import cast

import pytest

from bot.core.errors import Unwritable
from bot.core.order import Status
from bot.core.shares import Fence, Fenced, carried, under
from bot.notify.cards import OrderMessages
from bot.notify.sender import Sender
from bot.notify.shown import Shown
from storage.store import SqlStore
from tests.notify.test_cards import RECEIVED, TEXTS, Desk, buttons, has
from tests.storage.samples import ALICE, connect, place


@pytest.fixture
async def desk(store: SqlStore) -> Desk:
    desk = Desk(store)
    desk.order = await place(store, key_id=await connect(store))
    return desk


@pytest.fixture
def other(desk: Desk, store: SqlStore) -> OrderMessages:
    """The messages as the other replica knows them."""
    return OrderMessages(
        cast("Sender", desk.chat), store, TEXTS, Shown(store, cast("Sender", desk.chat))
    )


async def edits(desk: Desk, count: int) -> None:
    """Wait until so many edits are on their way."""
    while len(desk.chat.edits) < count:
        desk.chat.editing.clear()
        await desk.chat.editing.wait()


async def test_an_older_state_that_arrives_last_does_not_stay(
    desk: Desk, other: OrderMessages
) -> None:
    await desk.sync()
    await desk.change("Your code is 4821", **RECEIVED)
    desk.chat.gate = late = asyncio.Event()
    older = asyncio.create_task(desk.sync())
    await edits(desk, 1)
    desk.chat.gate = None
    await desk.change(status=Status.COMPLETED, raw_status="COMPLETED")
    await other.sync(desk.order.id, ALICE)
    newest = await desk.shown()
    late.set()
    await older
    assert buttons(await desk.shown()) == buttons(newest)
    assert (await desk.shown()).text == newest.text


async def test_a_code_that_both_send_stays_once(desk: Desk, other: OrderMessages) -> None:
    await desk.sync()
    await desk.change("Your code is 4821", **RECEIVED)
    send = desk.chat.send
    both_sent = asyncio.Barrier(2)

    async def send_together(*args: object, **options: object) -> int:
        message_id = await send(*args, **options)  # type: ignore[arg-type]  # passed on
        await both_sent.wait()
        return message_id

    desk.chat.send = send_together  # type: ignore[method-assign]  # to hold it
    await asyncio.gather(
        desk.messages.send_code(desk.order.id, 1, ALICE), other.send_code(desk.order.id, 1, ALICE)
    )
    assert desk.chat.messages.keys() == set((await desk.cards()).values())
    assert len(desk.chat.messages) == 2


@pytest.mark.parametrize("committed", [False, True])
async def test_a_code_that_could_not_be_noted_is_noted_later(
    desk: Desk, store: SqlStore, monkeypatch: pytest.MonkeyPatch, *, committed: bool
) -> None:
    await desk.sync()
    await desk.change("Your code is 4821", **RECEIVED)
    with monkeypatch.context() as away:
        away.setattr(store, "write", answer_lost(store, committed=committed))
        assert await desk.messages.send_code(desk.order.id, 1, ALICE)
    assert (1 in await desk.cards()) is committed
    await desk.messages.settle(desk.order.id, ALICE)
    assert desk.chat.messages.keys() == set((await desk.cards()).values())
    assert len(desk.chat.messages) == 2


async def test_a_code_that_could_not_be_noted_is_taken_back_when_another_said_it(
    desk: Desk, other: OrderMessages, store: SqlStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    await desk.sync()
    await desk.change("Your code is 4821", **RECEIVED)
    with monkeypatch.context() as away:
        away.setattr(store, "write", answer_lost(store, committed=False))
        assert await desk.messages.send_code(desk.order.id, 1, ALICE)
    assert await other.send_code(desk.order.id, 1, ALICE)
    assert len(desk.chat.messages) == 3
    await desk.messages.settle(desk.order.id, ALICE)
    assert desk.chat.messages.keys() == set((await desk.cards()).values())
    await desk.change(status=Status.WAITING, raw_status="WAITING")
    await desk.sync()
    assert not any(has(screen, "Next SMS") for screen in desk.chat.messages.values())


async def test_what_could_not_be_noted_is_noted_without_being_asked(
    desk: Desk, other: OrderMessages, store: SqlStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    await desk.sync()
    await desk.change("Your code is 4821", **RECEIVED)
    with monkeypatch.context() as away:
        away.setattr(store, "write", answer_lost(store, committed=False))
        await desk.sync()
    await desk.change(status=Status.COMPLETED, raw_status="COMPLETED")
    await other.sync(desk.order.id, ALICE)
    shown, desk.chat.edits[:] = await desk.shown(), []
    running = asyncio.create_task(desk.messages.run())
    async with asyncio.timeout(30):
        await edits(desk, 1)
    running.cancel()
    assert (await desk.shown()).text == shown.text


def answer_lost(store: SqlStore, *, committed: bool) -> object:
    """Let the database go away with every commit, before or after it."""
    write = store.write

    @asynccontextmanager
    async def write_away() -> AsyncIterator[object]:
        async with write() as unit:
            yield unit
            if not committed:
                raise Unwritable("away")
        raise Unwritable("away")

    return write_away


async def test_what_is_shown_is_noted_though_the_share_is_lost(
    desk: Desk, store: SqlStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    await desk.sync()
    await desk.change("Your code is 4821", **RECEIVED)
    write = store.write

    def fenced() -> object:
        if carried() is not None:
            raise Fenced("lost")
        return write()

    monkeypatch.setattr(store, "write", fenced)
    with under(Fence(1, 1)):
        await desk.sync()
    assert not has(await desk.shown(), "Cancel")
    desk.chat.edits.clear()
    await desk.sync()
    assert desk.chat.edits == []
