"""The reads among the control routes: chats, queries, ledger, files, and waiting for a change."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from aiohttp import web

from bot.sim.telegram.refusals import RefusalKind

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from bot.sim.telegram.chats import Chat
    from bot.sim.telegram.state import State

    Read = Callable[[State, "Query"], dict[str, Any]]

_WAIT_SECONDS = 30.0


class Query:
    """The numbers and words of a request's query string."""

    def __init__(self, request: web.Request) -> None:
        self._values = request.query

    def number(self, name: str) -> int | None:
        """Return an integer, or None if it is not given."""
        return int(self._values[name]) if self._values.get(name) else None

    def word(self, name: str) -> str | None:
        """Return a string, or None if it is not given."""
        return self._values.get(name) or None


def read_routes(state: State) -> list[web.RouteDef]:
    """Return the GET routes under /_sim/."""

    async def wait(request: web.Request) -> web.Response:
        query = Query(request)
        timeout_seconds = float(query.word("timeout_seconds") or _WAIT_SECONDS)
        seq = await state.sequence.wait(query.number("after") or 0, timeout_seconds)
        return web.json_response({"seq": seq})

    async def file(request: web.Request) -> web.Response:
        stored = state.files.by_id.get(Query(request).word("file_id") or "")
        if stored is None:
            return web.json_response({"error": "no such file"}, status=HTTPStatus.NOT_FOUND.value)
        return web.Response(body=stored.content, content_type=stored.content_type)

    reads = {
        "calls": _calls,
        "chat": _chat,
        "chats": _chats,
        "commands": _commands,
        "inline_queries": _inline_queries,
        "pending": _pending,
        "queries": _queries,
        "refused": _refused,
        "unanswered": _unanswered,
        "users": _users,
    }
    return [
        web.get("/_sim/wait", wait),
        web.get("/_sim/file", file),
        *(web.get(f"/_sim/{name}", _route(state, read)) for name, read in reads.items()),
    ]


def _route(state: State, read: Read) -> Callable[[web.Request], Awaitable[web.Response]]:
    async def handle(request: web.Request) -> web.Response:
        try:
            view = read(state, Query(request))
        except (KeyError, ValueError) as error:
            text = f"{type(error).__name__}: {error}"
            return web.json_response({"error": text}, status=HTTPStatus.NOT_FOUND.value)
        return web.json_response({"seq": state.sequence.seq, **view})

    return handle


def _chat(state: State, query: Query) -> dict[str, Any]:
    chat_id = query.number("chat_id") or query.number("user_id") or 0
    thread_id = query.number("thread_id")
    if chat_id in state.users:
        chat = state.private_chat(state.users[chat_id])
    else:
        chat = state.chats[chat_id]
    messages = [
        message.view()
        for message in chat.messages.values()
        if thread_id is None or message.thread_id == thread_id
    ]
    return {"chat": _chat_view(chat), "messages": messages}


def _chats(state: State, _: Query) -> dict[str, Any]:
    return {"chats": [_chat_view(chat) for chat in state.chats.values()]}


def _chat_view(chat: Chat) -> dict[str, Any]:
    return chat.wire() | {
        "started": chat.started,
        "blocked": chat.blocked,
        "migrated_to": chat.migrated_to,
        "pinned_id": chat.pinned_id,
        "members": [member.wire() for member in chat.members.values()],
        "topics": [topic.wire() | {"closed": topic.closed} for topic in chat.topics.values()],
        "last_message_id": chat.last_message_id,
    }


def _users(state: State, _: Query) -> dict[str, Any]:
    return {
        "bot": state.bot.wire(),
        "users": [user.wire() for user in state.users.values()],
    }


def _commands(state: State, query: Query) -> dict[str, Any]:
    user = state.users[query.number("user_id") or 0]
    chat_id = query.number("chat_id")
    chat = state.private_chat(user) if chat_id in (None, user.user_id) else state.chats[chat_id]
    return {"commands": state.profile.shown_commands(user, chat)}


def _queries(state: State, query: Query) -> dict[str, Any]:
    user_id = query.number("user_id")
    return {
        "queries": [
            press.view()
            for press in state.presses.by_id.values()
            if user_id in (None, press.user.user_id)
        ]
    }


def _unanswered(state: State, _: Query) -> dict[str, Any]:
    presses = state.presses.by_id.values()
    return {"queries": [press.view() for press in presses if press.answer is None]}


def _inline_queries(state: State, _: Query) -> dict[str, Any]:
    return {"queries": [asked.view() for asked in state.inline_queries.by_id.values()]}


def _pending(state: State, _: Query) -> dict[str, Any]:
    return {"updates": state.updates.pending}


def _calls(state: State, query: Query) -> dict[str, Any]:
    method = query.word("method")
    return {
        "calls": [
            record.view()
            for record in state.ledger.after(query.number("after") or 0)
            if method in (None, record.method)
        ]
    }


def _refused(state: State, _: Query) -> dict[str, Any]:
    return {"calls": [record.view() for record in state.ledger.of_kind(RefusalKind.FORM)]}
