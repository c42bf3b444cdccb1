"""What can go wrong between us and the service.

    JiemaError
    ├── NotSent             no byte can have reached the server
    ├── ConnectionLost      closed or reset after something may have been sent
    │   └── Timeout         no answer, or no end of it, in time
    ├── BadAnswer           an answer that cannot be read
    │   └── CutAnswer       ... because it ended before its announced end
    └── ApiError            the service answered, and refused
        ├── AuthFailed      no key, or a revoked one
        ├── Forbidden       banned, or no access
        ├── NotFound        no such order, or somebody else's
        ├── Insufficient    the balance is too small
        ├── NoNumbers       none in stock
        ├── BadService      unknown service
        ├── BadCountry      unknown country
        ├── CodeReceived    an SMS has come: too late to cancel
        ├── AlreadyChanged  the order's status changed at the same time
        ├── BadRequest      failed validation
        ├── RateLimited     too many calls with this key
        │   └── WindowSpent ... by ours, and so not asked for
        └── ServerFault     the server's own trouble

No text of these holds a key, a body, a phone number or an order id, and none has a cause or
a context: those of the HTTP library carry the request with its headers.
"""


class JiemaError(Exception):
    """Anything that goes wrong in a call; the root of this tree."""


class NotSent(JiemaError):
    """No byte can have reached the server: refused, unresolved, TLS, connect time-out."""


class ConnectionLost(JiemaError):
    """The connection ended after something may have been sent, without an answer."""


class Timeout(ConnectionLost):
    """No answer, or no end of it, came in time."""


class BadAnswer(JiemaError):
    """An answer came that cannot be read: not JSON, wrong types, unknown shape.

    `http_status` is None if not even the status line could be read.
    """

    def __init__(self, text: str, http_status: int | None = None) -> None:
        """Keep the status beside a text that must quote nothing of the answer."""
        super().__init__(text)
        self.http_status = http_status


class CutAnswer(BadAnswer):
    """The answer ended before its announced end."""


class ApiError(JiemaError):
    """The service refused the call.

    `code` is the service's own, empty if the answer had none (a gateway's 429). `message` is
    the service's sentence for a person, shortened; it stays out of `str()` and so out of logs.
    """

    def __init__(self, http_status: int, code: str, message: str) -> None:
        """Take HTTP status, code and message as the answer had them, already shortened."""
        super().__init__(f"{type(self).__name__}: HTTP {http_status} {code}".rstrip())
        self.http_status = http_status
        self.code = code
        self.message = message


class AuthFailed(ApiError):
    """No key, or a revoked one (401, `AUTH_…`)."""


class Forbidden(ApiError):
    """Banned, or no access (403)."""


class NotFound(ApiError):
    """No such order, or somebody else's (404)."""


class Insufficient(ApiError):
    """The balance is too small."""


class NoNumbers(ApiError):
    """No number in stock for this service and country."""


class BadService(ApiError):
    """The service is unknown."""


class BadCountry(ApiError):
    """The country is unknown."""


class CodeReceived(ApiError):
    """An SMS has come, so the order can no longer be cancelled."""


class AlreadyChanged(ApiError):
    """The order's status changed at the same time."""


class BadRequest(ApiError):
    """The call failed the service's validation."""


class RateLimited(ApiError):
    """Too many calls with this key (429). `retry_after_seconds` if the answer said it."""

    def __init__(
        self, http_status: int, code: str, message: str, retry_after_seconds: float | None = None
    ) -> None:
        """Take what the answer had; `retry_after_seconds` from its Retry-After."""
        super().__init__(http_status, code, message)
        self.retry_after_seconds = retry_after_seconds


class WindowSpent(RateLimited):
    """Other processes of ours have used the key's window up; nothing was sent."""

    def __init__(self, retry_after_seconds: float) -> None:
        """Take how long there is nothing left."""
        super().__init__(429, "RATE_LIMITED", "we have used the window up", retry_after_seconds)


class ServerFault(ApiError):
    """The server's own trouble (5xx, `INTERNAL`)."""


HTTP_REQUEST_TIMEOUT = 408


def may_have_happened(error: BaseException) -> bool:
    """Tell whether a POST that ended in `error` may have had its effect.

    False only where we know that it had none, so that "nothing was bought" may be said:

    - `NotSent`: no byte can have reached the server;
    - a refusal in the service's own envelope: one of the codes of the API document, whatever
      its HTTP status, or any other code under a 4xx (but 408, which says nothing).

    True for all else: lost, timed out, unreadable or cut answers, 5xx and `INTERNAL` (the charge
    may stand before the fault), a refusal without the service's code (some gateway's page), an
    unknown code under a 2xx or 3xx, and anything that is not of this tree, such as a cancelled
    task.
    """
    if isinstance(error, NotSent):
        return False
    if not isinstance(error, ApiError) or isinstance(error, ServerFault) or not error.code:
        return True
    if type(error) is not ApiError:
        return False
    return not (400 <= error.http_status < 500) or error.http_status == HTTP_REQUEST_TIMEOUT  # noqa: PLR2004 - the bounds of 4xx
