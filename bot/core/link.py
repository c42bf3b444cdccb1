"""A link: a group, or one topic of it, that gets the notifications of one person's orders."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.core.message import Recipient
from bot.core.order import Order, Status

TOKEN_GOOD_FOR = timedelta(minutes=10)
"""How long the word of an "Add to a group" button works."""


class Content(StrEnum):
    """How much of a code the group gets to see."""

    STATUS = "status"
    """Only how the order stands: no SMS text, since it holds the code."""
    HIDDEN = "hidden"
    """Code and SMS under spoilers: hidden from glances, not from members."""
    SHOWN = "shown"


class Pressers(StrEnum):
    """Who else than the owner may press the buttons of the order's message."""

    OWNER = "owner"
    ADMINISTRATORS = "administrators"
    MEMBERS = "members"


class Happening(StrEnum):
    """What makes an order's message appear in the group; one that is there is always kept true."""

    PLACED = "placed"
    CODE = "code"
    ENDED = "ended"
    """It ended without a code."""
    CANCELLED = "cancelled"
    LOW_BALANCE = "low_balance"


class Suspension(StrEnum):
    """Why nothing is posted to a link for now."""

    REMOVED = "removed"
    """The bot is not in the group any more."""
    RESTRICTED = "restricted"
    """The bot may not write there."""
    TOPIC = "topic"
    """The topic is closed or deleted."""
    OWNER = "owner"
    """The owner is no longer an administrator of the group, or has left it."""


@dataclass(frozen=True, slots=True)
class Link:
    """A group, or one topic of it, linked by one person.

    Attributes:
        id: ``0`` until it is stored.
        title: the group's name, as last heard.
        linked_at: since when it is posted to without a break: linked or resumed.
        masked: whether numbers are shown masked.
        language: the language spoken there; ``None`` for the owner's.
        suspended: why nothing is posted, or ``None``.
    """

    id: int
    owner_id: int
    chat_id: int
    thread_id: int | None
    title: str
    linked_at: datetime
    content: Content = Content.STATUS
    pressers: Pressers = Pressers.OWNER
    happenings: frozenset[Happening] = frozenset(Happening)
    masked: bool = True
    language: str | None = None
    suspended: Suspension | None = None

    @property
    def recipient(self) -> Recipient:
        """Where its messages go."""
        return Recipient(self.chat_id, self.thread_id)


class Act(StrEnum):
    """What somebody has done with an order, and where."""

    CANCEL = "c"
    NEXT = "n"
    CANCEL_IN_PRIVATE = "pc"
    NEXT_IN_PRIVATE = "pn"

    @property
    def in_private(self) -> bool:
        """Whether it was done in the owner's chat, not in the group."""
        return self in {Act.CANCEL_IN_PRIVATE, Act.NEXT_IN_PRIVATE}


@dataclass(frozen=True, slots=True)
class Press:
    """What somebody has done with an order that is posted to a group, for its messages to say.

    Attributes:
        name: how the person is called there; empty for an anonymous administrator.
    """

    act: Act
    name: str


@dataclass(frozen=True, slots=True)
class Post:
    """An order that is posted to a link.

    Attributes:
        press: the last button pressed under its message there, or in the private chat.
    """

    order_id: int
    link: Link
    press: Press | None = None


@dataclass(frozen=True, slots=True)
class Switch:
    """What a confirm screen says of one link: whether the order will be posted there."""

    link: Link
    on: bool


class Role(StrEnum):
    """What somebody who presses a button in a group is to an order posted there."""

    OWNER = "owner"
    ADMINISTRATOR = "administrator"
    MEMBER = "member"
    STRANGER = "stranger"


_ALLOWED = {
    Pressers.OWNER: {Role.OWNER},
    Pressers.ADMINISTRATORS: {Role.OWNER, Role.ADMINISTRATOR},
    Pressers.MEMBERS: {Role.OWNER, Role.ADMINISTRATOR, Role.MEMBER},
}


def may_press(rule: Pressers, role: Role) -> bool:
    """Whether a link's rule lets somebody press the buttons of its messages."""
    return role in _ALLOWED[rule]


def appears(order: Order, link: Link) -> bool:
    """Whether an order as it stands makes a message appear where there is none."""
    happened = {Happening.PLACED}
    if order.sms:
        happened.add(Happening.CODE)
    elif order.ended:
        cancelled = order.status is Status.CANCELLED
        happened.add(Happening.CANCELLED if cancelled else Happening.ENDED)
    return bool(happened & link.happenings)
