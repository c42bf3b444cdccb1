"""What the people on the page see in their chats, and what they do there."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from aiohttp import web
from pydantic import Field

from bot.sim.telegram import acts_groups, acts_inline, acts_messages
from bot.sim.telegram.acts import ActError
from bot.sim.telegram.page.bodies import PageBody, RefusedAct, answering, read_body
from bot.sim.telegram.page.places import Place, Places
from bot.sim.telegram.page.view import older_view, place_view
from bot.sim.telegram.state import State

MOST_CHARACTERS: Final = 4096
"""Longest text of a message (Bot API, `Message.text`)."""


class There(PageBody):
    """Who acts, and where; `thread` is a topic's id."""

    user: int
    chat: int
    thread: int | None = None


class NewMessage(There):
    """`POST /chat/message`: a text, or a made-up photo."""

    text: str | None = Field(default=None, min_length=1, max_length=MOST_CHARACTERS)
    photo: bool = False


class Press(There):
    """`POST /chat/press`."""

    message_id: int
    data: str


class Sight(There):
    """`POST /chat/seen`: everything up to this message."""

    message_id: int


class Question(There):
    """`POST /chat/ask`: typed after the bot's name."""

    query: str = Field(max_length=256)


class Choice(There):
    """`POST /chat/choose`: one of an inline query's results."""

    query_id: str
    result_id: str


class Pick(There):
    """`POST /chat/start_group`, `POST /chat/share`: `chat` is the group picked."""

    parameter: str = ""
    request_id: int | None = None


class ChatSide:
    """The routes under /chat, and /places."""

    def __init__(self, state: State, places: Places) -> None:
        self._state = state
        self._places = places

    def routes(self) -> list[web.RouteDef]:
        """Return all routes."""
        acts = {
            "message": self._write,
            "press": self._press,
            "seen": self._see,
            "ask": self._ask,
            "choose": self._choose,
            "start_group": self._start_group,
            "share": self._share,
        }
        return [
            web.get("/places", answering(self._show_places)),
            web.get("/chat", answering(self._show)),
            web.get("/chat/older", answering(self._show_older)),
            web.get("/chat/file", self._show_file),
            *(web.post(f"/chat/{name}", answering(act)) for name, act in acts.items()),
        ]

    async def _show_places(self, _request: web.Request) -> dict[str, Any]:
        return self._places.show()

    async def _show(self, request: web.Request) -> dict[str, Any]:
        after = _number(request, "after") or 0
        return place_view(self._state, self._asked_for(request), after)

    async def _show_older(self, request: web.Request) -> dict[str, Any]:
        return older_view(self._asked_for(request), _number(request, "before") or 0)

    async def _show_file(self, request: web.Request) -> web.StreamResponse:
        stored = self._state.files.by_id.get(request.query.get("id", ""))
        if stored is None:
            raise web.HTTPNotFound
        is_image = stored.content_type in {"image/png", "image/jpeg", "image/webp", "image/gif"}
        return web.Response(
            body=stored.content,
            content_type=stored.content_type if is_image else "application/octet-stream",
        )

    async def _write(self, request: web.Request) -> dict[str, Any]:
        body = await read_body(request, NewMessage)
        place = self._place(body)
        what: dict[str, Any] = {"photo": True} if body.photo else {"text": body.text}
        return self._act(acts_messages.write, place, thread_id=place.thread_id, **what)

    async def _press(self, request: web.Request) -> dict[str, Any]:
        body = await read_body(request, Press)
        press = acts_messages.press
        try:
            return self._act(press, self._place(body), message_id=body.message_id, data=body.data)
        except RefusedAct as refusal:
            raise RefusedAct("This button is gone.") from refusal

    async def _see(self, request: web.Request) -> dict[str, Any]:
        body = await read_body(request, Sight)
        self._places.saw(self._place(body), body.message_id)
        return {}

    async def _ask(self, request: web.Request) -> dict[str, Any]:
        body = await read_body(request, Question)
        return acts_inline.ask(self._state, user_id=body.user, query=body.query)

    async def _choose(self, request: web.Request) -> dict[str, Any]:
        body = await read_body(request, Choice)
        place = self._place(body)
        try:
            return acts_inline.choose(
                self._state,
                inline_query_id=body.query_id,
                result_id=body.result_id,
                chat_id=place.chat.chat_id,
                thread_id=place.thread_id,
            )
        except ActError as error:
            raise RefusedAct(str(error)) from error

    async def _start_group(self, request: web.Request) -> dict[str, Any]:
        body = await read_body(request, Pick)
        return self._act(acts_groups.start_group, self._place(body), parameter=body.parameter)

    async def _share(self, request: web.Request) -> dict[str, Any]:
        body = await read_body(request, Pick)
        return self._act(acts_groups.share_chat, self._place(body), request_id=body.request_id)

    def _act(
        self, act: Callable[..., dict[str, Any]], place: Place, **arguments: Any
    ) -> dict[str, Any]:
        try:
            return act(
                self._state,
                chat_id=place.chat.chat_id,
                user_id=place.user.user_id,
                **arguments,
            )
        except ActError as error:
            raise RefusedAct(str(error)) from error

    def _place(self, body: There) -> Place:
        return self._places.find(body.user, body.chat, body.thread)

    def _asked_for(self, request: web.Request) -> Place:
        return self._places.find(
            _number(request, "user") or 0,
            _number(request, "chat") or 0,
            _number(request, "thread"),
        )


def _number(request: web.Request, name: str) -> int | None:
    value = request.query.get(name, "")
    return int(value) if value.lstrip("-").isdecimal() else None
