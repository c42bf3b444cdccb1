"""Callback and inline queries, and whether they were answered in time."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from bot.sim.telegram.refusals import bad_request

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.sim.telegram.messages import Message
    from bot.sim.telegram.people import User

# Telegram names no figure; bots see the refusal from about a minute on.
QUERY_LIFETIME_SECONDS = 60.0
_FIRST_ID = 4_000_000_000_000_000_001


@dataclass(slots=True)
class Query:
    """What every query has: who asked, when, and what came back."""

    query_id: str
    user: User
    asked_at: float
    answer: dict[str, Any] | None = None


@dataclass(slots=True)
class CallbackQuery(Query):
    """A press of a callback button."""

    message: Message = field(kw_only=True)
    data: str = field(kw_only=True)

    def wire(self) -> dict[str, Any]:
        """Return the Bot API's `CallbackQuery`."""
        return {
            "id": self.query_id,
            "from": self.user.wire(),
            "message": (
                self.message.inaccessible() if self.message.deleted else self.message.wire()
            ),
            "chat_instance": str(-self.message.chat.chat_id),
            "data": self.data,
        }

    def view(self) -> dict[str, Any]:
        """Return what the control routes tell of this press."""
        answer = self.answer or {}
        return {
            "id": self.query_id,
            "user_id": self.user.user_id,
            "chat_id": self.message.chat.chat_id,
            "message_id": self.message.message_id,
            "data": self.data,
            "answered": self.answer is not None,
            "text": answer.get("text"),
            "show_alert": answer.get("show_alert", False),
            "url": answer.get("url"),
        }


@dataclass(slots=True)
class InlineQuery(Query):
    """A query typed after the bot's name in any chat."""

    text: str = field(kw_only=True)
    offset: str = field(kw_only=True, default="")
    chat_type: str = field(kw_only=True, default="sender")

    def wire(self) -> dict[str, Any]:
        """Return the Bot API's `InlineQuery`."""
        return {
            "id": self.query_id,
            "from": self.user.wire(),
            "query": self.text,
            "offset": self.offset,
            "chat_type": self.chat_type,
        }

    def view(self) -> dict[str, Any]:
        """Return what the control routes tell of this query."""
        return {
            "id": self.query_id,
            "user_id": self.user.user_id,
            "query": self.text,
            "answered": self.answer is not None,
            "answer": self.answer,
        }


AnyQuery = TypeVar("AnyQuery", bound=Query)


@dataclass(slots=True)
class QueryStore(Generic[AnyQuery]):
    """Queries of one kind by id."""

    by_id: dict[str, AnyQuery] = field(default_factory=dict)
    _numbers: Iterator[int] = field(default_factory=lambda: itertools.count(_FIRST_ID))

    def next_id(self) -> str:
        """Return an id for a new query."""
        return str(next(self._numbers))

    def answer(self, query_id: str, now: float, answer: dict[str, Any]) -> AnyQuery:
        """Note the answer; refuse a second one, a late one, one to an unknown query."""
        query = self.by_id.get(query_id)
        if (
            query is None
            or query.answer is not None
            or now - query.asked_at > QUERY_LIFETIME_SECONDS
        ):
            raise bad_request(
                "query is too old and response timeout expired or query ID is invalid"
            )
        query.answer = answer
        return query
