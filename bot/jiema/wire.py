"""HTTP to the service: one exchange in, a raw answer or one of our errors out.

Two traits of the libraries matter here:

- httpx-aiohttp 0.2 reports any loss of a connection as `ConnectTimeout`, also after the request
  was sent, and lets some aiohttp errors through; so we judge by the true cause.
- aiohttp sends a GET again by itself when its connection is lost, which no budget would know of;
  so a middleware turns such a loss into an error that aiohttp lets pass. (A POST it never sends
  again.)

A POST on a kept connection would end as *unknown* whenever the server has just closed the idle
connection, so POSTs have a fresh connection each: there, a loss means something.
"""

import asyncio
import math
import re
from collections.abc import Callable
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

import aiohttp
import httpx
from aiohttp.abc import AbstractStreamWriter
from httpx_aiohttp import AiohttpTransport

from bot.jiema.errors import BadAnswer, ConnectionLost, CutAnswer, JiemaError, NotSent, Timeout

MOST_BYTES = 8 * 1024 * 1024
_HEADERS = {
    "Accept": "application/json",
    "Accept-Encoding": "gzip, deflate",
    "User-Agent": "jiema-bot",
}
_leaving: ContextVar[Callable[[], None]] = ContextVar("leaving")
KEEP_SECONDS = 4.0  # many servers close an idle connection after 5: be first, or reads get lost


@dataclass(frozen=True, slots=True)
class Patience:
    """How long an exchange may take, in seconds.

    `connect_seconds` bounds name, TCP and TLS; `queue_seconds` these and the wait for a free
    connection; `read_seconds` every silence of the server; `total_seconds` the whole.
    """

    connect_seconds: float = 5.0
    queue_seconds: float = 10.0
    read_seconds: float = 15.0
    total_seconds: float = 30.0


@dataclass(frozen=True, slots=True, repr=False)
class RawAnswer:
    """What came back: HTTP status, body, Retry-After in seconds and Date if they were there."""

    http_status: int
    body: bytes
    retry_after_seconds: float | None = None
    server_time: datetime | None = None


class KeyAuth:
    """Puts the key into the Authorization header, and shows it nowhere else."""

    __slots__ = ("_key",)

    def __init__(self, key: str) -> None:
        """Take the key as the person gave it."""
        self._key = key

    def sign(self, headers: dict[str, str]) -> dict[str, str]:
        """Return the headers with the key's own."""
        return {**headers, "Authorization": f"Bearer {self._key}"}


class _Request(aiohttp.ClientRequest):
    """A request with a body asks again whether it may leave, when it is connected."""

    async def write_bytes(
        self,
        writer: AbstractStreamWriter,
        conn: aiohttp.connector.Connection,
        content_length: int | None = None,
    ) -> None:
        """Write the body, and the headers with it; from here on nothing waits for anything."""
        try:
            _leaving.get()()
        except NotSent as refusal:
            if conn.protocol is not None:
                conn.protocol.set_exception(refusal)
            return
        await super().write_bytes(writer, conn, content_length)


class _Lost(aiohttp.ClientConnectionError):
    """A lost connection, under a type that aiohttp does not answer with a second sending."""


async def _send_once(
    request: aiohttp.ClientRequest, send: aiohttp.ClientHandlerType
) -> aiohttp.ClientResponse:
    """Pass the request on; as an aiohttp middleware it stands inside the silent retry."""
    try:
        return await send(request)
    except aiohttp.ClientConnectorError:
        raise
    except (aiohttp.ClientOSError, aiohttp.ServerDisconnectedError) as error:
        name = type(error).__name__
    raise _Lost(name)


class _Transport(httpx.AsyncBaseTransport):
    """Kept connections for reads, a fresh one for each write."""

    def __init__(self, connections: int) -> None:
        context = httpx.create_ssl_context()

        def open_session(**keeping: Any) -> aiohttp.ClientSession:
            connector = aiohttp.TCPConnector(limit=connections, ssl=context, **keeping)
            return aiohttp.ClientSession(
                connector=connector,
                cookie_jar=aiohttp.DummyCookieJar(),
                request_class=_Request,
                middlewares=[_send_once],
            )

        self._kept = AiohttpTransport(
            verify=context, client=lambda: open_session(keepalive_timeout=KEEP_SECONDS)
        )
        self._fresh = AiohttpTransport(
            verify=context, client=lambda: open_session(force_close=True)
        )

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        transport = self._fresh if request.method == "POST" else self._kept
        return await transport.handle_async_request(request)

    async def aclose(self) -> None:
        await self._kept.aclose()
        await self._fresh.aclose()


