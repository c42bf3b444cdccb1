"""What can befall the bot and its people in a group, played from the page."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from aiohttp import web

from bot.sim.telegram import acts_chats
from bot.sim.telegram.acts import ActError, chat_of
from bot.sim.telegram.chats import Chat, ChatType
from bot.sim.telegram.members import MemberStatus
from bot.sim.telegram.page.bodies import PageBody, RefusedAct, answering, read_body
from bot.sim.telegram.state import State


class GroupAct(StrEnum):
    """What is done, to the topic or the person (none is the bot) that the body names."""

    ADD_BOT = "add_bot"
    REMOVE_BOT = "remove_bot"
    SILENCE_BOT = "silence_bot"
    PROMOTE = "promote"
    DEMOTE = "demote"
    CLOSE_TOPIC = "close"
    REOPEN_TOPIC = "reopen"
    UPGRADE = "upgrade"


_TOPIC_ACTS = frozenset({GroupAct.CLOSE_TOPIC, GroupAct.REOPEN_TOPIC})
_STATUS = {
    GroupAct.ADD_BOT: MemberStatus.MEMBER,
    GroupAct.REMOVE_BOT: MemberStatus.KICKED,
    GroupAct.SILENCE_BOT: MemberStatus.RESTRICTED,
    GroupAct.PROMOTE: MemberStatus.ADMINISTRATOR,
    GroupAct.DEMOTE: MemberStatus.MEMBER,
}


class Happening(PageBody):
    """`POST /world/group`."""

    chat: int
    what: str
    user: int | None = None
    thread: int | None = None


class GroupSide:
    """The life of the groups, done in their owner's name."""

    def __init__(self, state: State) -> None:
        self._state = state

    def routes(self) -> list[web.RouteDef]:
        """Return the routes under /world/group."""
        return [web.post("/world/group", answering(self._do))]

    def show(self) -> list[dict[str, Any]]:
        """Return every group there is, with the bot's and the people's places in it."""
        return [
            {
                "id": chat.chat_id,
                "title": chat.title,
                "can_upgrade": chat.type is ChatType.GROUP,
                "bot": chat.member(self._state.bot).status,
                "members": [
                    {"user": member.user.user_id, "status": member.status}
                    for member in chat.members.values()
                    if not member.user.is_bot
                ],
                "topics": [
                    {"id": topic.thread_id, "name": topic.name, "closed": topic.closed}
                    for topic in chat.topics.values()
                ],
            }
            for chat in self._state.chats.values()
            if chat.type in {ChatType.GROUP, ChatType.SUPERGROUP} and chat.migrated_to is None
        ]

    async def _do(self, request: web.Request) -> dict[str, Any]:
        body = await read_body(request, Happening)
        try:
            self._act(chat_of(self._state, body.chat), GroupAct(body.what), body)
        except (ActError, ValueError) as error:
            raise RefusedAct(str(error)) from error
        return {}

    def _act(self, chat: Chat, what: GroupAct, body: Happening) -> None:
        state = self._state
        chat_id = chat.chat_id
        owner = self._owner(chat)
        if what is GroupAct.UPGRADE:
            acts_chats.migrate(state, chat_id=chat_id, by_user_id=owner)
        elif what in _TOPIC_ACTS:
            acts_chats.change_topic(
                state,
                chat_id=chat_id,
                user_id=owner,
                action=what.value,
                thread_id=body.thread or 0,
            )
        else:
            acts_chats.set_member(
                state,
                chat_id=chat_id,
                user_id=body.user,
                status=_STATUS[what],
                by_user_id=owner,
            )

    def _owner(self, chat: Chat) -> int:
        creators = (m for m in chat.members.values() if m.status is MemberStatus.CREATOR)
        return next(creators).user.user_id
