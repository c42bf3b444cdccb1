"""Bot API methods about chats, their members and their topics."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.sim.telegram.access import GENERAL_TOPIC_ID, known_chat, require_right, topic_of
from bot.sim.telegram.chats import DEFAULT_ICON_COLOR
from bot.sim.telegram.members import Member, MemberStatus
from bot.sim.telegram.membership import change_member
from bot.sim.telegram.refusals import bad_request
from bot.sim.telegram.topics import open_topic, set_closed

if TYPE_CHECKING:
    from bot.sim.telegram.chats import Chat
    from bot.sim.telegram.state import State

_GIFTS = (
    "unlimited_gifts",
    "limited_gifts",
    "unique_gifts",
    "premium_subscription",
    "gifts_from_channels",
)


def get_chat(state: State, params: dict[str, Any]) -> dict[str, Any]:
    """Answer getChat."""
    chat = known_chat(state, params["chat_id"])
    full = chat.wire() | {
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(_GIFTS, False),
    }
    if chat.permissions:
        full["permissions"] = chat.permissions
    if chat.pinned_id is not None:
        full["pinned_message"] = chat.messages[chat.pinned_id].wire()
    return full


def get_chat_member(state: State, params: dict[str, Any]) -> dict[str, Any]:
    """Answer getChatMember; of others only to an administrator, as only that is promised."""
    chat = known_chat(state, params["chat_id"])
    user = state.users.get(params["user_id"])
    if params["user_id"] == state.bot.user_id:
        user = state.bot
    if user is None:
        raise bad_request("PARTICIPANT_ID_INVALID")
    if chat.is_private:
        return Member(user, MemberStatus.MEMBER).wire()
    if user is not state.bot and not chat.member(state.bot).is_administrator:
        raise bad_request("CHAT_ADMIN_REQUIRED")
    return chat.member(user).wire()


def get_chat_administrators(state: State, params: dict[str, Any]) -> list[dict[str, Any]]:
    """Answer getChatAdministrators: without other bots, unless asked for."""
    chat = _group(state, params, "there are no administrators in the private chat")
    return [
        member.wire()
        for member in chat.members.values()
        if member.is_administrator
        and (not member.user.is_bot or params.get("return_bots") or member.user is state.bot)
    ]


def get_chat_member_count(state: State, params: dict[str, Any]) -> int:
    """Answer getChatMemberCount."""
    chat = known_chat(state, params["chat_id"])
    if chat.is_private:
        return 2
    return sum(member.is_present for member in chat.members.values())


def leave_chat(state: State, params: dict[str, Any]) -> bool:
    """Answer leaveChat."""
    chat = _group(state, params, "chat member status can't be changed in private chats")
    change_member(state, chat, state.bot, Member(state.bot, MemberStatus.LEFT))
    return True


def create_forum_topic(state: State, params: dict[str, Any]) -> dict[str, Any]:
    """Answer createForumTopic."""
    chat = _forum(state, params)
    color = params.get("icon_color", DEFAULT_ICON_COLOR)
    topic = open_topic(state, chat, state.bot, params["name"], color)
    return topic.wire()


def close_forum_topic(state: State, params: dict[str, Any]) -> bool:
    """Answer closeForumTopic."""
    return _set_closed(state, params, closed=True)


def reopen_forum_topic(state: State, params: dict[str, Any]) -> bool:
    """Answer reopenForumTopic."""
    return _set_closed(state, params, closed=False)


def _set_closed(state: State, params: dict[str, Any], *, closed: bool) -> bool:
    chat = _forum(state, params)
    if params["message_thread_id"] == GENERAL_TOPIC_ID:
        raise bad_request("message thread not found")
    topic = topic_of(chat, params["message_thread_id"])
    if topic.closed is closed:
        raise bad_request("TOPIC_NOT_MODIFIED")
    set_closed(state, chat, state.bot, topic, closed=closed)
    return True


def _group(state: State, params: dict[str, Any], refusal: str) -> Chat:
    chat = known_chat(state, params["chat_id"])
    if chat.is_private:
        raise bad_request(refusal)
    return chat


def _forum(state: State, params: dict[str, Any]) -> Chat:
    chat = known_chat(state, params["chat_id"])
    if not chat.is_forum:
        raise bad_request("the chat is not a forum")
    require_right(state, chat, "can_manage_topics", "not enough rights to create a topic")
    return chat
