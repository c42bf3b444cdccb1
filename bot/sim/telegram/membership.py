"""A change of who is what in a chat, with the updates and service messages it causes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bot.sim.telegram.chats import Chat
    from bot.sim.telegram.members import Member
    from bot.sim.telegram.messages import Message
    from bot.sim.telegram.people import User
    from bot.sim.telegram.state import State


def change_member(state: State, chat: Chat, by: User, new: Member) -> None:
    """Make `new.user` what `new` says; the bot hears of itself, as administrator of others too."""
    old = chat.member(new.user)
    chat.members[new.user.user_id] = new
    state.sequence.bump()
    tell_membership(state, chat, by, old, new)
    if old.is_present is new.is_present:
        return
    service: dict[str, Any] = (
        {"new_chat_members": [new.user.wire()]}
        if new.is_present
        else {"left_chat_member": new.user.wire()}
    )
    announce(state, chat, by, service)


def tell_membership(state: State, chat: Chat, by: User, old: Member, new: Member) -> None:
    """Send the update of a change of membership."""
    update = {
        "chat": chat.wire(),
        "from": by.wire(),
        "date": int(state.now()),
        "old_chat_member": old.wire(),
        "new_chat_member": new.wire(),
    }
    if new.user is state.bot:
        state.updates.put("my_chat_member", update)
    elif chat.member(state.bot).is_administrator:
        state.updates.put("chat_member", update)


def announce(
    state: State, chat: Chat, by: User, service: dict[str, Any], thread_id: int | None = None
) -> Message:
    """Post a service message; the bot gets it as an update if it is in the chat."""
    message = state.post(chat, by, service=service, thread_id=thread_id)
    tell(state, message)
    return message


def tell(state: State, message: Message) -> None:
    """Send the bot a message of somebody else, whatever it says, if it is in the chat."""
    chat = message.chat
    if message.sender is not state.bot and (chat.is_private or chat.member(state.bot).is_present):
        state.updates.put(chat.post_kind, message.wire())
