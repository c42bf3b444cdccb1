"""Who may bring updates, and what is answered to whom."""

from __future__ import annotations

import asyncio
import io
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from ipaddress import ip_network

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.host.webhook import MOST_BODY_BYTES, SECRET_HEADER, Gate, webhook_route

TELEGRAM = (ip_network("149.154.160.0/20"), ip_network("91.108.4.0/22"))
SECRET = "made-up_secret"
PROXIES = (ip_network("10.0.0.0/8"), ip_network("fd00::/8"))
GOOD = {SECRET_HEADER: SECRET, "Content-Type": "application/json"}


@pytest.mark.parametrize(
    ("trusted", "peer", "forwarded", "opens"),
    [
        (0, "149.154.167.220", [], True),
        (0, "91.108.8.1", [], False),
        (0, None, [], False),
        (0, "6.6.6.6", ["149.154.167.220"], False),
        (1, "10.0.0.1", ["149.154.167.220"], True),
        (1, "10.0.0.1", ["149.154.167.220, 6.6.6.6"], False),
        (1, "10.0.0.1", ["149.154.167.220", "6.6.6.6"], False),
        (1, "10.0.0.1", ["6.6.6.6, 149.154.167.220"], True),
        (1, "149.154.167.220", [], False),
        (2, "10.0.0.1", ["149.154.167.220, 10.0.0.2"], True),
        (2, "10.0.0.1", ["149.154.167.220"], False),
        (5, "10.0.0.1", ["149.154.167.220"], False),
        (1, "10.0.0.1", ["::ffff:149.154.167.220"], True),
        (1, "10.0.0.1", ["149.154.167.220:443"], False),
        (PROXIES, "10.0.0.1", ["149.154.167.220, 10.0.0.2"], True),
        (PROXIES, "fd00::1", ["149.154.167.220"], True),
        (PROXIES, "10.0.0.1", ["149.154.167.220, 6.6.6.6, 10.0.0.2"], False),
        (PROXIES, "10.0.0.1", ["149.154.167.220, unknown"], False),
        (PROXIES, "6.6.6.6", ["149.154.167.220"], False),
        (PROXIES, "10.0.0.1", [], False),
        (PROXIES, "149.154.167.220", ["6.6.6.6"], True),
    ],
)
def test_the_nearest_address_not_trusted_counts(
    trusted: int | tuple[object, ...], peer: str | None, forwarded: Sequence[str], *, opens: bool
) -> None:
    assert Gate(TELEGRAM, trusted).opens(peer, forwarded) is opens  # type: ignore[arg-type]  # both kinds in one table


@dataclass
class Served:
    """A webhook that takes what it is brought."""

    url: str = ""
    got: list[bytes] = field(default_factory=list)
    takes: bool = True

    async def bring(self, body: bytes) -> bool:
        self.got.append(body)
        return self.takes

    async def post(self, data: object = b"{}", **headers: str) -> int:
        async with (
            aiohttp.ClientSession() as session,
            session.post(self.url, data=data, headers=GOOD | headers) as answer,
        ):
            assert await answer.read() == b""
            return answer.status


@pytest.fixture
async def served() -> AsyncIterator[Served]:
    served = Served()
    app = web.Application()
    app.router.add_routes([webhook_route("/telegram", SECRET, served.bring, Gate(None))])
    async with TestServer(app, host="127.0.0.1") as server:
        served.url = str(server.make_url("/telegram"))
        yield served


async def test_what_was_taken_and_what_was_not(served: Served) -> None:
    assert await served.post(b'{"update_id": 1}') == 200
    served.takes = False
    assert await served.post(b'{"update_id": 2}') == 503
    assert served.got == [b'{"update_id": 1}', b'{"update_id": 2}']


@pytest.mark.parametrize("secret", ["", "made-up_secre", "made-up_secret2", "MADE-UP_SECRET", "é"])
async def test_without_the_secret_nothing_is_read(served: Served, secret: str) -> None:
    assert await served.post(b"{}", **{SECRET_HEADER: secret}) == 401
    assert served.got == []


async def test_what_is_no_update_is_refused(served: Served) -> None:
    assert await served.post(b"{}", **{"Content-Type": "text/plain"}) == 415
    assert await served.post(io.BytesIO(b"x" * (MOST_BODY_BYTES + 1))) == 413
    assert await served.post(_in_pieces(MOST_BODY_BYTES + 1)) == 413
    async with aiohttp.ClientSession() as session, session.get(served.url) as answer:
        assert answer.status == 405
    assert served.got == []


async def test_a_body_as_large_as_may_be_is_taken(served: Served) -> None:
    assert await served.post(io.BytesIO(b"x" * MOST_BODY_BYTES)) == 200


async def test_a_body_that_does_not_come_is_given_up(
    served: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.host.webhook.BODY_SECONDS", 0.01)
    assert await served.post(_never()) == 408


async def _in_pieces(size: int) -> AsyncIterator[bytes]:
    for _ in range(0, size, 1 << 16):
        yield b"x" * (1 << 16)


async def _never() -> AsyncIterator[bytes]:
    yield b"{"
    await asyncio.Event().wait()
