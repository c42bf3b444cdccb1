"""The messages that show an order."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import Any, cast

import pytest

from bot.core.message import Card
from bot.core.order import Order, Sms, Status
from bot.notify.cards import OrderMessages
from bot.notify.sender import Lost, MessageGone, Sender
from bot.notify.shown import Shown
from bot.ui.screens.screen import Screen
from bot.ui.texts import Texts
from storage.store import SqlStore
from tests.storage.samples import ALICE, connect, place

RECEIVED: dict[str, Any] = {"status": Status.RECEIVED, "raw_status": "RECEIVED"}
TEXTS = Texts("en")


class Chat:
    """Stands for the sender and keeps the chat's messages as a person would see them."""

    def __init__(self) -> None:
        self.messages: dict[int, Screen] = {}
        self.replies: dict[int, int | None] = {}
        self.silent: set[int] = set()
        self.edits: list[int] = []
        self.gone: set[int] = set()
        self.loses: list[Exception] = []
        self.gate: asyncio.Event | None = None
        self.editing = asyncio.Event()
        self._next = 100

    async def send(
        self, chat_id: int, screen: Screen, *, reply_to: int | None = None, silent: bool = False
    ) -> int:
        assert chat_id == ALICE
        self._next += 1
        self.messages[self._next] = screen
        self.replies[self._next] = reply_to
        if silent:
            self.silent.add(self._next)
        return self._next

    async def edit(self, chat_id: int, message_id: int, screen: Screen) -> None:
        assert chat_id == ALICE
        self.edits.append(message_id)
        self.editing.set()
        if self.gate is not None:
            await self.gate.wait()
        if self.loses:
            raise self.loses.pop(0)
        if message_id in self.gone or message_id not in self.messages:
            raise MessageGone
        self.messages[message_id] = screen

    async def delete(self, chat_id: int, message_id: int) -> bool:
        assert chat_id == ALICE
        return self.messages.pop(message_id, None) is not None


class Desk:
    def __init__(self, store: SqlStore) -> None:
        self.store = store
        self.chat = Chat()
        self.messages = OrderMessages(
            cast("Sender", self.chat), store, TEXTS, Shown(store, cast("Sender", self.chat))
        )
        self.order: Order

    async def change(self, *bodies: str, **changes: Any) -> Order:
        """Store a newer state of the order."""
        known = len(self.order.sms)
        fresh = tuple(Sms(known + i, body) for i, body in enumerate(bodies, start=1))
        self.order = replace(
            self.order, sms=self.order.sms + fresh, version=self.order.version + 1, **changes
        )
        async with self.store.write() as unit:
            assert await unit.orders.save(self.order)
        return self.order

    async def cards(self) -> dict[int, int]:
        async with self.store.read() as unit:
            found = await unit.cards.of_order(self.order.id, ALICE)
        return {card.position: card.message_id for card in found}

    async def sync(self) -> None:
        await self.messages.sync(self.order.id, ALICE)

    async def shown(self, position: int = 0) -> Screen:
        return self.chat.messages[(await self.cards())[position]]


@pytest.fixture
async def desk(store: SqlStore) -> Desk:
    desk = Desk(store)
    desk.order = await place(store, key_id=await connect(store))
    return desk


def buttons(screen: Screen) -> list[str]:
    rows = screen.keyboard.inline_keyboard if screen.keyboard else []
    return [button.text for row in rows for button in row]


def has(screen: Screen, label: str) -> bool:
    return any(label in text for text in buttons(screen))


async def test_a_card_is_sent_once_silently_and_then_edited(desk: Desk) -> None:
    await desk.sync()
    (message_id,) = desk.chat.messages
    assert desk.chat.silent == {message_id}
    assert has(await desk.shown(), "Cancel")
    await desk.change("Your code is 4821", **RECEIVED)
    await desk.sync()
    assert list(desk.chat.messages) == [message_id]
    assert not has(await desk.shown(), "Cancel")


