"""Who may use the page: whoever has its address, from this machine, and no other web site."""

from __future__ import annotations

import hmac
from collections.abc import Awaitable, Callable
from http import HTTPStatus

from aiohttp import web

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

_SAFE_HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
        "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


class Guard:
    """Checks of every request; `port` is known once the page listens.

    Host and Origin keep other web sites out, also those that let their name resolve to
    loopback; the token keeps other people of this machine out. It comes with the address once,
    then in a cookie, whose name has the port in it because cookies do not tell ports apart.
    """

    def __init__(self, token: str) -> None:
        self._token = token
        self.port = 0

    @web.middleware
    async def check(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """Let a request pass, or answer 403."""
        hosts = {f"127.0.0.1:{self.port}", f"localhost:{self.port}"}
        if request.host not in hosts:
            return _refused("This page is served on 127.0.0.1 only.")
        origin = request.headers.get("Origin")
        if origin is not None and origin.removeprefix("http://") not in hosts:
            return _refused("Another web site may not use this page.")
        if self._fits(request.query.get("token", "")):
            response = await handler(request)
            response.set_cookie(self._cookie, self._token, httponly=True, samesite="Strict")
            return response
        if not self._fits(request.cookies.get(self._cookie, "")):
            return _refused("Open the whole address that the demo printed, with its token.")
        return await handler(request)

    @property
    def _cookie(self) -> str:
        return f"demo_{self.port}"

    def _fits(self, token: str) -> bool:
        return hmac.compare_digest(token.encode(), self._token.encode())


async def add_safe_headers(_request: web.Request, response: web.StreamResponse) -> None:
    """Forbid caching, framing, foreign content and referrers; a signal of `on_response_prepare`."""
    for name, value in _SAFE_HEADERS.items():
        response.headers.setdefault(name, value)


def _refused(text: str) -> web.Response:
    return web.Response(status=HTTPStatus.FORBIDDEN.value, text=f"{text}\n")
