"""The messages that show an order in a group: one, and a reply to it for each code."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.core.crash import crash_point
from bot.core.link import Happening, Link, Post, appears
from bot.core.locks import Locks
from bot.core.message import Card, Kind
from bot.core.order import Order
from bot.core.ports import Store, Unit
from bot.notify.notes import Notes
from bot.notify.sender import MessageGone, Sender
from bot.notify.shown import TRIES, Shown, digest
from bot.ui.screens import group_order as screens
from bot.ui.screens.screen import Screen
from bot.ui.texts import Locale, Texts


@dataclass(frozen=True, slots=True)
class _Here:
    """An order and its messages in one group, as stored now.

    Attributes:
        cards: by position; a code that came before the order's message shares its message.
        unsaid: positions of the SMS that still wait to ring, while the order's message is not
            there.
    """

    order: Order
    post: Post
    locale: Locale
    cards: dict[int, Card]
    unsaid: frozenset[int]

    @property
    def combined(self) -> list[int]:
        """Positions of the SMS that the order's own message shows."""
        main = self.cards[0].message_id
        return [at for at, card in self.cards.items() if at and card.message_id == main]

    @property
    def untold(self) -> list[int]:
        """Positions of the SMS that no message here shows yet, and that one may."""
        if Happening.CODE not in self.post.link.happenings:
            return []
        return [sms.position for sms in self.order.sms if sms.position not in self.cards]


class GroupMessages:
    """Sends and edits an order's messages in groups, as :class:`OrderMessages` does in private.

    One at a time for each order and link, always from what is stored at that moment.
    """

    def __init__(self, sender: Sender, store: Store, texts: Texts, shown: Shown) -> None:
        self._sender = sender
        self._store = store
        self._texts = texts
        self._shown = shown
        self._locks: Locks[tuple[int, int]] = Locks()
        self._notes = Notes()

    async def locale(self, link: Link) -> Locale:
        """Return the language a link is spoken to in."""
        async with self._store.read() as unit:
            owner = await unit.accounts.get(link.owner_id)
        return self._texts.for_language(link.language or (owner.language if owner else None))

    def note(self, order: Order, link_id: int, note: str) -> None:
        """Let an order's message say a sentence until the order changes, from its next edit on."""
        self._notes.put(order, link_id, note)

    async def sync(self, order_id: int, link_id: int) -> None:
        """Make an order's messages show its present state; send the first if it must appear.

        Raises:
            Exception: those of :class:`~bot.notify.sender.Sender`.
        """
        async with self._locks.hold((order_id, link_id)):
            for _ in range(TRIES):
                if await self._show(order_id, link_id):
                    return

    async def send_code(self, order_id: int, position: int, link_id: int) -> bool:
        """Let a code ring: as a reply to the order's message, or in that if it is not there yet.

        Returns whether the order's message was sent with it.

        Raises:
            Exception: those of :class:`~bot.notify.sender.Sender`.
        """
        async with self._locks.hold((order_id, link_id)):
            here = await self._here(order_id, link_id)
            if here is None or position not in here.untold:
                return False
            if here.order.sms[position - 1].body is None:
                return False
            if 0 not in here.cards:
                await self._send_card(here, [position], silent=False)
                return True
            screen = self._code(here, position)
            reply_to = here.cards[0].message_id
            message_id = await self._send(here, screen, reply_to=reply_to, silent=False)
            await self._put_sent(here, [position], message_id, screen)
            return False

    async def _show(self, order_id: int, link_id: int) -> bool:
        """Make the messages show what is stored; ``False`` when others did so meanwhile."""
        here = await self._here(order_id, link_id)
        if here is None:
            return True
        if 0 not in here.cards:
            if not appears(here.order, here.post.link):
                return True
            rings = not here.unsaid.isdisjoint(here.untold)
            return await self._send_card(here, here.untold, silent=not rings)
        done = True
        for position in here.cards.keys() - {*here.combined, 0}:
            done &= await self._edit(here, position, self._code(here, position))
        return done & await self._edit(here, 0, self._card(here, here.combined))

    async def _here(self, order_id: int, link_id: int) -> _Here | None:
        async with self._store.read() as unit:
            order = await unit.orders.get(order_id)
            posts = await unit.links.posts_of(order_id)
            post = next((one for one in posts if one.link.id == link_id), None)
            if order is None or post is None or post.link.suspended is not None:
                return None
            cards = await self._shown.read(unit, order_id, post.link.chat_id)
            unsaid = frozenset[int]() if 0 in cards else await _unsaid(unit, post)
        return _Here(order, post, await self.locale(post.link), cards, unsaid)

    def _card(self, here: _Here, codes: Sequence[int]) -> Screen:
        note = self._notes.on(here.order, here.post.link.id)
        return screens.card(here.locale, here.order, here.post, note, codes=codes)

    @staticmethod
    def _code(here: _Here, position: int) -> Screen:
        return screens.code(here.locale, here.order, here.post, position)

    async def _send_card(self, here: _Here, codes: Sequence[int], *, silent: bool) -> bool:
        screen = self._card(here, codes)
        message_id = await self._send(here, screen, silent=silent)
        return await self._put_sent(here, [0, *codes], message_id, screen)

    async def _edit(self, here: _Here, position: int, screen: Screen) -> bool:
        card = here.cards[position]
        if digest(screen) == card.shown:
            return True
        try:
            await self._sender.edit(card.chat_id, card.message_id, screen)
        except MessageGone:
            return await self._replace(here, position)
        positions = [position, *here.combined] if position == 0 else [position]
        return await self._put(here, positions, card.message_id, screen)

    async def _replace(self, here: _Here, position: int) -> bool:
        """Send the message of a live order anew; forget any other that is gone."""
        if position == 0 and not here.order.ended:
            return await self._send_card(here, here.combined, silent=True)
        gone = [position, *here.combined] if position == 0 else [position]
        for each in gone:
            await self._shown.remove(here.cards[each])
        return True

    async def _send(
        self, here: _Here, screen: Screen, *, reply_to: int | None = None, silent: bool
    ) -> int:
        link = here.post.link
        message_id = await self._sender.send(
            link.chat_id, screen, thread_id=link.thread_id, reply_to=reply_to, silent=silent
        )
        crash_point("post.after_yes")
        return message_id

    async def _put_sent(
        self, here: _Here, positions: Sequence[int], message_id: int, screen: Screen
    ) -> bool:
        """Keep a message that was sent; delete it where another replica has sent one meanwhile."""
        if await self._put(here, positions, message_id, screen):
            return True
        await self._sender.delete(here.post.link.chat_id, message_id)
        return False

    async def _put(
        self, here: _Here, positions: Sequence[int], message_id: int, screen: Screen
    ) -> bool:
        order_id, chat_id, shows = here.order.id, here.post.link.chat_id, digest(screen)
        cards = (Card(order_id, chat_id, each, message_id, shows) for each in positions)
        return await self._shown.put(*cards, before=here.cards)


async def _unsaid(unit: Unit, post: Post) -> frozenset[int]:
    waiting = await unit.outbox.pending_of(post.link.recipient)
    return frozenset(
        one.position
        for one in waiting
        if one.kind is Kind.CODE
        and (one.order_id, one.link_id) == (post.order_id, post.link.id)
        and one.position is not None
    )
