"""Saying outbox entries in groups, and what follows when a group cannot be written to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import structlog

from bot.core.link import Link, Suspension
from bot.core.message import Kind, OutboxEntry
from bot.core.ports import Store
from bot.notify.administrators import Administrators
from bot.notify.group_messages import GroupMessages
from bot.notify.sender import ChatClosed, ChatMoved, Sender
from bot.ui.screens import notices
from bot.ui.texts import Texts

log = structlog.get_logger(__name__)


class Links(Protocol):
    """Who keeps the links."""

    async def suspend(self, seen: Link, why: Suspension) -> None:
        """Stop posting to a link; what waits for it is dropped and its owner told."""

    async def moved(self, old_chat_id: int, new_chat_id: int) -> None:
        """Follow a group that became a supergroup."""


class Posts:
    """Posts to groups whatever their links allow at that moment."""

    def __init__(
        self,
        messages: GroupMessages,
        sender: Sender,
        store: Store,
        texts: Texts,
        *,
        administrators: Administrators,
        links: Links,
    ) -> None:
        self._messages = messages
        self._sender = sender
        self._store = store
        self._texts = texts
        self._administrators = administrators
        self._links = links

    async def say(self, entry: OutboxEntry) -> Sequence[OutboxEntry]:
        """Post one entry; return every entry that has been dealt with by it.

        A group that has moved is followed. A link that cannot be posted to, or whose owner may no
        longer post, is suspended: the private chat has it all.

        Raises:
            FloodWait, Lost, Unsendable: nothing was said then.
        """
        link = await self._link(entry)
        if link is None or link.suspended is not None:
            return [entry]
        try:
            if not await self._administrators.owner_may_post(link):
                return await self._suspend(entry, link, Suspension.OWNER)
            return await self._say(entry, link)
        except ChatMoved as moved:
            await self._links.moved(link.chat_id, moved.new_chat_id)
            return await self.say(entry)
        except ChatClosed as closed:
            return await self._suspend(entry, link, closed.why)

    async def _say(self, entry: OutboxEntry, link: Link) -> Sequence[OutboxEntry]:
        match entry.kind:
            case Kind.CARD if entry.order_id is not None:
                await self._messages.sync(entry.order_id, link.id)
            case Kind.CODE if entry.order_id is not None and entry.position is not None:
                # Read before: what asked for the order's message so far is shown with the code.
                waiting = await self._cards_of(entry)
                if await self._messages.send_code(entry.order_id, entry.position, link.id):
                    return [entry, *waiting]
            case Kind.LOW_BALANCE:
                await self._low_balance(link)
        return [entry]

    async def _low_balance(self, link: Link) -> None:
        async with self._store.read() as unit:
            owner = await unit.accounts.get(link.owner_id)
        if owner is None or owner.low_balance is None:
            return
        name = await self._administrators.name_of(link.chat_id, link.owner_id) or ""
        locale = self._texts.for_language(link.language or owner.language)
        screen = notices.low_balance_in_group(locale, name, owner.low_balance)
        await self._sender.send(link.chat_id, screen, thread_id=link.thread_id, silent=True)

    async def _link(self, entry: OutboxEntry) -> Link | None:
        if entry.link_id is None:
            return None
        async with self._store.read() as unit:
            return await unit.links.get(entry.link_id)

    async def _cards_of(self, entry: OutboxEntry) -> list[OutboxEntry]:
        return [
            one
            for one in await self._pending(entry)
            if one.kind is Kind.CARD and one.order_id == entry.order_id
        ]

    async def _suspend(
        self, entry: OutboxEntry, link: Link, why: Suspension
    ) -> Sequence[OutboxEntry]:
        dropped = await self._pending(entry)
        await self._links.suspend(link, why)
        log.warning("post.suspended", link=link.id, why=why)
        return [entry, *dropped]

    async def _pending(self, entry: OutboxEntry) -> list[OutboxEntry]:
        async with self._store.read() as unit:
            pending = await unit.outbox.pending_of(entry.recipient)
        return [one for one in pending if one.link_id == entry.link_id]
