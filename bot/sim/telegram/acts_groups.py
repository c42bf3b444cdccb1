"""Acts around a bot's life in groups: a start link, a shared chat, rights of all, the end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.sim.telegram.acts import ActError, chat_of, user_of
from bot.sim.telegram.acts_messages import write
from bot.sim.telegram.chats import ChatType
from bot.sim.telegram.members import Member, MemberStatus
from bot.sim.telegram.membership import announce, change_member

if TYPE_CHECKING:
    from bot.sim.telegram.chats import Chat
    from bot.sim.telegram.people import User
    from bot.sim.telegram.state import State

_GROUPS = frozenset({ChatType.GROUP, ChatType.SUPERGROUP})


def start_group(
    state: State,
    *,
    user_id: int,
    chat_id: int,
    parameter: str = "",
    rights: dict[str, bool] | None = None,
) -> dict[str, Any]:
    """Pick a group after `t.me/<bot>?startgroup=<parameter>` (Bots features, "Deep linking").

    The bot is added, as an administrator where `rights` are given, and told `/start@bot
    parameter`. Clients sometimes lose the parameter: leave it out, and nothing is said.
    """
    chat = chat_of(state, chat_id)
    user = user_of(state, user_id)
    _check_may_add(chat, user, promotes=rights is not None)
    _bring_bot(state, chat, user, rights)
    if not parameter:
        return {"message_id": None, "update_id": None}
    text = f"/start@{state.bot.username} {parameter}"
    return write(state, chat_id=chat_id, user_id=user_id, text=text)


def share_chat(
    state: State, *, user_id: int, chat_id: int, request_id: int | None = None
) -> dict[str, Any]:
    """Pick a chat with a button of the keyboard beneath (Bot API, `KeyboardButtonRequestChat`)."""
    private = state.private_chat(user_of(state, user_id))
    chat = chat_of(state, chat_id)
    wish = _request(private, request_id)
    user = user_of(state, user_id)
    _check_fits(state, chat, user, wish)
    if "bot_administrator_rights" in wish:
        _bring_bot(state, chat, user, wish["bot_administrator_rights"])
    shared = {"request_id": wish["request_id"], "chat_id": chat.chat_id}
    if wish.get("request_title"):
        shared["title"] = chat.title
    message = announce(state, private, user, {"chat_shared": shared})
    return {"message_id": message.message_id}


def set_permissions(state: State, *, chat_id: int, permissions: dict[str, bool]) -> dict[str, Any]:
    """Set what plain members may (Bot API, `ChatPermissions`); no update tells the bot."""
    chat = chat_of(state, chat_id)
    chat.permissions = dict(permissions)
    state.sequence.bump()
    return {"permissions": chat.permissions}


def post_service(
    state: State, *, chat_id: int, user_id: int, service: dict[str, Any]
) -> dict[str, Any]:
    """Post any service message: `service` is its fields of the Bot API's `Message`."""
    message = announce(state, chat_of(state, chat_id), user_of(state, user_id), service)
    return {"message_id": message.message_id}


def delete_chat(state: State, *, chat_id: int, by_user_id: int) -> dict[str, Any]:
    """Delete a group for everybody; the bot is told that it has left, and finds it no more."""
    chat = chat_of(state, chat_id)
    by = user_of(state, by_user_id)
    if chat.type not in _GROUPS:
        raise ActError("only a group can be deleted")
    if chat.member(state.bot).is_present:
        change_member(state, chat, by, Member(state.bot, MemberStatus.LEFT))
    del state.chats[chat_id]
    return {"seq": state.sequence.bump()}


def _check_may_add(chat: Chat, user: User, *, promotes: bool) -> None:
    member = chat.member(user)
    if chat.type not in _GROUPS:
        raise ActError("a bot is started in a group")
    if not member.is_present:
        raise ActError("only a member can add the bot")
    if promotes and not member.may("can_promote_members"):
        raise ActError("this person cannot make administrators")
    if not member.is_administrator and not chat.permissions.get("can_invite_users", True):
        raise ActError("members cannot add anybody here")


def _bring_bot(state: State, chat: Chat, by: User, rights: dict[str, bool] | None) -> None:
    present = chat.member(state.bot)
    if rights is not None and not present.is_administrator:
        granted = {name: value for name, value in rights.items() if name != "is_anonymous"}
        new = Member(state.bot, MemberStatus.ADMINISTRATOR, rights=granted)
        change_member(state, chat, by, new)
    elif not present.is_present:
        change_member(state, chat, by, Member(state.bot, MemberStatus.MEMBER))


def _request(private: Chat, request_id: int | None) -> dict[str, Any]:
    """Return what the newest keyboard beneath the chat asks for."""
    shown = [
        message.reply_keyboard
        for message in private.messages.values()
        if message.reply_keyboard is not None and not message.deleted
    ]
    rows = shown[-1].get("keyboard", []) if shown else []
    for button in (button for row in rows for button in row):
        wish: dict[str, Any] | None = button.get("request_chat")
        if wish is not None and request_id in (None, wish["request_id"]):
            return wish
    raise ActError("no button asks for a chat")


def _check_fits(state: State, chat: Chat, user: User, wish: dict[str, Any]) -> None:
    if wish["chat_is_channel"] is not (chat.type is ChatType.CHANNEL) or chat.is_private:
        raise ActError("the button asks for another kind of chat")
    if wish.get("chat_is_forum", chat.is_forum) is not chat.is_forum:
        raise ActError("the button asks for a chat with or without topics")
    if wish.get("bot_is_member") and not chat.member(state.bot).is_present:
        raise ActError("the button asks for a chat the bot is in")
    if "user_administrator_rights" in wish and not chat.member(user).is_administrator:
        raise ActError("the button asks for a chat that one administers")
    if not chat.member(user).is_present:
        raise ActError("one can share only a chat one is in")
