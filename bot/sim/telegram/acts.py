"""What every act of a person needs: who, where, which message; and how an act fails."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING

from bot.sim.telegram.people import User

if TYPE_CHECKING:
    from bot.sim.telegram.chats import Chat
    from bot.sim.telegram.messages import Message
    from bot.sim.telegram.state import State


class ActError(Exception):
    """An act that no person could do in Telegram; `status` is the control route's answer."""

    def __init__(self, message: str, status: int = HTTPStatus.CONFLICT.value) -> None:
        super().__init__(message)
        self.status = status


def user_of(state: State, user_id: int) -> User:
    """Return a user, the bot included; raises ActError if there is none."""
    user = state.bot if user_id == state.bot.user_id else state.users.get(user_id)
    if user is None:
        raise ActError(f"no user {user_id}", HTTPStatus.NOT_FOUND.value)
    return user


def chat_of(state: State, chat_id: int) -> Chat:
    """Return a chat; a known person's private chat is made if need be."""
    if chat_id in state.users:
        return state.private_chat(state.users[chat_id])
    chat = state.chats.get(chat_id)
    if chat is None:
        raise ActError(f"no chat {chat_id}", HTTPStatus.NOT_FOUND.value)
    if chat.migrated_to is not None:
        raise ActError(f"chat {chat_id} became {chat.migrated_to}")
    return chat


def standing_message(chat: Chat, message_id: int) -> Message:
    """Return a message that is still to be seen in its chat."""
    message = chat.messages.get(message_id)
    if message is None or message.deleted:
        raise ActError(f"no message {message_id} in chat {chat.chat_id}")
    return message
