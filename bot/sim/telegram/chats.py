"""Chats: private ones, groups, supergroups with topics, channels that speak in groups."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from bot.sim.telegram.members import Member, MemberStatus

if TYPE_CHECKING:
    from bot.sim.telegram.messages import Message
    from bot.sim.telegram.people import User

DEFAULT_ICON_COLOR = 7322096


class ChatType(StrEnum):
    """The Bot API's kinds of chats."""

    PRIVATE = "private"
    GROUP = "group"
    SUPERGROUP = "supergroup"
    CHANNEL = "channel"


@dataclass(slots=True)
class Topic:
    """A topic of a forum; its id is that of the message that opened it."""

    thread_id: int
    name: str
    icon_color: int = DEFAULT_ICON_COLOR
    closed: bool = False

    def wire(self) -> dict[str, Any]:
        """Return the Bot API's `ForumTopic`."""
        return {
            "message_thread_id": self.thread_id,
            "name": self.name,
            "icon_color": self.icon_color,
        }


@dataclass(slots=True)
class Chat:
    """One chat with its members, topics and whole history, deleted messages included.

    `started` and `blocked` speak of a private chat: the person wrote to the bot, blocked it.
    `permissions` are those of members who are no administrators; what is not named is allowed.
    """

    chat_id: int
    type: ChatType
    title: str | None = None
    username: str | None = None
    person: User | None = None
    is_forum: bool = False
    started: bool = False
    blocked: bool = False
    migrated_to: int | None = None
    pinned_id: int | None = None
    members: dict[int, Member] = field(default_factory=dict)
    topics: dict[int, Topic] = field(default_factory=dict)
    messages: dict[int, Message] = field(default_factory=dict)
    last_message_id: int = 0
    permissions: dict[str, bool] = field(default_factory=dict)

    @property
    def post_kind(self) -> str:
        """Which update tells of something said here (Bot API, `Update`)."""
        return "channel_post" if self.type is ChatType.CHANNEL else "message"

    @property
    def is_private(self) -> bool:
        """Whether this is a chat with one person."""
        return self.type is ChatType.PRIVATE

    def member(self, user: User) -> Member:
        """Return what `user` is here: somebody who left, unless known better."""
        return self.members.get(user.user_id) or Member(user, MemberStatus.LEFT)

    def take_message_id(self) -> int:
        """Return the next message id of this chat."""
        self.last_message_id += 1
        return self.last_message_id

    def wire(self) -> dict[str, Any]:
        """Return the Bot API's `Chat`."""
        chat: dict[str, Any] = {"id": self.chat_id, "type": self.type.value}
        if self.person is not None:
            names = self.person.wire()
            chat |= {
                name: names[name]
                for name in ("first_name", "last_name", "username")
                if name in names
            }
        for name in ("title", "username"):
            value = getattr(self, name)
            if value is not None:
                chat[name] = value
        if self.is_forum:
            chat["is_forum"] = True
        return chat
