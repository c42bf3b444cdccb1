"""The outbox: what must be said in a chat, and to whom a change of an order is said."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.core.order import Change

ENDS_MERGE_WITHIN = timedelta(seconds=2)
"""How long the end of an order waits for others, so that several make one message."""


class Kind(StrEnum):
    """What an outbox entry says; entries hold ids, never rendered text."""

    CODE = "code"
    """A new SMS: a new message that rings."""
    ENDED = "ended"
    """An order has ended: a new message that rings."""
    CARD = "card"
    """The messages of an order must show its present state: silent edits."""
    INTENT = "intent"
    """A purchase was settled after doubt."""
    KEY_REFUSED = "key_refused"
    """The API refuses the key that watches an order."""
    OUTAGE = "outage"
    """The service has not answered for a while."""
    WATCH_ENDED = "watch_ended"
    """An order is past its time and the API still has no final word on it."""

    @property
    def priority(self) -> int:
        """Smaller goes first; codes before everything else, edits last."""
        return _PRIORITIES[self]


_PRIORITIES = {
    Kind.CODE: 0,
    Kind.INTENT: 1,
    Kind.ENDED: 2,
    Kind.WATCH_ENDED: 2,
    Kind.KEY_REFUSED: 2,
    Kind.OUTAGE: 2,
    Kind.CARD: 3,
}


@dataclass(frozen=True, slots=True)
class Recipient:
    """A chat, or one topic of a group."""

    chat_id: int
    thread_id: int | None = None


@dataclass(frozen=True, slots=True)
class OutboxEntry:
    """One thing that must be said in one chat.

    Attributes:
        id: ``0`` until it is stored; grows with time.
        position: which SMS, for ``CODE``.
        due_at: not before this time.
        attempts: how often a send of it has failed.
    """

    id: int
    recipient: Recipient
    kind: Kind
    due_at: datetime
    order_id: int | None = None
    position: int | None = None
    intent_id: int | None = None
    key_id: int | None = None
    link_id: int | None = None
    attempts: int = 0


def announce(change: Change, now: datetime) -> tuple[OutboxEntry, ...]:
    """Return what a change of an order makes us say, and to whom.

    One entry for each new SMS, one for the end, and always one for the card.
    """
    order = change.order
    owner = Recipient(order.owner_id)
    codes = tuple(
        OutboxEntry(0, owner, Kind.CODE, now, order_id=order.id, position=sms.position)
        for sms in change.new_sms
    )
    ends = (
        (OutboxEntry(0, owner, Kind.ENDED, now + ENDS_MERGE_WITHIN, order_id=order.id),)
        if change.ended
        else ()
    )
    return (*codes, *ends, OutboxEntry(0, owner, Kind.CARD, now, order_id=order.id))


@dataclass(frozen=True, slots=True)
class Card:
    """A message that shows an order in a chat.

    Attributes:
        position: ``0`` for the card itself, else the SMS whose code message this is.
        shown: digest of what the message shows, to leave out edits that change nothing.
    """

    order_id: int
    chat_id: int
    position: int
    message_id: int
    shown: str = ""
