"""A place as the person in it sees it: the whole of it at first, then what has changed."""

from __future__ import annotations

from typing import Any, Final

from bot.sim.telegram.messages import Message
from bot.sim.telegram.page.places import Place
from bot.sim.telegram.state import State

MOST_AT_ONCE: Final = 40
"""So many messages are shown at first, and so many more when the reader goes up."""
TYPING_SECONDS: Final = 5.0
"""How long a chat action is shown (Bot API, sendChatAction)."""
_ANSWERS_SHOWN_SECONDS: Final = 120.0


def place_view(state: State, place: Place, after: int) -> dict[str, Any]:
    """Return a place with the messages changed since `after`; 0 returns the newest ones.

    `seq` is what to give as `after` next time.
    """
    chat = place.chat
    if after:
        messages = [each for each in place.messages() if each.changed > after]
        more = {}
    else:
        standing = [each for each in place.messages() if not each.deleted]
        messages = standing[-MOST_AT_ONCE:]
        more = {"has_older": len(standing) > MOST_AT_ONCE}
    return {
        "seq": state.sequence.seq,
        "bot": {"id": state.bot.user_id, "username": state.bot.username},
        "title": state.bot.first_name if chat.is_private else chat.title,
        "members": sum(member.is_present for member in chat.members.values()),
        "started": chat.started,
        "refusal": _why_not_writable(place),
        "topics": [
            {"id": topic.thread_id, "name": topic.name, "closed": topic.closed}
            for topic in chat.topics.values()
        ],
        "thread": place.thread_id,
        "typing_until": _typing_until(state, place),
        "commands": state.profile.shown_commands(place.user, chat),
        "reply_keyboard": _reply_keyboard(place),
        "messages": [message_view(place, each) for each in messages],
        "presses": _presses(state, place),
        "inline": _inline_answer(state, place),
        **more,
    }


def older_view(place: Place, before: int) -> dict[str, Any]:
    """Return the messages above one, oldest first."""
    older = [each for each in place.messages() if each.message_id < before and not each.deleted]
    return {
        "messages": [message_view(place, each) for each in older[-MOST_AT_ONCE:]],
        "has_older": len(older) > MOST_AT_ONCE,
    }


def message_view(place: Place, message: Message) -> dict[str, Any]:
    """Return one message; of a deleted one only that it is."""
    if message.deleted:
        return {"message_id": message.message_id, "deleted": True}
    return message.view() | {"own": place.is_own(message)}


def _why_not_writable(place: Place) -> str | None:
    chat = place.chat
    if chat.is_private:
        return "You have blocked the bot." if chat.blocked else None
    topic = chat.topics.get(place.thread_id or 0)
    if topic is not None and topic.closed and not chat.member(place.user).is_administrator:
        return "This topic is closed."
    return None


def _reply_keyboard(place: Place) -> list[list[dict[str, Any]]] | None:
    """Return the rows of the newest keyboard beneath the chat, unless it was removed."""
    for message in reversed(list(place.messages())):
        if message.reply_keyboard is not None and not message.deleted:
            rows: list[list[dict[str, Any]]] | None = message.reply_keyboard.get("keyboard")
            return rows
    return None


def _presses(state: State, place: Place) -> list[dict[str, Any]]:
    """Return the person's latest presses with their answers, which the page shows as toasts."""
    since = state.now() - _ANSWERS_SHOWN_SECONDS
    return [
        press.view()
        for press in state.presses.by_id.values()
        if press.asked_at > since and press.user is place.user and press.message.chat is place.chat
    ]


def _inline_answer(state: State, place: Place) -> dict[str, Any] | None:
    """Return the person's latest inline query with its results."""
    own = [each for each in state.inline_queries.by_id.values() if each.user is place.user]
    return own[-1].view() if own else None


def _typing_until(state: State, place: Place) -> float | None:
    """Return the Unix time until which the bot is seen typing; any message of it ends that."""
    oldest = state.now() - TYPING_SECONDS
    for call in reversed(state.ledger.calls):
        if call.time < oldest:
            return None
        if not call.ok or call.params.get("chat_id") != place.chat.chat_id:
            continue
        if call.method == "sendChatAction":
            return call.time + TYPING_SECONDS
        if call.method.startswith(("send", "copy", "forward")):
            return None
    return None
