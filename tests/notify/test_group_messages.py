"""The messages that show an order in a group."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, cast

import pytest

from bot.core.link import Link
from bot.core.message import Kind, Recipient
from bot.core.order import Order, Status
from bot.notify.group_messages import GroupMessages
from bot.notify.sender import Sender
from bot.notify.shown import Shown
from bot.ui.texts import Texts
from storage.store import SqlStore
from tests.storage.samples import a_link, an_entry, an_intent, connect, place, two_sms


@dataclass
class Group:
    """Stands for the sender; knows of each message whether it was silent."""

    silent: list[bool] = field(default_factory=list)

    async def send(self, *_: object, silent: bool, **__: object) -> int:
        self.silent.append(silent)
        return len(self.silent)


class Desk:
    """An order with an SMS, posted to a link, whose message is not in the group yet."""

    def __init__(self, store: SqlStore) -> None:
        self.store = store
        self.group = Group()
        texts = Texts("en")
        self.messages = GroupMessages(
            cast("Sender", self.group), store, texts, Shown(store, cast("Sender", self.group))
        )
        self.link: Link
        self.order: Order

    async def fill(self) -> Desk:
        received: dict[str, Any] = {"status": Status.RECEIVED, "raw_status": "RECEIVED"}
        key_id = await connect(self.store)
        self.order = await place(self.store, key_id=key_id, sms=two_sms()[:1], **received)
        async with self.store.write() as unit:
            self.link = await unit.links.add(a_link())
            intent = await unit.intents.add(an_intent())
            assert intent is not None
            await unit.links.choose(intent.id, [self.link.id])
            await unit.links.post(intent.id, self.order.id)
        return self

    async def waits(self, **changes: Any) -> None:
        """Let a code wait to be said."""
        values = {
            "recipient": self.link.recipient,
            "order_id": self.order.id,
            "position": 1,
            "link_id": self.link.id,
        }
        async with self.store.write() as unit:
            await unit.outbox.add([an_entry(Kind.CODE, **{**values, **changes})])


@pytest.fixture
async def desk(store: SqlStore) -> Desk:
    return await Desk(store).fill()


async def test_a_code_that_is_stored_while_its_orders_message_leaves_rings_with_it(
    desk: Desk,
) -> None:
    await desk.waits()
    await desk.messages.sync(desk.order.id, desk.link.id)
    assert not await desk.messages.send_code(desk.order.id, 1, desk.link.id)
    assert desk.group.silent == [False]


async def test_what_rang_before_is_posted_anew_in_silence(desk: Desk) -> None:
    await desk.waits(recipient=Recipient(desk.order.owner_id), link_id=None)
    await desk.messages.sync(desk.order.id, desk.link.id)
    assert desk.group.silent == [True]
