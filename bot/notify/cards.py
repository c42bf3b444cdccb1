"""The messages that show an order: its card and one message for each code."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from typing import Final

from bot.core.code import find_code
from bot.core.crash import crash_point
from bot.core.errors import Unwritable
from bot.core.locks import Locks
from bot.core.message import Card
from bot.core.order import Order, Sms
from bot.core.ports import Store
from bot.core.waits import Waiting
from bot.notify.notes import Notes
from bot.notify.sender import ChatClosed, FloodWait, Lost, MessageGone, Sender, Unsendable
from bot.notify.shown import TRIES, Shown, digest
from bot.ui.screens import order as screens
from bot.ui.screens import presses
from bot.ui.screens.screen import Screen
from bot.ui.texts import Locale, Texts, paragraphs

AGAIN_SECONDS: Final = 1.0
"""After so long it is tried again to store what could not be stored."""


class OrderMessages:
    """Sends, edits and replaces the messages of an order in a chat.

    One at a time for each order and chat, always from what is stored at that moment: an older
    state never overwrites a newer one. Where another replica has done so meanwhile, again.

    Args:
        waiting: what a card says of how long this usually takes, known at once or not at all.
    """

    def __init__(
        self,
        sender: Sender,
        store: Store,
        texts: Texts,
        shown: Shown,
        waiting: Callable[[Order], Waiting | None] = lambda _: None,
    ) -> None:
        self._sender = sender
        self._store = store
        self._texts = texts
        self._shown = shown
        self._waiting = waiting
        self._locks: Locks[tuple[int, int]] = Locks()
        self._notes = Notes()

    async def locale(self, chat_id: int) -> Locale:
        """Return the language a private chat is spoken to in."""
        account = await self._store.account(chat_id)
        return self._texts.for_language(account.language if account else None)

    async def note(self, order: Order, chat_id: int, note: str) -> None:
        """Show a sentence on an order's card until the order changes.

        Raises:
            Exception: those of :class:`~bot.notify.sender.Sender`.
        """
        self._notes.put(order, chat_id, note)
        await self.sync(order.id, chat_id)

    async def sync(self, order_id: int, chat_id: int, *, force: bool = False) -> None:
        """Make every message of an order show its present state; send the card if none is left.

        Args:
            force: edit the card even if it should show that state already.

        Raises:
            Exception: those of :class:`~bot.notify.sender.Sender`.
        """
        async with self._locks.hold((order_id, chat_id)):
            for _ in range(TRIES):
                if await self._show(order_id, chat_id, force=force):
                    return

    async def send_code(self, order_id: int, position: int, chat_id: int) -> bool:
        """Send a code as a new message that rings, replying to the card.

        Returns ``False`` when there is nothing to say any more (forgotten, erased).

        Raises:
            Exception: those of :class:`~bot.notify.sender.Sender`.
        """
        async with self._locks.hold((order_id, chat_id)):
            order, cards = await self._stored(order_id, chat_id)
            if any(card.position == position for card in cards):
                # Sent before a crash that kept the outbox from learning of it.
                return True
            sms = _sms_at(order, position)
            if order is None or sms is None or sms.body is None:
                return False
            screen = self._render(order, position, await self.locale(chat_id))
            card = next((card for card in cards if card.position == 0), None)
            message_id = await self._sender.send(
                chat_id, screen, reply_to=card.message_id if card else None
            )
            crash_point("send.after_yes")
            sent = Card(order_id, chat_id, position, message_id, digest(screen))
            await self._put_sent(sent, None)
            return True

    async def reopen(self, order: Order, chat_id: int, note: str | None = None) -> None:
        """Send an order's card at the bottom and delete the old one.

        Args:
            note: a sentence shown on it until the order changes.

        Raises:
            Exception: those of :class:`~bot.notify.sender.Sender`.
        """
        if note is not None:
            self._notes.put(order, chat_id, note)
        async with self._locks.hold((order.id, chat_id)):
            current, cards = await self._stored(order.id, chat_id)
            if current is None:
                return
            old = next((card for card in cards if card.position == 0), None)
            locale = await self.locale(chat_id)
            sent = await self._send_card(current, chat_id, locale, old, silent=False)
            if sent and old is not None:
                await self._sender.delete(chat_id, old.message_id)

    async def run(self) -> None:
        """Store what could not be stored, and show what is stored since; never ends."""
        while True:
            for order_id, chat_id in await self._shown.unwritten():
                with suppress(ChatClosed, FloodWait, Lost, Unsendable, Unwritable):
                    await self.settle(order_id, chat_id)
            await asyncio.sleep(AGAIN_SECONDS)

    async def settle(self, order_id: int, chat_id: int) -> None:
        """Note what was said while that could not be noted, unless another replica said it too.

        Raises:
            Exception: those of :class:`~bot.notify.sender.Sender`.
        """
        await self._shown.settle(order_id, chat_id)
        if chat_id > 0:
            # What others have edited meanwhile may show an older state.
            await self.sync(order_id, chat_id)

    async def _stored(self, order_id: int, chat_id: int) -> tuple[Order | None, list[Card]]:
        """Return the order, and its messages by position."""
        await self._shown.settle(order_id, chat_id)
        async with self._store.read() as unit:
            order = await unit.orders.get(order_id)
            cards = await self._shown.read(unit, order_id, chat_id)
        return order, list(cards.values())

    async def _show(self, order_id: int, chat_id: int, *, force: bool) -> bool:
        """Make the messages show what is stored; ``False`` when others did so meanwhile."""
        order, cards = await self._stored(order_id, chat_id)
        if order is None:
            return True
        locale = await self.locale(chat_id)
        done = True
        for card in cards:
            done &= await self._edit(order, card, locale, force=force and card.position == 0)
        if not any(card.position == 0 for card in cards) and not order.ended:
            done &= await self._send_card(order, chat_id, locale, None, silent=True)
        return done

    async def _edit(self, order: Order, card: Card, locale: Locale, *, force: bool) -> bool:
        said = await self._said(order, card.chat_id, locale) if card.position == 0 else None
        screen = self._render(order, card.position, locale, said)
        shows = digest(screen)
        if shows == card.shown and not force:
            return True
        try:
            await self._sender.edit(card.chat_id, card.message_id, screen)
        except MessageGone:
            if card.position == 0 and not order.ended:
                return await self._send_card(order, card.chat_id, locale, card, silent=True)
            await self._shown.remove(card)
            return True
        return await self._shown.put(replace(card, shown=shows), before={card.position: card})

    async def _said(self, order: Order, chat_id: int, locale: Locale) -> str:
        """Return what a card says beside the facts: who pressed in groups, and its note."""
        async with self._store.read() as unit:
            posts = await unit.links.posts_of(order.id)
        return paragraphs(presses.on_card(locale, posts), self._notes.on(order, chat_id))

    async def _send_card(
        self, order: Order, chat_id: int, locale: Locale, old: Card | None, *, silent: bool
    ) -> bool:
        screen = self._render(order, 0, locale, await self._said(order, chat_id, locale))
        message_id = await self._sender.send(chat_id, screen, silent=silent)
        return await self._put_sent(Card(order.id, chat_id, 0, message_id, digest(screen)), old)

    async def _put_sent(self, card: Card, old: Card | None) -> bool:
        """Keep a message that was sent; delete it where another replica has sent one meanwhile."""
        before = {} if old is None else {old.position: old}
        if await self._shown.put(card, before=before):
            return True
        await self._sender.delete(card.chat_id, card.message_id)
        return False

    def _render(
        self, order: Order, position: int, locale: Locale, note: str | None = None
    ) -> Screen:
        if position == 0:
            return screens.card(locale, order, note, self._waiting(order))
        sms = _sms_at(order, position)
        code = find_code(sms.body) if sms is not None and sms.body is not None else None
        return screens.code(locale, order, position, newest=position == len(order.sms), code=code)


def _sms_at(order: Order | None, position: int) -> Sms | None:
    if order is None or position > len(order.sms):
        return None
    return order.sms[position - 1]
