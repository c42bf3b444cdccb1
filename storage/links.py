"""Links to groups, their tokens, and which orders are posted to them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import fields
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, delete, exists, func, not_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.link import Act, Link, Post, Press, Suspension
from bot.core.order import Status
from storage.schema import (
    cards,
    intent_links,
    link_services,
    link_tokens,
    links,
    orders,
    outbox,
    posts,
)
from storage.upsert import insert_or_skip, insert_or_update

_FIELDS = tuple(field.name for field in fields(Link))
_CHOSEN = ("content", "pressers", "happenings", "masked", "language")
_ENDED = [status for status in Status if status.terminal]

_GET = select(links).where(links.c.id == bindparam("link_id"))
_OF_OWNER = select(links).where(links.c.owner_id == bindparam("owner")).order_by(links.c.id)
_IN_CHAT = select(links).where(links.c.chat_id == bindparam("chat")).order_by(links.c.id)
_ADD = insert_or_update(
    links, ("owner_id", "chat_id"), "thread_id", "title", "linked_at", "suspended"
)
_SAVE = (
    update(links)
    .where(links.c.id == bindparam("link_id"))
    .values({name: bindparam(name) for name in _CHOSEN})
)
_RENAME = update(links).where(links.c.chat_id == bindparam("chat")).values(title=bindparam("name"))
_SUSPEND = (
    update(links)
    .where(
        links.c.id == bindparam("link_id"),
        links.c.suspended.is_distinct_from(bindparam("why", type_=links.c.suspended.type)),
    )
    .values(suspended=bindparam("why"))
)
_RESUME = (
    update(links)
    .where(links.c.id == bindparam("link_id"), links.c.suspended.is_not(None))
    .values(suspended=None, linked_at=bindparam("since"))
)
_OWNERS_IN = select(links.c.owner_id).where(links.c.chat_id == bindparam("new"))
# A person who linked both the group and the supergroup it became keeps the newer link.
_DROP_TWICE = delete(links).where(
    links.c.chat_id == bindparam("old"), links.c.owner_id.in_(_OWNERS_IN)
)
_MOVE = update(links).where(links.c.chat_id == bindparam("old")).values(chat_id=bindparam("new"))
_MOVE_ENTRIES = (
    update(outbox).where(outbox.c.chat_id == bindparam("old")).values(chat_id=bindparam("new"))
)
_DROP_CARDS_IN = delete(cards).where(cards.c.chat_id == bindparam("old"))
_REMOVE = delete(links).where(links.c.id == bindparam("link_id"))
_DROP_CARDS_OF = delete(cards).where(
    cards.c.chat_id == bindparam("chat"),
    cards.c.order_id.in_(select(posts.c.order_id).where(posts.c.link_id == bindparam("link_id"))),
)
_KEEP_TOKEN = link_tokens.insert()
_OWNER_OF_TOKEN = select(link_tokens.c.owner_id).where(
    link_tokens.c.token == bindparam("word"), link_tokens.c.made_at >= bindparam("since")
)
_HAS_TOKEN = select(
    exists().where(
        link_tokens.c.owner_id == bindparam("owner"), link_tokens.c.made_at >= bindparam("since")
    )
)
_TAKE_TOKENS = (
    delete(link_tokens)
    .where(link_tokens.c.owner_id == bindparam("owner"))
    .returning(link_tokens.c.made_at)
)
_DROP_TOKENS = delete(link_tokens).where(link_tokens.c.made_at < bindparam("before"))
_SET_POSTED = insert_or_update(link_services, ("link_id", "service_code"), "posted")
_MUTED = (
    select(links.c.id)
    .join(link_services, link_services.c.link_id == links.c.id)
    .where(
        links.c.owner_id == bindparam("owner"),
        link_services.c.service_code == bindparam("service"),
        not_(link_services.c.posted),
    )
)
_CHOOSE = insert_or_skip(intent_links)
_CHOSEN_FOR = select(intent_links.c.link_id).where(intent_links.c.intent_id == bindparam("intent"))
_POST = insert_or_skip(posts)
_POSTS_OF = (
    select(links, posts.c.act, posts.c.name)
    .join(posts, posts.c.link_id == links.c.id)
    .where(posts.c.order_id == bindparam("order"))
    .order_by(links.c.id)
)
_OPEN_POSTS = (
    select(posts.c.order_id)
    .join(orders, orders.c.id == posts.c.order_id)
    .where(posts.c.link_id == bindparam("link_id"), orders.c.status.not_in(_ENDED))
    .order_by(posts.c.order_id)
)
_WAITING = (
    select(links.c.chat_id, func.count().label("orders"))
    .select_from(orders.join(posts).join(links))
    .where(orders.c.watched, orders.c.status == Status.WAITING, links.c.suspended.is_(None))
    .group_by(links.c.chat_id)
)
_PRESSED = (
    update(posts)
    .where(posts.c.order_id == bindparam("order"), posts.c.link_id == bindparam("link"))
    .values(act=bindparam("what"), name=bindparam("who"))
)


class SqlLinks:
    """``bot.core.ports.Links`` in a database."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def get(self, link_id: int) -> Link | None:
        """Return a link."""
        row = (await self._connection.execute(_GET, {"link_id": link_id})).one_or_none()
        return None if row is None else _link(row)

    async def of_owner(self, owner_id: int) -> Sequence[Link]:
        """Return a person's links, oldest first."""
        return [
            _link(row) for row in await self._connection.execute(_OF_OWNER, {"owner": owner_id})
        ]

    async def in_chat(self, chat_id: int) -> Sequence[Link]:
        """Return everybody's links to a group."""
        return [_link(row) for row in await self._connection.execute(_IN_CHAT, {"chat": chat_id})]

    async def add(self, link: Link) -> Link:
        """Insert, or bind the owner's link to this group anew."""
        values = {name: getattr(link, name) for name in _FIELDS if name != "id"}
        row = (await self._connection.execute(_ADD.returning(links), values)).one()
        return _link(row)

    async def save(self, link: Link) -> None:
        """Write what was chosen for a link."""
        values = {name: getattr(link, name) for name in _CHOSEN}
        await self._connection.execute(_SAVE, {"link_id": link.id, **values})

    async def rename(self, chat_id: int, title: str) -> None:
        """Keep a group's new name."""
        await self._connection.execute(_RENAME, {"chat": chat_id, "name": title})

    async def suspend(self, link_id: int, why: Suspension) -> bool:
        """Stop posting to a link; return whether that is news."""
        result = await self._connection.execute(_SUSPEND, {"link_id": link_id, "why": why})
        return result.rowcount == 1

    async def resume(self, link_id: int, since: datetime) -> bool:
        """Post to a link again; return whether that is news."""
        result = await self._connection.execute(_RESUME, {"link_id": link_id, "since": since})
        return result.rowcount == 1

    async def move(self, old_chat_id: int, new_chat_id: int) -> None:
        """Follow a group that became a supergroup."""
        ids = {"old": old_chat_id, "new": new_chat_id}
        await self._connection.execute(_DROP_TWICE, ids)
        await self._connection.execute(_MOVE, ids)
        await self._connection.execute(_MOVE_ENTRIES, ids)
        await self._connection.execute(_DROP_CARDS_IN, {"old": old_chat_id})

    async def remove(self, link_id: int) -> None:
        """Delete a link with all that hangs on it, its messages' rows included."""
        link = await self.get(link_id)
        if link is not None:
            await self._connection.execute(
                _DROP_CARDS_OF, {"chat": link.chat_id, "link_id": link_id}
            )
            await self._connection.execute(_REMOVE, {"link_id": link_id})

    async def keep_token(self, token: str, owner_id: int, made_at: datetime) -> None:
        """Keep the single-use word of a button."""
        values = {"token": token, "owner_id": owner_id, "made_at": made_at}
        await self._connection.execute(_KEEP_TOKEN, values)

    async def owner_of_token(self, token: str, since: datetime) -> int | None:
        """Return who made a token."""
        values = {"word": token, "since": since}
        return (await self._connection.execute(_OWNER_OF_TOKEN, values)).scalar_one_or_none()

    async def has_token(self, owner_id: int, since: datetime) -> bool:
        """Whether this person has an open token."""
        values = {"owner": owner_id, "since": since}
        return bool((await self._connection.execute(_HAS_TOKEN, values)).scalar_one())

    async def take_tokens(self, owner_id: int, since: datetime) -> bool:
        """Use up every token of this person; return whether one was still good."""
        made = await self._connection.execute(_TAKE_TOKENS, {"owner": owner_id})
        return any(made_at >= since for made_at in made.scalars())

    async def drop_tokens_before(self, before: datetime) -> None:
        """Delete the tokens nobody can use any more."""
        await self._connection.execute(_DROP_TOKENS, {"before": before})

    async def set_posted(self, link_id: int, service_code: str, *, posted: bool) -> None:
        """Remember whether orders of this service are posted to this link."""
        values = {"link_id": link_id, "service_code": service_code, "posted": posted}
        await self._connection.execute(_SET_POSTED, values)

    async def muted(self, owner_id: int, service_code: str) -> frozenset[int]:
        """Return the links that orders of this service are not posted to."""
        values = {"owner": owner_id, "service": service_code}
        return frozenset((await self._connection.execute(_MUTED, values)).scalars())

    async def choose(self, intent_id: int, link_ids: Iterable[int]) -> None:
        """Keep which links a confirmed purchase will be posted to."""
        rows = [{"intent_id": intent_id, "link_id": link_id} for link_id in link_ids]
        if rows:
            await self._connection.execute(_CHOOSE, rows)

    async def post(self, intent_id: int, order_id: int) -> None:
        """Post an order to the links that were chosen for its intent."""
        chosen = (await self._connection.execute(_CHOSEN_FOR, {"intent": intent_id})).scalars()
        rows = [{"order_id": order_id, "link_id": link_id} for link_id in chosen]
        if rows:
            await self._connection.execute(_POST, rows)

    async def waiting(self) -> dict[int, int]:
        """Return of how many orders posted to each group an SMS is waited for, by chat id."""
        rows = await self._connection.execute(_WAITING)
        return {row.chat_id: row.orders for row in rows}

    async def posts_of(self, order_id: int) -> Sequence[Post]:
        """Return where an order is posted."""
        rows = await self._connection.execute(_POSTS_OF, {"order": order_id})
        return [Post(order_id, _link(row), _press(row)) for row in rows]

    async def open_posts(self, link_id: int) -> Sequence[int]:
        """Return the orders posted to this link that have not ended."""
        rows = await self._connection.execute(_OPEN_POSTS, {"link_id": link_id})
        return list(rows.scalars())

    async def pressed(self, order_id: int, link_id: int, press: Press) -> None:
        """Remember the last button pressed under an order's message."""
        values = {"order": order_id, "link": link_id, "what": press.act, "who": press.name}
        await self._connection.execute(_PRESSED, values)


def _link(row: Row[Any]) -> Link:
    return Link(**{name: getattr(row, name) for name in _FIELDS})


def _press(row: Row[Any]) -> Press | None:
    return None if row.act is None or row.name is None else Press(Act(row.act), row.name)
