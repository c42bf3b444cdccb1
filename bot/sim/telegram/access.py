"""Where the bot may act: chats, topics and messages, and Telegram's words where it may not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.sim.telegram.chats import ChatType
from bot.sim.telegram.members import MemberStatus
from bot.sim.telegram.refusals import bad_request, forbidden

if TYPE_CHECKING:
    from bot.sim.telegram.chats import Chat, Topic
    from bot.sim.telegram.members import Member
    from bot.sim.telegram.messages import Message
    from bot.sim.telegram.state import State

ChatRef = int | str
GENERAL_TOPIC_ID = 1


def known_chat(state: State, reference: ChatRef) -> Chat:
    """Return the chat of a `chat_id` that the bot may look at.

    Raises RefusalError: unknown chat, a group that became a supergroup, or one the bot is not in.
    """
    chat = _find(state, reference)
    if chat is None or (chat.is_private and not chat.started):
        raise bad_request("chat not found")
    _check_presence(state, chat)
    return chat


def writable_chat(state: State, reference: ChatRef) -> Chat:
    """Return the chat of a `chat_id` that the bot may write to.

    Raises RefusalError as `known_chat`, and where the person never wrote or blocked the bot, or
    the bot is restricted.
    """
    chat = _find(state, reference)
    if chat is None or (chat.is_private and not chat.started):
        if isinstance(reference, int) and reference in state.users:
            raise forbidden("bot can't initiate conversation with a user")
        raise bad_request("chat not found")
    if chat.blocked:
        raise forbidden("bot was blocked by the user")
    _check_presence(state, chat)
    if not chat.is_private and _is_silenced(chat, chat.member(state.bot)):
        raise bad_request("not enough rights to send text messages to the chat")
    return chat


def open_thread(state: State, chat: Chat, thread_id: int | None) -> int | None:
    """Return `thread_id` if the bot may write there.

    The General topic is written to without an id: Telegram refuses its id, 1.
    """
    if thread_id is None:
        return None
    topic = topic_of(chat, thread_id)
    if topic.closed and not chat.member(state.bot).may("can_manage_topics"):
        raise bad_request("TOPIC_CLOSED")
    return thread_id


def topic_of(chat: Chat, thread_id: int) -> Topic:
    """Return a topic of a forum."""
    topic = chat.topics.get(thread_id)
    if topic is None:
        raise bad_request("message thread not found")
    return topic


def message_of(chat: Chat, message_id: int, missing: str) -> Message:
    """Return a message that still stands; refuse with the description `missing` otherwise."""
    message = chat.messages.get(message_id)
    if message is None or message.deleted:
        raise bad_request(missing)
    return message


def require_right(state: State, chat: Chat, right: str, description: str) -> None:
    """Refuse with `description` unless the bot has an administrator's right in a group."""
    member = chat.member(state.bot)
    if not chat.is_private and not (member.is_administrator and member.may(right)):
        raise bad_request(description)


def _find(state: State, reference: ChatRef) -> Chat | None:
    if isinstance(reference, str):
        if reference.removeprefix("-").isdecimal():
            return state.chats.get(int(reference))
        name = reference.removeprefix("@").lower()
        return next(
            (
                chat
                for chat in state.chats.values()
                if not chat.is_private and (chat.username or "").lower() == name != ""
            ),
            None,
        )
    return state.chats.get(reference)


def _is_silenced(chat: Chat, member: Member) -> bool:
    match member.status:
        case MemberStatus.RESTRICTED:
            return not member.may("can_send_messages")
        case MemberStatus.MEMBER:
            return not chat.permissions.get("can_send_messages", True)
    return False


def _check_presence(state: State, chat: Chat) -> None:
    if chat.migrated_to is not None:
        raise bad_request(
            "group chat was upgraded to a supergroup chat",
            {"migrate_to_chat_id": chat.migrated_to},
        )
    if chat.is_private:
        return
    member = chat.member(state.bot)
    kind = {ChatType.GROUP: "group", ChatType.SUPERGROUP: "supergroup"}.get(chat.type, "channel")
    if member.status is MemberStatus.KICKED:
        raise forbidden(f"bot was kicked from the {kind} chat")
    if not member.is_present:
        raise forbidden(f"bot is not a member of the {kind} chat")