class Wire:
    """One HTTP client for all keys. It keeps no cookies, follows no redirects, uses no proxy.

    It needs nothing of what httpx's own client does beyond its transport, which is a third of the
    CPU of a look.
    """

    def __init__(self, base_url: str, patience: Patience, connections: int) -> None:
        """Take the API's base URL, time limits, and how many connections may be open.

        Raises ValueError for a base URL that is not http or https with a host.
        """
        if not re.match(r"https?://[^/?#\s]+", base_url):
            raise ValueError("the base URL needs http:// or https:// and a host")
        self._base_url = base_url.rstrip("/")
        self._total_seconds = patience.total_seconds
        self._timeouts = {
            "connect": patience.connect_seconds,
            "read": patience.read_seconds,
            "pool": patience.queue_seconds,
        }
        self._transport = _Transport(connections)
        self._closed = False

    async def aclose(self) -> None:
        """Close all connections."""
        self._closed = True
        await self._transport.aclose()

    async def exchange(
        self,
        method: str,
        path: str,
        auth: KeyAuth,
        *,
        params: dict[str, str] | None = None,
        body: dict[str, str | int] | None = None,
        leaving: Callable[[], None] = lambda: None,
    ) -> RawAnswer:
        """Send one request once and return the whole answer, of whatever status.

        `leaving` is called in the last moment before a request with a body goes to the socket; if
        it raises NotSent, nothing does.

        Raises NotSent, ConnectionLost, Timeout, BadAnswer or CutAnswer, without a cause or a
        context, since those would carry the request and its key. A cancelled task gets its
        CancelledError: the request may have been sent.
        """
        if self._closed:
            raise NotSent("the client is closed")
        _leaving.set(leaving)
        try:
            async with asyncio.timeout(self._total_seconds):
                return await self._exchange(method, path, auth, params, body)
        except JiemaError:
            raise
        except (httpx.HTTPError, aiohttp.ClientError, OSError) as error:
            failure = _judge(error)
        raise failure

    async def _exchange(
        self,
        method: str,
        path: str,
        auth: KeyAuth,
        params: dict[str, str] | None,
        body: dict[str, str | int] | None,
    ) -> RawAnswer:
        request = httpx.Request(
            method,
            f"{self._base_url}{path}",
            params=params,
            json=body,
            headers=auth.sign(_HEADERS),
            extensions={"timeout": self._timeouts},
        )
        answer = await self._transport.handle_async_request(request)
        try:
            content = bytearray()
            async for chunk in answer.aiter_bytes():
                content += chunk
                if len(content) > MOST_BYTES:
                    raise BadAnswer("the answer is too long", answer.status_code)
        finally:
            await answer.aclose()
        retry_after = _retry_after(answer.headers)
        return RawAnswer(
            answer.status_code, bytes(content), retry_after, _server_time(answer.headers)
        )


def _judge(error: Exception) -> JiemaError:
    """Return our error for one of the libraries', by its true cause and without its text."""
    cause: BaseException = error
    while isinstance(cause, httpx.TransportError) and cause.__cause__ is not None:
        cause = cause.__cause__
    name = str(cause) if isinstance(cause, _Lost) else type(cause).__name__
    match cause:
        case aiohttp.ClientConnectorError() | aiohttp.ConnectionTimeoutError():
            return NotSent(f"nothing was sent ({name})")
        case httpx.UnsupportedProtocol() | aiohttp.InvalidURL():
            return NotSent(f"nothing was sent ({name})")
        case TimeoutError() | httpx.TimeoutException():
            return Timeout(f"no answer in time ({name})")
        case aiohttp.ClientPayloadError():
            return CutAnswer(f"the answer was cut off ({name})")
        case aiohttp.ClientResponseError() | httpx.DecodingError():
            return BadAnswer(f"the answer is not HTTP as we know it ({name})")
    return ConnectionLost(f"the connection was lost ({name})")


def _retry_after(headers: httpx.Headers) -> float | None:
    """Return the seconds of Retry-After, given as a number or as a date.

    A date is held against the server's own Date, since its clock may not be ours.
    """
    raw = headers.get("retry-after", "").strip()
    if re.fullmatch(r"[0-9]{1,9}(\.[0-9]{1,9})?", raw):
        return float(raw)
    try:
        then = parsedate_to_datetime(raw)
        now = parsedate_to_datetime(headers["date"]) if "date" in headers else datetime.now(UTC)
        seconds = (then - now).total_seconds()
    except (ValueError, TypeError):
        return None
    return max(0.0, seconds) if math.isfinite(seconds) else None


def _server_time(headers: httpx.Headers) -> datetime | None:
    """Return the server's `Date` (RFC 9110, 6.6.1); `None` where it names none, or no zone."""
    try:
        there = parsedate_to_datetime(headers.get("date", ""))
    except (ValueError, TypeError):
        return None
    return there if there.tzinfo is not None else None
