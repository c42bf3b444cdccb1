"""Everything the stand-in knows, in one place."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from bot.sim.telegram.changes import Changes
from bot.sim.telegram.chats import Chat, ChatType
from bot.sim.telegram.faults import FaultPlan
from bot.sim.telegram.files import FileStore
from bot.sim.telegram.flood import FloodGate
from bot.sim.telegram.ledger import Ledger
from bot.sim.telegram.messages import Message
from bot.sim.telegram.people import User
from bot.sim.telegram.profile import BotProfile
from bot.sim.telegram.queries import CallbackQuery, InlineQuery, QueryStore
from bot.sim.telegram.updates import UpdateQueue

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable


@dataclass(slots=True)
class State:
    """The world of one bot: people, chats, queries, files, and what is on its way to the bot."""

    bot: User
    clock: Callable[[], float] = time.time
    reads_all_group_messages: bool = False
    inline_mode: bool = True
    inline_feedback: bool = False
    users: dict[int, User] = field(default_factory=dict)
    chats: dict[int, Chat] = field(default_factory=dict)
    presses: QueryStore[CallbackQuery] = field(default_factory=QueryStore)
    inline_queries: QueryStore[InlineQuery] = field(default_factory=QueryStore)
    files: FileStore = field(default_factory=FileStore)
    profile: BotProfile = field(default_factory=BotProfile)
    updates: UpdateQueue = field(default_factory=UpdateQueue)
    ledger: Ledger = field(default_factory=Ledger)
    faults: FaultPlan = field(default_factory=FaultPlan)
    flood: FloodGate = field(default_factory=FloodGate)
    sequence: Changes = field(default_factory=Changes)

    def now(self) -> float:
        """Return the Unix time in seconds."""
        return self.clock()

    def changes(self, after: int) -> AsyncIterator[int]:
        """Yield the change sequence whenever it grows past `after`, until the stand-in stops."""
        return self.sequence.stream(after)

    def private_chat(self, user: User) -> Chat:
        """Return the chat of a person with the bot, made if need be."""
        chat = self.chats.get(user.user_id)
        if chat is None:
            chat = Chat(user.user_id, ChatType.PRIVATE, person=user)
            self.chats[user.user_id] = chat
        return chat

    def post(self, chat: Chat, sender: User | None, **content: Any) -> Message:
        """Add a message to a chat and return it; `content` is fields of `Message`."""
        message = Message(
            chat=chat,
            message_id=chat.take_message_id(),
            date=int(self.now()),
            sender=sender,
            **content,
        )
        chat.messages[message.message_id] = message
        self.touch(message)
        return message

    def touch(self, message: Message) -> int:
        """Note that a message has changed, and return the number of the change."""
        message.changed = self.sequence.bump()
        return message.changed

    def close(self) -> None:
        """Let every request that waits for something go."""
        self.updates.close()
        self.sequence.close()