async def test_an_edit_that_would_change_nothing_is_left_out(desk: Desk) -> None:
    await desk.sync()
    await desk.sync()
    await desk.change(balance_before=None)
    await desk.sync()
    assert desk.chat.edits == []
    await desk.messages.sync(desk.order.id, ALICE, force=True)
    assert len(desk.chat.edits) == 1


async def test_the_confirm_message_becomes_the_card(desk: Desk) -> None:
    confirm = await desk.chat.send(ALICE, Screen("Buy?"))
    async with desk.store.write() as unit:
        await unit.cards.put(Card(desk.order.id, ALICE, 0, confirm))
    await desk.sync()
    assert list(desk.chat.messages) == [confirm]
    assert "Telegram" in desk.chat.messages[confirm].text


async def test_an_older_state_never_overwrites_a_newer_one(desk: Desk) -> None:
    await desk.sync()
    await desk.change("Your code is 4821", **RECEIVED)
    desk.chat.gate = asyncio.Event()
    older = asyncio.create_task(desk.sync())
    await desk.chat.editing.wait()
    await desk.change(status=Status.COMPLETED, raw_status="COMPLETED", watched=False)
    newer = asyncio.create_task(desk.sync())
    await asyncio.sleep(0)
    assert len(desk.chat.edits) == 1, "one at a time"
    desk.chat.gate.set()
    await asyncio.gather(older, newer)
    last = (await desk.shown()).text
    await desk.messages.sync(desk.order.id, ALICE, force=True)
    assert (await desk.shown()).text == last


async def test_an_edit_whose_answer_was_lost_is_made_again(desk: Desk) -> None:
    await desk.sync()
    await desk.change("Your code is 4821", **RECEIVED)
    desk.chat.loses = [Lost()]
    with pytest.raises(Lost):
        await desk.sync()
    await desk.sync()
    assert "4821" in (await desk.shown()).text


async def test_a_card_that_is_gone_is_sent_anew(desk: Desk) -> None:
    await desk.sync()
    first = (await desk.cards())[0]
    desk.chat.gone.add(first)
    await desk.change("Your code is 4821", **RECEIVED)
    await desk.sync()
    second = (await desk.cards())[0]
    assert second != first
    assert "4821" in desk.chat.messages[second].text


async def test_two_replicas_that_find_a_card_gone_leave_one_behind(
    desk: Desk, store: SqlStore
) -> None:
    await desk.sync()
    first = (await desk.cards())[0]
    del desk.chat.messages[first]
    await desk.change("Your code is 4821", **RECEIVED)
    other = OrderMessages(
        cast("Sender", desk.chat), store, TEXTS, Shown(store, cast("Sender", desk.chat))
    )
    desk.chat.gate = asyncio.Event()
    both = asyncio.gather(desk.sync(), other.sync(desk.order.id, ALICE))
    while len(desk.chat.edits) < 2:
        desk.chat.editing.clear()
        await desk.chat.editing.wait()
    desk.chat.gate.set()
    await both
    assert desk.chat.messages.keys() == {(await desk.cards())[0]}


async def test_the_card_of_an_ended_order_is_not_sent_anew(desk: Desk) -> None:
    await desk.sync()
    desk.chat.gone.add((await desk.cards())[0])
    await desk.change(status=Status.CANCELLED, raw_status="CANCELLED", watched=False)
    await desk.sync()
    await desk.sync()
    assert await desk.cards() == {}
    assert len(desk.chat.messages) == 1


async def test_a_code_is_a_new_message_that_rings_and_replies_to_the_card(desk: Desk) -> None:
    await desk.sync()
    card = (await desk.cards())[0]
    await desk.change("Your code is 4821", **RECEIVED)
    assert await desk.messages.send_code(desk.order.id, 1, ALICE)
    code = (await desk.cards())[1]
    assert code not in desk.chat.silent
    assert desk.chat.replies[code] == card
    assert desk.chat.messages[code].text.startswith("<code>4821</code>")


