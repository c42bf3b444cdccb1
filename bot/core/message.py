"""The outbox: what must be said in a chat."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

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
    LOW_BALANCE = "low_balance"
    """An order has taken the balance below what its owner set."""
    WISH = "wish"
    """What somebody wished to be told of has come true."""
    REMINDER = "reminder"
    """An order is about to expire and nothing has come: silent."""
    LINK_SUSPENDED = "link_suspended"
    """Nothing is posted to a group any more until its owner repairs the link."""

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
    Kind.LOW_BALANCE: 2,
    Kind.WISH: 2,
    Kind.REMINDER: 2,
    Kind.LINK_SUSPENDED: 2,
    Kind.CARD: 3,
}


@dataclass(frozen=True, slots=True)
class Recipient:
    """A chat, or one topic of a group."""

    chat_id: int
    thread_id: int | None = None

    @property
    def is_group(self) -> bool:
        """Whether it is not a person's chat (their ids are positive)."""
        return self.chat_id < 0


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
    wish_id: int | None = None
    attempts: int = 0


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
