"""The chat as one person sees it, and what the person does there."""

from __future__ import annotations

from typing import Any, Final

from aiohttp import web
from pydantic import Field

from bot.sim.telegram import acts_messages
from bot.sim.telegram.acts import ActError
from bot.sim.telegram.chats import Chat
from bot.sim.telegram.page.bodies import PageBody, RefusedAct, answering, read_body
from bot.sim.telegram.people import User
from bot.sim.telegram.state import State

MOST_CHARACTERS: Final = 4096
"""Longest text of a message (Bot API, `Message.text`)."""
TYPING_SECONDS: Final = 5.0
"""How long a chat action is shown (Bot API, sendChatAction)."""
_PRESSES_SHOWN_SECONDS: Final = 120.0


class NewMessage(PageBody):
    """`POST /chat/message`."""

    text: str = Field(min_length=1, max_length=MOST_CHARACTERS)


class Press(PageBody):
    """`POST /chat/press`."""

    message_id: int
    data: str


class ChatSide:
    """The private chat of one person with the bot."""

    def __init__(self, state: State, person: User) -> None:
        self._state = state
        self._person = person

    def routes(self) -> list[web.RouteDef]:
        """Return the routes under /chat."""
        return [
            web.get("/chat", answering(self._show)),
            web.post("/chat/message", answering(self._write)),
            web.post("/chat/press", answering(self._press)),
        ]

    async def _show(self, _request: web.Request) -> dict[str, Any]:
        state = self._state
        chat = state.private_chat(self._person)
        return {
            "seq": state.sequence.seq,
            "bot": {"name": state.bot.first_name, "username": state.bot.username},
            "started": chat.started,
            "typing_until": self._typing_until(chat),
            "commands": state.profile.shown_commands(self._person, chat),
            "messages": [
                message.view() | {"own": message.sender is self._person}
                for message in chat.messages.values()
                if not message.deleted
            ],
            "presses": self._presses(),
        }

    async def _write(self, request: web.Request) -> dict[str, Any]:
        body = await read_body(request, NewMessage)
        user_id = self._person.user_id
        try:
            return acts_messages.write(
                self._state, chat_id=user_id, user_id=user_id, text=body.text
            )
        except ActError as error:
            raise RefusedAct(str(error)) from error

    async def _press(self, request: web.Request) -> dict[str, Any]:
        body = await read_body(request, Press)
        user_id = self._person.user_id
        try:
            return acts_messages.press(
                self._state,
                chat_id=user_id,
                user_id=user_id,
                message_id=body.message_id,
                data=body.data,
            )
        except ActError as error:
            raise RefusedAct("This button is gone.") from error

    def _presses(self) -> list[dict[str, Any]]:
        """Return the latest presses with their answers, which the page shows as toasts."""
        since = self._state.now() - _PRESSES_SHOWN_SECONDS
        return [
            press.view()
            for press in self._state.presses.by_id.values()
            if press.user is self._person and press.asked_at > since
        ]

    def _typing_until(self, chat: Chat) -> float | None:
        """Return the Unix time until which the bot is seen typing; any message of it ends that."""
        for call in reversed(self._state.ledger.calls):
            if call.time < self._state.now() - TYPING_SECONDS:
                return None
            if not call.ok or call.params.get("chat_id") != chat.chat_id:
                continue
            if call.method == "sendChatAction":
                return call.time + TYPING_SECONDS
            if call.method.startswith(("send", "copy", "forward")):
                return None
        return None
