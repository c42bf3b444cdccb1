"""Topics of a forum: opened, renamed, closed, each with its service message."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.sim.telegram.chats import DEFAULT_ICON_COLOR, Topic
from bot.sim.telegram.membership import announce, tell

if TYPE_CHECKING:
    from bot.sim.telegram.chats import Chat
    from bot.sim.telegram.people import User
    from bot.sim.telegram.state import State


def open_topic(
    state: State, chat: Chat, by: User, name: str, icon_color: int = DEFAULT_ICON_COLOR
) -> Topic:
    """Open a topic; the bot hears of it."""
    topic = add_topic(state, chat, by, name, icon_color)
    tell(state, chat.messages[topic.thread_id])
    return topic


def add_topic(
    state: State, chat: Chat, by: User | None, name: str, icon_color: int = DEFAULT_ICON_COLOR
) -> Topic:
    """Add a topic; its id is that of its first, service message."""
    service = {"forum_topic_created": {"name": name, "icon_color": icon_color}}
    message = state.post(chat, by, service=service)
    message.thread_id = message.message_id
    topic = Topic(message.message_id, name, icon_color)
    chat.topics[topic.thread_id] = topic
    return topic


def set_closed(state: State, chat: Chat, by: User, topic: Topic, *, closed: bool) -> None:
    """Close a topic or open it again."""
    topic.closed = closed
    event = "forum_topic_closed" if closed else "forum_topic_reopened"
    announce(state, chat, by, {event: {}}, topic.thread_id)


def rename_topic(state: State, chat: Chat, by: User, topic: Topic, name: str) -> None:
    """Give a topic another name."""
    topic.name = name
    announce(state, chat, by, {"forum_topic_edited": {"name": name}}, topic.thread_id)