async def test_a_code_is_not_sent_again_after_a_crash(desk: Desk) -> None:
    await desk.change("Your code is 4821", **RECEIVED)
    assert await desk.messages.send_code(desk.order.id, 1, ALICE)
    again = OrderMessages(
        cast("Sender", desk.chat), desk.store, TEXTS, Shown(desk.store, cast("Sender", desk.chat))
    )
    assert await again.send_code(desk.order.id, 1, ALICE)
    assert len(desk.chat.messages) == 1


async def test_only_the_newest_message_has_live_actions(desk: Desk) -> None:
    await desk.change("Your code is 4821", **RECEIVED)
    await desk.messages.send_code(desk.order.id, 1, ALICE)
    assert has(await desk.shown(1), "Next SMS")
    await desk.change(status=Status.WAITING, raw_status="WAITING")
    await desk.sync()
    assert has(await desk.shown(1), "Waiting for the next SMS")
    await desk.change("Your code is 7733", **RECEIVED)
    await desk.messages.send_code(desk.order.id, 2, ALICE)
    await desk.sync()
    assert has(await desk.shown(2), "Next SMS")
    assert has(await desk.shown(2), "7733") or has(await desk.shown(2), "Copy code")
    assert not has(await desk.shown(1), "Next SMS")
    assert has(await desk.shown(1), "Copy code")


async def test_a_code_message_that_is_gone_is_forgotten(desk: Desk) -> None:
    await desk.sync()
    await desk.change("Your code is 4821", **RECEIVED)
    await desk.messages.send_code(desk.order.id, 1, ALICE)
    desk.chat.gone.add((await desk.cards())[1])
    await desk.change(status=Status.WAITING, raw_status="WAITING")
    await desk.sync()
    assert set(await desk.cards()) == {0}


async def test_nothing_is_said_of_what_was_forgotten_or_erased(desk: Desk) -> None:
    await desk.change("Your code is 4821", **RECEIVED)
    assert not await desk.messages.send_code(desk.order.id, 2, ALICE)
    async with desk.store.write() as unit:
        await unit.accounts.forget(ALICE)
    assert not await desk.messages.send_code(desk.order.id, 1, ALICE)
    await desk.sync()
    await desk.messages.reopen(desk.order, ALICE)
    assert desk.chat.messages == {}


async def test_a_note_stands_until_the_order_changes(desk: Desk) -> None:
    await desk.sync()
    await desk.messages.note(desk.order, ALICE, "No news yet.")
    assert "No news yet." in (await desk.shown()).text
    await desk.sync()
    assert "No news yet." in (await desk.shown()).text
    await desk.change("Your code is 4821", **RECEIVED)
    await desk.sync()
    assert "No news yet." not in (await desk.shown()).text
    assert len(desk.messages._notes) == 0


async def test_a_note_on_a_state_that_is_past_is_not_shown(desk: Desk) -> None:
    await desk.sync()
    before = desk.order
    await desk.change("Your code is 4821", **RECEIVED)
    await desk.messages.note(before, ALICE, "No news yet.")
    assert "No news yet." not in (await desk.shown()).text


async def test_reopening_sends_the_present_state_and_deletes_the_old_card(desk: Desk) -> None:
    await desk.sync()
    first = (await desk.cards())[0]
    before = desk.order
    await desk.change("Your code is 4821", **RECEIVED)
    await desk.messages.reopen(before, ALICE)
    second = (await desk.cards())[0]
    assert list(desk.chat.messages) == [second]
    assert second != first
    assert "4821" in desk.chat.messages[second].text
    await desk.sync()
    assert desk.chat.edits == []


async def test_texts_are_in_the_persons_language(desk: Desk) -> None:
    async with desk.store.write() as unit:
        await unit.accounts.set_language(ALICE, "en")
    assert (await desk.messages.locale(ALICE)).code == "en"
    assert (await desk.messages.locale(12345)).code == "en"
