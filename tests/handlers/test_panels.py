"""The panel of a chat whose updates several replicas are brought."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import cast

from bot.core.message import Card
from bot.notify.sender import Sender
from bot.ui.screens.screen import Screen
from handlers.panels import Panels
from storage.store import SqlStore
from tests.notify.conftest import cipher, database, dsn, migrated, path, scratch, store, url
from tests.storage.samples import ALICE, SECRET, an_order

__all__ = ["cipher", "database", "dsn", "migrated", "path", "scratch", "store", "url"]

SCREEN = Screen("x")


class Chat:
    """Takes messages; the person may answer one before who sent it has learnt that it stands."""

    def __init__(self) -> None:
        self.sent = 0
        self.deleted: list[int] = []
        self.at_once: Callable[[int], Awaitable[None]] | None = None

    async def send(self, _chat_id: int, _screen: Screen, *, silent: bool) -> int:
        assert silent
        self.sent += 1
        answer, self.at_once = self.at_once, None
        if answer is not None:
            await answer(self.sent)
        return self.sent

    async def delete(self, _chat_id: int, message_id: int) -> None:
        self.deleted.append(message_id)


async def test_what_has_become_a_card_elsewhere_is_not_deleted(store: SqlStore) -> None:
    chat = Chat()
    one, other = (Panels(cast("Sender", chat), store, alone=False) for _ in range(2))
    async with store.write() as unit:
        key = await unit.accounts.connect(
            ALICE, api_account_id="acc-1", display_name="Ann", secret=SECRET
        )
        order = await unit.orders.add(an_order(key_id=key.id))

    async def buy(message_id: int) -> None:
        await other.release(ALICE, message_id)
        async with store.write() as unit:
            await unit.cards.put(Card(order.id, ALICE, 0, message_id))

    chat.at_once = buy
    await one.fresh(ALICE, SCREEN)
    await one.fresh(ALICE, SCREEN)
    await other.fresh(ALICE, SCREEN)
    assert (chat.sent, chat.deleted) == (3, [2])
