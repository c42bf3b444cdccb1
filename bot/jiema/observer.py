"""Who is told of every call and every wait: no key, no id and no content, only their kinds."""

import re
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.jiema.errors import (
    ApiError,
    AuthFailed,
    BadAnswer,
    ConnectionLost,
    Forbidden,
    JiemaError,
    NotSent,
    RateLimited,
    ServerFault,
    Timeout,
)
from bot.jiema.window import Kind, Purpose


class Outcome(StrEnum):
    """How a call ended, in classes that call for different cures."""

    OK = "ok"
    NOT_SENT = "not_sent"
    TIMEOUT = "timeout"
    LOST = "lost"
    BAD_ANSWER = "bad_answer"
    KEY_REFUSED = "key_refused"
    RATE_LIMITED = "rate_limited"
    SERVER_FAULT = "server_fault"
    REFUSED = "refused"
    """Refused for a reason of its own: no number left, too late to cancel, and the like."""
    CANCELLED = "cancelled"
    """We did not wait for its end."""


_OUTCOMES: tuple[tuple[type[JiemaError], Outcome], ...] = (
    (NotSent, Outcome.NOT_SENT),
    (Timeout, Outcome.TIMEOUT),
    (ConnectionLost, Outcome.LOST),
    (BadAnswer, Outcome.BAD_ANSWER),
    (AuthFailed, Outcome.KEY_REFUSED),
    (Forbidden, Outcome.KEY_REFUSED),
    (RateLimited, Outcome.RATE_LIMITED),
    (ServerFault, Outcome.SERVER_FAULT),
    (ApiError, Outcome.REFUSED),
)

ORDER_BY_ID = "GET /orders/:id"
ORDER_LIST = "GET /orders"
ENDPOINTS = (
    "GET /account",
    "GET /services",
    "GET /countries",
    "GET /prices",
    ORDER_LIST,
    ORDER_BY_ID,
    "POST /orders",
    "POST /orders/:id/cancel",
    "POST /orders/:id/next-sms",
)
"""The nine calls of the API document."""


@dataclass(frozen=True, slots=True)
class Call:
    """A call that has ended.

    `endpoint` is as in the API document, with `:id` in the place of an id. `server_time` is the
    answer's `Date`, cut to whole seconds, if there was one.
    """

    endpoint: str
    purpose: Purpose
    outcome: Outcome
    seconds: float
    server_time: datetime | None = None


class Observer:
    """Hears nothing; override what is of interest. Must neither raise nor wait."""

    def called(self, call: Call) -> None:
        """Take note of a call that has ended."""

    def waited(self, kind: Kind, purpose: Purpose, seconds: float) -> None:
        """Take note of how long a call has waited for its budget."""


def outcome_of(error: JiemaError) -> Outcome:
    """Return the class an error is of."""
    return next((outcome for kind, outcome in _OUTCOMES if isinstance(error, kind)), Outcome.LOST)


def endpoint(method: str, path: str) -> str:
    """Return the call's name in the API document; ids are not part of it.

    >>> endpoint("POST", "/orders/ck17/cancel")
    'POST /orders/:id/cancel'
    """
    return f"{method} " + re.sub(r"(?<=^/orders/)[^/]+", ":id", path)
