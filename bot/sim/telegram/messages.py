"""Messages as Telegram keeps them, and as the wire shows them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from bot.sim.telegram.chats import ChatType

if TYPE_CHECKING:
    from bot.sim.telegram.chats import Chat
    from bot.sim.telegram.files import StoredFile
    from bot.sim.telegram.people import User


@dataclass(frozen=True, slots=True)
class Media:
    """A photo, document or voice note of a message."""

    kind: str
    file: StoredFile
    width: int = 0
    height: int = 0

    def wire(self) -> dict[str, Any] | list[dict[str, Any]]:
        """Return the Bot API's `Document`, `Voice`, or list of `PhotoSize`."""
        file: dict[str, Any] = {
            "file_id": self.file.file_id,
            "file_unique_id": self.file.unique_id,
            "file_size": len(self.file.content),
        }
        match self.kind:
            case "photo":
                return [{**file, "width": self.width, "height": self.height}]
            case "voice":
                return {**file, "duration": 1, "mime_type": self.file.content_type}
        return {**file, "file_name": self.file.filename, "mime_type": self.file.content_type}


@dataclass(slots=True)
class Message:
    """One message. `text` and `entities` are the caption's where there is media.

    `service` holds the wire fields of a service message; `extra` those that are only echoed.
    `silent` messages do not ring. A deleted message stays in the history with its flag. `changed`
    is the change sequence at its last change.
    """

    chat: Chat
    message_id: int
    date: int
    sender: User | None
    sender_chat: Chat | None = None
    text: str | None = None
    entities: list[dict[str, Any]] = field(default_factory=list)
    media: Media | None = None
    inline_keyboard: list[list[dict[str, Any]]] | None = None
    reply_keyboard: dict[str, Any] | None = None
    reply_to: Message | None = None
    thread_id: int | None = None
    forward_origin: dict[str, Any] | None = None
    service: dict[str, Any] | None = None
    extra: dict[str, Any] = field(default_factory=dict)
    silent: bool = False
    edit_date: int | None = None
    deleted: bool = False
    changed: int = 0
    reactions: dict[int, list[dict[str, Any]]] = field(default_factory=dict)

    def wire(self, *, with_reply: bool = True) -> dict[str, Any]:
        """Return the Bot API's `Message`; the message replied to is shown one level deep."""
        message: dict[str, Any] = {
            "message_id": self.message_id,
            "date": self.date,
            "chat": self.chat.wire(),
        }
        if self.sender is not None:
            message["from"] = self.sender.wire()
        if self.sender_chat is not None:
            message["sender_chat"] = self.sender_chat.wire()
        if self.thread_id is not None:
            message |= {"message_thread_id": self.thread_id, "is_topic_message": True}
        elif self.reply_to is not None and self.chat.type is ChatType.SUPERGROUP:
            message["message_thread_id"] = self._first_of_replies()
        if with_reply and self.reply_to is not None and not self.reply_to.deleted:
            message["reply_to_message"] = self.reply_to.wire(with_reply=False)
        if self.edit_date is not None:
            message["edit_date"] = self.edit_date
        if self.forward_origin is not None:
            message["forward_origin"] = self.forward_origin
        message |= self._content()
        if self.inline_keyboard is not None:
            message["reply_markup"] = {"inline_keyboard": self.inline_keyboard}
        return message | self.extra | (self.service or {})

    def _content(self) -> dict[str, Any]:
        content: dict[str, Any] = {}
        if self.media is not None:
            content[self.media.kind] = self.media.wire()
        if self.text:
            name = "text" if self.media is None else "caption"
            content[name] = self.text
            if self.entities:
                content["entities" if self.media is None else "caption_entities"] = self.entities
        return content

    def _first_of_replies(self) -> int:
        """Return the id of a thread of replies, which is no topic (Bot API, `Message`)."""
        first = self
        while first.reply_to is not None:
            first = first.reply_to
        return first.message_id

    def _visible_reply(self) -> int | None:
        """Return the id of the message replied to, not that of the topic's first one."""
        if self.reply_to is None or self.reply_to.message_id == self.thread_id:
            return None
        return self.reply_to.message_id

    def inaccessible(self) -> dict[str, Any]:
        """Return the Bot API's `InaccessibleMessage`, shown once this one is deleted."""
        return {"chat": self.chat.wire(), "message_id": self.message_id, "date": 0}

    def view(self) -> dict[str, Any]:
        """Return what the control routes tell of this message, deleted or not."""
        return self.wire() | {
            "edited": self.edit_date is not None,
            "deleted": self.deleted,
            "silent": self.silent,
            "reply_to": self._visible_reply(),
            "reply_keyboard": self.reply_keyboard,
            "reactions": [kind for kinds in self.reactions.values() for kind in kinds],
        }
