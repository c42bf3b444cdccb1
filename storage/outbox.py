"""What must still be said. A row is deleted when it was said, or will never be."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.message import Kind, OutboxEntry, Recipient
from storage.schema import outbox
from storage.schema_shares import share_of_chat

_MOST_URGENT_FIRST = (outbox.c.priority, outbox.c.id)
_ADD = outbox.insert()
_TAKE_CARD = (
    delete(outbox)
    .where(
        outbox.c.kind == Kind.CARD,
        outbox.c.order_id == bindparam("order_id"),
        outbox.c.chat_id == bindparam("chat_id"),
    )
    .returning(outbox.c.due_at, outbox.c.attempts)
)
_DUE = (
    select(outbox)
    .where(outbox.c.due_at <= bindparam("now"))
    .order_by(*_MOST_URGENT_FIRST)
    .limit(bindparam("at_most"))
)
_IN_SHARES = share_of_chat(outbox.c.chat_id).in_(bindparam("shares", expanding=True))
_DUE_IN_SHARES = _DUE.where(_IN_SHARES)
_PENDING = (
    select(outbox)
    .where(
        outbox.c.chat_id == bindparam("chat_id"),
        outbox.c.thread_id.is_not_distinct_from(bindparam("thread_id")),
    )
    .order_by(*_MOST_URGENT_FIRST)
)
_NEXT_DUE = select(func.min(outbox.c.due_at)).where(outbox.c.due_at > bindparam("after"))
_NEXT_DUE_IN_SHARES = _NEXT_DUE.where(_IN_SHARES)
_IS_ONE_OF = outbox.c.id.in_(bindparam("ids", expanding=True))
_DELETE = delete(outbox).where(_IS_ONE_OF)
_POSTPONE = (
    update(outbox)
    .where(_IS_ONE_OF)
    .values(due_at=bindparam("later"), attempts=outbox.c.attempts + 1)
)
_WAKE = (
    update(outbox)
    .where(outbox.c.chat_id == bindparam("chat"), outbox.c.due_at > bindparam("now"))
    .values(due_at=bindparam("now"))
)
_DROP_POSTS = delete(outbox).where(
    outbox.c.link_id == bindparam("link"), outbox.c.chat_id == bindparam("chat")
)
_WAKE_CODES = _WAKE.where(outbox.c.kind == Kind.CODE)


class SqlOutbox:
    """``bot.core.ports.Outbox`` in a database."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, entries: Iterable[OutboxEntry]) -> None:
        """Insert; a ``CARD`` entry that still waits for the same order and chat gives way.

        The new one keeps its due time and attempts, but has an id of its own: whoever is just
        sending the older one marks only that as sent, and the newer state is shown as well.

        Codes that were put off in a chat fall due with a new one: they go out in their order.
        """
        # By order and chat for cards, each by itself otherwise.
        new: dict[object, OutboxEntry] = {}
        for entry in entries:
            if entry.kind is Kind.CARD:
                place = (entry.order_id, entry.recipient.chat_id)
                new[place] = await self._instead_of_waiting(entry)
            else:
                new[object()] = entry
        codes = (entry for entry in new.values() if entry.kind is Kind.CODE)
        for chat_id, due_at in {entry.recipient.chat_id: entry.due_at for entry in codes}.items():
            await self._connection.execute(_WAKE_CODES, {"chat": chat_id, "now": due_at})
        if new:
            await self._connection.execute(_ADD, [_values(entry) for entry in new.values()])

    async def due(
        self, now: datetime, *, limit: int, shares: Collection[int] | None = None
    ) -> Sequence[OutboxEntry]:
        """Return entries due by now, of all chats or those of some shares; most urgent first."""
        values: dict[str, Any] = {"now": now, "at_most": limit}
        if shares is None:
            return _entries(await self._connection.execute(_DUE, values))
        values["shares"] = list(shares)
        return _entries(await self._connection.execute(_DUE_IN_SHARES, values))

    async def pending_of(self, recipient: Recipient) -> Sequence[OutboxEntry]:
        """Return all entries of one chat, or one topic, due or not; sorted as :meth:`due`."""
        values = {"chat_id": recipient.chat_id, "thread_id": recipient.thread_id}
        return _entries(await self._connection.execute(_PENDING, values))

    async def next_due_at(
        self, after: datetime, *, shares: Collection[int] | None = None
    ) -> datetime | None:
        """Return when the earliest entry that is due after this time falls due."""
        query, values = _NEXT_DUE, dict[str, Any](after=after)
        if shares is not None:
            query, values["shares"] = _NEXT_DUE_IN_SHARES, list(shares)
        due_at: datetime | None = (await self._connection.execute(query, values)).scalar_one()
        return due_at

    async def mark_sent(self, entries: Iterable[OutboxEntry], at: datetime) -> None:  # noqa: ARG002 - the port's signature; what was said is deleted, not dated
        """Delete what was said; a card asked for again since it was read has another id."""
        await self.drop(entry.id for entry in entries)

    async def postpone(self, entry_ids: Iterable[int], due_at: datetime) -> None:
        """Count a failed attempt and try again later."""
        ids = list(entry_ids)
        if ids:
            await self._connection.execute(_POSTPONE, {"ids": ids, "later": due_at})

    async def drop(self, entry_ids: Iterable[int]) -> None:
        """Delete what will never be said."""
        ids = list(entry_ids)
        if ids:
            await self._connection.execute(_DELETE, {"ids": ids})

    async def drop_posts(self, link_id: int, chat_id: int) -> None:
        """Delete what was to be said to a link in its group."""
        await self._connection.execute(_DROP_POSTS, {"link": link_id, "chat": chat_id})

    async def wake_chat(self, chat_id: int, now: datetime) -> None:
        """Make everything pending for a chat due now (it can be written to again)."""
        await self._connection.execute(_WAKE, {"chat": chat_id, "now": now})

    async def _instead_of_waiting(self, entry: OutboxEntry) -> OutboxEntry:
        values = {"order_id": entry.order_id, "chat_id": entry.recipient.chat_id}
        waiting = (await self._connection.execute(_TAKE_CARD, values)).one_or_none()
        if waiting is None:
            return entry
        return replace(entry, due_at=waiting.due_at, attempts=waiting.attempts)


def _values(entry: OutboxEntry) -> dict[str, Any]:
    return {
        "chat_id": entry.recipient.chat_id,
        "thread_id": entry.recipient.thread_id,
        "kind": entry.kind,
        "priority": entry.kind.priority,
        "due_at": entry.due_at,
        "order_id": entry.order_id,
        "position": entry.position,
        "intent_id": entry.intent_id,
        "key_id": entry.key_id,
        "link_id": entry.link_id,
        "wish_id": entry.wish_id,
        "attempts": entry.attempts,
    }


def _entries(rows: Iterable[Row[Any]]) -> list[OutboxEntry]:
    return [
        OutboxEntry(
            id=row.id,
            recipient=Recipient(row.chat_id, row.thread_id),
            kind=row.kind,
            due_at=row.due_at,
            order_id=row.order_id,
            position=row.position,
            intent_id=row.intent_id,
            key_id=row.key_id,
            link_id=row.link_id,
            wish_id=row.wish_id,
            attempts=row.attempts,
        )
        for row in rows
    ]
