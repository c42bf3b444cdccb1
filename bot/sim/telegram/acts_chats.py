"""Acts on people and chats: make them, join, leave, promote, block, migrate, topics, names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.sim.telegram.access import GENERAL_TOPIC_ID
from bot.sim.telegram.acts import ActError, chat_of, user_of
from bot.sim.telegram.chats import Chat, ChatType
from bot.sim.telegram.members import Member, MemberStatus
from bot.sim.telegram.membership import announce, change_member, tell, tell_membership
from bot.sim.telegram.people import GROUP_ANONYMOUS_BOT, User
from bot.sim.telegram.topics import add_topic, open_topic, rename_topic, set_closed

if TYPE_CHECKING:
    from bot.sim.telegram.state import State

_GROUP_BASE = -4_000_000
_SUPERGROUP_BASE = -1_001_000_000_000


def add_user(
    state: State,
    *,
    id: int,  # noqa: A002 - the Bot API's own name
    first_name: str,
    last_name: str | None = None,
    username: str | None = None,
    language_code: str | None = None,
    is_bot: bool = False,
) -> dict[str, Any]:
    """Make a person, or change one that is there; the private chat starts with a message."""
    known = state.users.setdefault(id, User(id, first_name))
    known.first_name = first_name
    known.last_name = last_name
    known.username = username
    known.language_code = language_code
    known.is_bot = is_bot
    state.sequence.bump()
    return known.wire()


def make_chat(
    state: State,
    *,
    title: str,
    type: str = "supergroup",  # noqa: A002 - the Bot API's own name
    chat_id: int | None = None,
    username: str | None = None,
    is_forum: bool = False,
    members: list[dict[str, Any]] | None = None,
    topics: list[str] | None = None,
    bot_status: str | None = None,
    bot_rights: dict[str, bool] | None = None,
) -> dict[str, Any]:
    """Make a group as if it had always been there: no update is sent.

    `members` are {user_id, status?, is_anonymous?, rights?}. Returns chat_id and topics, an
    id for each name.
    """
    kind = ChatType(type)
    chat = Chat(chat_id or _free_id(state, kind), kind, title, username, is_forum=is_forum)
    state.chats[chat.chat_id] = chat
    for data in members or []:
        person = user_of(state, data["user_id"])
        chat.members[person.user_id] = _member(person, **data)
    if bot_status is not None:
        bot = Member(state.bot, MemberStatus(bot_status), rights=bot_rights or {})
        chat.members[state.bot.user_id] = bot
    chat.last_message_id = GENERAL_TOPIC_ID if is_forum else 0
    opened: dict[str, int] = {}
    for name in topics or []:
        topic = add_topic(state, chat, None, name)
        opened[name] = topic.thread_id
    state.sequence.bump()
    return {"chat_id": chat.chat_id, "topics": opened}


def set_member(
    state: State,
    *,
    chat_id: int,
    status: str,
    user_id: int | None = None,
    by_user_id: int | None = None,
    is_anonymous: bool = False,
    rights: dict[str, bool] | None = None,
) -> dict[str, Any]:
    """Add, remove, promote or restrict a user, the bot if none is named."""
    chat = chat_of(state, chat_id)
    user = state.bot if user_id is None else user_of(state, user_id)
    by = user if by_user_id is None else user_of(state, by_user_id)
    change_member(state, chat, by, Member(user, MemberStatus(status), is_anonymous, rights or {}))
    return chat.member(user).wire()


def block(state: State, *, user_id: int) -> dict[str, Any]:
    """Block the bot."""
    return _set_blocked(state, user_id, MemberStatus.MEMBER, MemberStatus.KICKED)


def unblock(state: State, *, user_id: int) -> dict[str, Any]:
    """Take the block back."""
    return _set_blocked(state, user_id, MemberStatus.KICKED, MemberStatus.MEMBER)


def migrate(state: State, *, chat_id: int, by_user_id: int, told: bool = True) -> dict[str, Any]:
    """Turn a group into a supergroup, which has a new id.

    As seen at Telegram: the bot joins the supergroup, is never said to have left the group, and
    each of the two gets a service message. With `told` false the bot hears nothing of it and
    finds out by a refusal.
    """
    old = chat_of(state, chat_id)
    if old.type is not ChatType.GROUP:
        raise ActError("only a group becomes a supergroup")
    by = user_of(state, by_user_id)
    new = Chat(_free_id(state, ChatType.SUPERGROUP), ChatType.SUPERGROUP, old.title)
    new.members = dict(old.members)
    state.chats[new.chat_id] = new
    if told:
        announce(state, old, by, {"migrate_to_chat_id": new.chat_id})
        tell_membership(state, new, by, Member(state.bot, MemberStatus.LEFT), new.member(state.bot))
        moved = {"migrate_from_chat_id": old.chat_id}
        tell(state, state.post(new, GROUP_ANONYMOUS_BOT, sender_chat=new, service=moved))
    old.migrated_to = new.chat_id
    state.sequence.bump()
    return {"chat_id": new.chat_id}


def change_topic(
    state: State,
    *,
    chat_id: int,
    user_id: int,
    action: str,
    thread_id: int = 0,
    name: str = "",
) -> dict[str, Any]:
    """Do `action` to a topic: create, rename, close, reopen, or delete (which no update tells)."""
    chat = chat_of(state, chat_id)
    by = user_of(state, user_id)
    if not chat.is_forum:
        raise ActError("the chat is no forum")
    if action == "create":
        return open_topic(state, chat, by, name).wire()
    topic = chat.topics.get(thread_id)
    if topic is None:
        raise ActError(f"no topic {thread_id}")
    match action:
        case "rename":
            rename_topic(state, chat, by, topic, name)
        case "close" | "reopen":
            set_closed(state, chat, by, topic, closed=action == "close")
        case "delete":
            del chat.topics[thread_id]
            for message in chat.messages.values():
                if message.thread_id == thread_id:
                    message.deleted = True
                    state.touch(message)
        case _:
            raise ActError(f"no topic action {action}")
    return topic.wire()


def rename(state: State, *, chat_id: int, user_id: int, title: str) -> dict[str, Any]:
    """Give a group another title."""
    chat = chat_of(state, chat_id)
    chat.title = title
    announce(state, chat, user_of(state, user_id), {"new_chat_title": title})
    return chat.wire()


def _set_blocked(
    state: State, user_id: int, before: MemberStatus, after: MemberStatus
) -> dict[str, Any]:
    user = user_of(state, user_id)
    chat = state.private_chat(user)
    if chat.blocked is (after is MemberStatus.KICKED):
        raise ActError(f"the bot is {after.value} already")
    chat.blocked = after is MemberStatus.KICKED
    state.sequence.bump()
    update = {
        "chat": chat.wire(),
        "from": user.wire(),
        "date": int(state.now()),
        "old_chat_member": Member(state.bot, before).wire(),
        "new_chat_member": Member(state.bot, after).wire(),
    }
    return {"update_id": state.updates.put("my_chat_member", update)}


def _member(
    user: User,
    user_id: int,  # noqa: ARG001 - comes with the member's data
    status: str = "member",
    *,
    is_anonymous: bool = False,
    rights: dict[str, bool] | None = None,
) -> Member:
    return Member(user, MemberStatus(status), is_anonymous, rights or {})


def _free_id(state: State, kind: ChatType) -> int:
    base = _GROUP_BASE if kind is ChatType.GROUP else _SUPERGROUP_BASE
    return base - len(state.chats) - 1
