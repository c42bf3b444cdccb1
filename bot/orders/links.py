"""The links of people to groups: made, suspended, resumed, moved, ended."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import structlog

from bot.core.link import TOKEN_GOOD_FOR, Link, Suspension
from bot.core.message import Kind, OutboxEntry, Recipient
from bot.core.ports import Clock, Store, Unit, Wake

log = structlog.get_logger(__name__)

TOKEN_BYTES = 12
"""Its text goes into a ``startgroup`` deep link: 64 of ``A-Za-z0-9_-`` at most."""


@dataclass(frozen=True, slots=True)
class Linked:
    """A link that was made, bound anew or ended.

    Attributes:
        left: messages of open orders that are not kept true any more, in the topic it left or,
            ended, in the group.
    """

    link: Link
    left: tuple[int, ...]


class LinkBook:
    """Keeps the links; who may link is asked of Telegram before it is told here."""

    def __init__(self, store: Store, clock: Clock, wake: Wake) -> None:
        self._store = store
        self._clock = clock
        self._wake = wake

    async def new_token(self, owner_id: int) -> str:
        """Return a word by which a group is linked to this person: once, for ten minutes."""
        token = secrets.token_urlsafe(TOKEN_BYTES)
        now = self._clock.now()
        async with self._store.write() as unit:
            await unit.links.drop_tokens_before(now - TOKEN_GOOD_FOR)
            await unit.links.keep_token(token, owner_id, now)
        return token

    async def owner_of_token(self, token: str) -> int | None:
        """Return who made a token that is still good; it stays so."""
        async with self._store.read() as unit:
            return await unit.links.owner_of_token(token, self._clock.now() - TOKEN_GOOD_FOR)

    async def has_token(self, owner_id: int) -> bool:
        """Whether somebody is just about to link a group."""
        async with self._store.read() as unit:
            return await unit.links.has_token(owner_id, self._clock.now() - TOKEN_GOOD_FOR)

    async def link(
        self, owner_id: int, where: Recipient, title: str, *, by_token: bool = False
    ) -> Linked | None:
        """Link a group, or bind its link anew: to another topic, or no longer suspended.

        Every open token of the owner is used up.

        Args:
            by_token: a good token is what proves it; ``None`` is returned without one.
        """
        now = self._clock.now()
        async with self._store.write() as unit:
            good = await unit.links.take_tokens(owner_id, now - TOKEN_GOOD_FOR)
            if by_token and not good:
                return None
            before = {one.chat_id: one for one in await unit.links.of_owner(owner_id)}
            known = before.get(where.chat_id)
            # A confirm screen that names the group goes on to be true.
            since = known.linked_at if known is not None and known.suspended is None else now
            link = await unit.links.add(
                Link(0, owner_id, where.chat_id, where.thread_id, title, linked_at=since)
            )
            left: tuple[int, ...] = ()
            if known is not None and known.thread_id != link.thread_id:
                await unit.outbox.drop_posts(link.id, link.chat_id)
                left = await _leave_messages(unit, link)
            await self._post_open_orders(unit, link)
        log.info("link.made", link=link.id, chat=link.chat_id, topic=link.thread_id)
        self._wake()
        return Linked(link, left)

    async def of_owner(self, owner_id: int) -> Sequence[Link]:
        """Return a person's links, oldest first."""
        async with self._store.read() as unit:
            return await unit.links.of_owner(owner_id)

    async def in_chat(self, chat_id: int) -> Sequence[Link]:
        """Return everybody's links to a group."""
        async with self._store.read() as unit:
            return await unit.links.in_chat(chat_id)

    async def get(self, link_id: int, owner_id: int) -> Link | None:
        """Return a link if it belongs to this person."""
        async with self._store.read() as unit:
            link = await unit.links.get(link_id)
        return link if link is not None and link.owner_id == owner_id else None

    async def change(
        self, link_id: int, owner_id: int, chosen: Callable[[Link], Link]
    ) -> Link | None:
        """Change what was chosen for a link; its open orders' messages follow.

        Returns it as it now stands, ``None`` if this person has no such link.

        Args:
            chosen: makes the new link of the present one.
        """
        async with self._store.write() as unit:
            before = await unit.links.get(link_id)
            if before is None or before.owner_id != owner_id:
                return None
            link = chosen(before)
            if link == before:
                return link
            await unit.links.save(link)
            if link.suspended is None:
                await self._post_open_orders(unit, link)
        self._wake()
        return link

    async def unlink(self, link_id: int, owner_id: int) -> Linked | None:
        """End a link; return it as it was, ``None`` if this person has no such link."""
        async with self._store.write() as unit:
            link = await unit.links.get(link_id)
            if link is None or link.owner_id != owner_id:
                return None
            left = await _leave_messages(unit, link)
            await unit.links.remove(link_id)
        log.info("link.ended", link=link.id, chat=link.chat_id)
        return Linked(link, left)

    async def suspend(self, seen: Link, why: Suspension) -> None:
        """Stop posting to a link and tell its owner once.

        What waits to be posted is dropped: the private chat has it all.

        Args:
            seen: the link as it was when it failed; one that is bound elsewhere since goes on.
        """
        link_id = seen.id
        async with self._store.write() as unit:
            link = await unit.links.get(link_id)
            if link is None or link.recipient != seen.recipient:
                return
            if not await unit.links.suspend(link_id, why):
                return
            await unit.outbox.drop_posts(link_id, link.chat_id)
            if link.suspended is None:
                owner = Recipient(link.owner_id)
                now = self._clock.now()
                await unit.outbox.add(
                    [OutboxEntry(0, owner, Kind.LINK_SUSPENDED, now, link_id=link_id)]
                )
        log.info("link.suspended", link=link_id, chat=link.chat_id, why=why)
        self._wake()

    async def resume(self, link_id: int) -> None:
        """Post to a link again; the orders that have not ended are posted anew."""
        async with self._store.write() as unit:
            link = await unit.links.get(link_id)
            if link is None or not await unit.links.resume(link_id, self._clock.now()):
                return
            await self._post_open_orders(unit, link)
        log.info("link.resumed", link=link_id, chat=link.chat_id)
        self._wake()

    async def moved(self, old_chat_id: int, new_chat_id: int) -> None:
        """Follow a group that became a supergroup; open orders are posted anew there.

        Telegram says so twice, and once more to whoever writes to the old group.
        """
        async with self._store.write() as unit:
            moving = {link.owner_id for link in await unit.links.in_chat(old_chat_id)}
            if not moving:
                return
            await unit.links.move(old_chat_id, new_chat_id)
            for link in await unit.links.in_chat(new_chat_id):
                if link.owner_id in moving and link.suspended is None:
                    await self._post_open_orders(unit, link)
        log.info("link.moved", chat=old_chat_id, to=new_chat_id)
        self._wake()

    async def renamed(self, chat_id: int, title: str) -> None:
        """Keep a group's new name."""
        async with self._store.write() as unit:
            await unit.links.rename(chat_id, title)

    async def _post_open_orders(self, unit: Unit, link: Link) -> None:
        now = self._clock.now()
        await unit.outbox.add(
            OutboxEntry(0, link.recipient, Kind.CARD, now, order_id=order_id, link_id=link.id)
            for order_id in await unit.links.open_posts(link.id)
        )


async def _leave_messages(unit: Unit, link: Link) -> tuple[int, ...]:
    """Forget the messages of a link's open orders; return their ids."""
    left = []
    for order_id in await unit.links.open_posts(link.id):
        for card in await unit.cards.of_order(order_id, link.chat_id):
            await unit.cards.remove(order_id, link.chat_id, card.position)
            left.append(card.message_id)
    return tuple(dict.fromkeys(left))
