import asyncio

import pytest

from bot.jiema import errors
from bot.jiema.errors import may_have_happened


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (errors.NotSent("x"), False),
        (errors.ConnectionLost("x"), True),
        (errors.Timeout("x"), True),
        (errors.BadAnswer("x", 200), True),
        (errors.BadAnswer("x", 400), True),
        (errors.CutAnswer("x"), True),
        (errors.ServerFault(500, "INTERNAL", ""), True),
        (errors.ServerFault(400, "INTERNAL", ""), True),
        (errors.NoNumbers(400, "NO_NUMBERS", ""), False),
        (errors.NoNumbers(503, "NO_NUMBERS", ""), False),
        (errors.Insufficient(200, "INSUFFICIENT", ""), False),
        (errors.AuthFailed(401, "AUTH_INVALID", ""), False),
        (errors.RateLimited(429, "RATE_LIMITED", ""), False),
        (errors.RateLimited(429, "", ""), True),
        (errors.Forbidden(403, "", ""), True),
        (errors.ApiError(400, "NEVER_SEEN", ""), False),
        (errors.ApiError(422, "NEVER_SEEN", ""), False),
        (errors.ApiError(408, "NEVER_SEEN", ""), True),
        (errors.ApiError(200, "NEVER_SEEN", ""), True),
        (errors.ApiError(302, "NEVER_SEEN", ""), True),
        (asyncio.CancelledError(), True),
        (RuntimeError("x"), True),
    ],
)
def test_only_what_surely_had_no_effect_may_be_called_so(
    error: BaseException, *, expected: bool
) -> None:
    assert may_have_happened(error) is expected


def test_an_error_shows_status_and_code_but_not_the_message() -> None:
    error = errors.ApiError(400, "NEVER_SEEN", "Dear Ann")
    assert str(error) == "ApiError: HTTP 400 NEVER_SEEN"
    assert "Ann" not in repr(error)
