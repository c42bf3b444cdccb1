"""The refusals the API document names, each with its HTTP status."""

from __future__ import annotations

from typing import Final

STATUS_BY_CODE: Final[dict[str, int]] = {
    "AUTH_MISSING": 401,
    "AUTH_INVALID": 401,
    "FORBIDDEN": 403,
    "BAD_REQUEST": 400,
    "INSUFFICIENT": 400,
    "NO_NUMBERS": 400,
    "BAD_SERVICE": 400,
    "BAD_COUNTRY": 400,
    "CODE_RECEIVED": 400,
    "ALREADY_CHANGED": 400,
    "NOT_FOUND": 404,
    "RATE_LIMITED": 429,
    "INTERNAL": 500,
}
CODE_BY_STATUS: Final[dict[int, str]] = {
    401: "AUTH_INVALID",
    403: "FORBIDDEN",
    404: "NOT_FOUND",
    429: "RATE_LIMITED",
}
FIRST_SERVER_ERROR = 500


def usual_status(code: str) -> int:
    """Return the HTTP status of an error code (API document, "Errors"); 400 for unlisted ones."""
    return STATUS_BY_CODE.get(code, 400)


def usual_code(status: int) -> str:
    """Return an error code that fits an HTTP status."""
    fallback = "INTERNAL" if status >= FIRST_SERVER_ERROR else "BAD_REQUEST"
    return CODE_BY_STATUS.get(status, fallback)


class ApiError(Exception):
    """A refusal that goes to the caller as `{"ok": false, "code", "message"}`.

    `retry_after_seconds` becomes a `Retry-After` header.
    """

    def __init__(
        self,
        code: str,
        message: str,
        *,
        status: int | None = None,
        retry_after_seconds: int | None = None,
    ) -> None:
        super().__init__(f"{code}: {message}")
        self.code = code
        self.message = message
        self.status = usual_status(code) if status is None else status
        self.retry_after_seconds = retry_after_seconds


class SimUsageError(Exception):
    """The test or the demo asked the stand-in for something that makes no sense."""
