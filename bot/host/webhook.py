"""The route that Telegram posts updates to: who may, how much, and what is answered."""

from __future__ import annotations

import asyncio
import hmac
from collections.abc import Awaitable, Callable, Iterable, Sequence
from http import HTTPStatus
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address

import structlog
from aiohttp import web

log = structlog.get_logger(__name__)

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - a header's name
MOST_BODY_BYTES = 1 << 20
BODY_SECONDS = 10.0
CLIENT_ERRORS = range(400, 500)

Address = IPv4Address | IPv6Address
Networks = Sequence[IPv4Network | IPv6Network]


class Gate:
    """Tells whose request it is: its address, told by proxies we trust, among those let in.

    Each proxy adds the address it was called from to the right of ``X-Forwarded-For``. What stands
    further left may have been made up by whoever sent the request.

    Args:
        let_in: the networks requests may come from; ``None`` for all.
        trusted: the proxies in front of us: how many there are, or their networks.
    """

    def __init__(self, let_in: Networks | None, trusted: int | Networks = 0) -> None:
        self._let_in = let_in
        self._trusted = trusted

    def opens(self, peer: str | None, forwarded: Iterable[str]) -> bool:
        """Tell whether a request is let in.

        Args:
            peer: the address the connection comes from.
            forwarded: the values of its headers ``X-Forwarded-For``, in order.
        """
        if self._let_in is None:
            return True
        address = self._address([*",".join(forwarded).split(","), peer or ""])
        return address is not None and _within(address, self._let_in)

    def _address(self, hops: list[str]) -> Address | None:
        """Return the address nearest to us that no trusted proxy has."""
        if isinstance(self._trusted, int):
            return _parse(hops[-1 - self._trusted]) if self._trusted < len(hops) else None
        for hop in reversed(hops):
            address = _parse(hop)
            if address is None or not _within(address, self._trusted):
                return address
        return None


def webhook_route(
    path: str, secret: str, bring: Callable[[bytes], Awaitable[bool]], gate: Gate
) -> web.RouteDef:
    """Return the route Telegram posts to (Bot API, ``setWebhook``).

    Answers 200 when an update was taken and 503 when Telegram is to bring it again; 403, 401, 415,
    413 and 408 to whatever does not look like an update from Telegram, which is not read further.

    Args:
        path: below which address; it need not be secret.
        secret: the header's value, compared in constant time.
        bring: takes an update's JSON and returns whether it need not come again.
    """
    refused: set[HTTPStatus] = set()

    async def post(request: web.Request) -> web.Response:
        status = await _take(request, secret, bring, gate)
        if status.value in CLIENT_ERRORS and status not in refused:
            refused.add(status)
            log.warning("webhook.request_refused", status=status.value, only_once=True)
        return web.Response(status=status.value)

    return web.post(path, post)


async def _take(
    request: web.Request, secret: str, bring: Callable[[bytes], Awaitable[bool]], gate: Gate
) -> HTTPStatus:
    if not gate.opens(request.remote, request.headers.getall("X-Forwarded-For", ())):
        return HTTPStatus.FORBIDDEN
    given = request.headers.get(SECRET_HEADER, "").encode(errors="surrogateescape")
    if not hmac.compare_digest(given, secret.encode()):
        return HTTPStatus.UNAUTHORIZED
    if request.content_type != "application/json":
        return HTTPStatus.UNSUPPORTED_MEDIA_TYPE
    try:
        async with asyncio.timeout(BODY_SECONDS):
            body = await request.clone(client_max_size=MOST_BODY_BYTES).read()
    except web.HTTPRequestEntityTooLarge:
        return HTTPStatus.REQUEST_ENTITY_TOO_LARGE
    except TimeoutError:
        return HTTPStatus.REQUEST_TIMEOUT
    return HTTPStatus.OK if await bring(body) else HTTPStatus.SERVICE_UNAVAILABLE


def _within(address: Address, networks: Networks) -> bool:
    return any(address in network for network in networks)


def _parse(text: str) -> Address | None:
    try:
        address = ip_address(text.strip())
    except ValueError:
        return None
    mapped = address.ipv4_mapped if isinstance(address, IPv6Address) else None
    return mapped or address
