"""How the Bot API says no: the error every check of the stand-in raises.

The three kinds tell a bot's own mistake (its form) from a circumstance any bot must live with
(blocked, not modified, too old) and from a fault asked for through the control routes.
"""

from __future__ import annotations

from enum import StrEnum
from http import HTTPStatus
from typing import Any


class RefusalKind(StrEnum):
    """Why a call was refused."""

    FORM = "form"
    CIRCUMSTANCE = "circumstance"
    FAULT = "fault"


class RefusalError(Exception):
    """A call Telegram would refuse, with the answer it would give.

    `status` is the HTTP status and `error_code`; `parameters` is the answer's field of that name
    (Bot API, ResponseParameters).
    """

    def __init__(
        self,
        kind: RefusalKind,
        status: int,
        description: str,
        parameters: dict[str, Any] | None = None,
    ) -> None:
        super().__init__(description)
        self.kind = kind
        self.status = status
        self.description = description
        self.parameters = parameters

    def body(self) -> dict[str, Any]:
        """Return the JSON answer."""
        answer: dict[str, Any] = {
            "ok": False,
            "error_code": self.status,
            "description": self.description,
        }
        if self.parameters is not None:
            answer["parameters"] = self.parameters
        return answer


def bad_form(description: str) -> RefusalError:
    """Return the refusal of a request that no circumstance could make right."""
    return RefusalError(
        RefusalKind.FORM, HTTPStatus.BAD_REQUEST.value, f"Bad Request: {description}"
    )


def bad_request(description: str, parameters: dict[str, Any] | None = None) -> RefusalError:
    """Return the refusal of a well-formed request that the state of the chat does not allow."""
    return RefusalError(
        RefusalKind.CIRCUMSTANCE,
        HTTPStatus.BAD_REQUEST.value,
        f"Bad Request: {description}",
        parameters,
    )


def forbidden(description: str) -> RefusalError:
    """Return the refusal of a bot that may not act in a chat."""
    return RefusalError(
        RefusalKind.CIRCUMSTANCE, HTTPStatus.FORBIDDEN.value, f"Forbidden: {description}"
    )


def conflict(description: str) -> RefusalError:
    """Return the refusal of a second reader of updates."""
    return RefusalError(
        RefusalKind.CIRCUMSTANCE, HTTPStatus.CONFLICT.value, f"Conflict: {description}"
    )


def too_many_requests(
    retry_after_seconds: int, kind: RefusalKind = RefusalKind.CIRCUMSTANCE
) -> RefusalError:
    """Return the flood wait of `retry_after_seconds`."""
    return RefusalError(
        kind,
        HTTPStatus.TOO_MANY_REQUESTS.value,
        f"Too Many Requests: retry after {retry_after_seconds}",
        {"retry_after": retry_after_seconds},
    )
