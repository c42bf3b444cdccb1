"""What nginx passes on to which replica, and how often, by the rules that are deployed."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from http import HTTPStatus
from pathlib import Path

import aiohttp
import pytest
from aiohttp import web

from tests.flows.hooked import free_port
from tests.replicas.proxy import proxy

pytestmark = pytest.mark.usefixtures("nginx")

NOBODY = 1
"""A port that is reserved refuses every connection."""


class Replica:
    """Takes what is posted to it, or falls silent after having read it."""

    def __init__(self, *, cuts: bool = False) -> None:
        self.posts: list[dict[str, str]] = []
        self.port = 0
        self._cuts = cuts

    async def take(self, request: web.Request) -> web.Response:
        await request.read()
        self.posts.append(dict(request.headers))
        if self._cuts and request.transport is not None:
            request.transport.abort()
        return web.Response()


@asynccontextmanager
async def serving(replica: Replica) -> AsyncIterator[Replica]:
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", replica.take)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    replica.port = int(runner.addresses[0][1])
    try:
        yield replica
    finally:
        await runner.cleanup()


async def post(port: int, path: str = "/telegram", **headers: str) -> int:
    async with (
        aiohttp.ClientSession() as http,
        http.post(f"http://127.0.0.1:{port}{path}", data=b"{}", headers=headers) as answer,
    ):
        return answer.status


async def test_all_replicas_get_their_part(tmp_path: Path) -> None:
    port = free_port()
    async with (
        serving(Replica()) as one,
        serving(Replica()) as other,
        proxy(tmp_path, port, [one.port, other.port]),
    ):
        answers = await asyncio.gather(*(post(port) for _ in range(8)))
    assert set(answers) == {HTTPStatus.OK}
    assert len(one.posts) + len(other.posts) == 8
    assert one.posts
    assert other.posts


async def test_one_that_is_gone_is_passed_by(tmp_path: Path) -> None:
    port = free_port()
    async with serving(Replica()) as one, proxy(tmp_path, port, [NOBODY, one.port]):
        assert [await post(port) for _ in range(4)] == [HTTPStatus.OK] * 4
    assert len(one.posts) == 4


async def test_what_one_has_read_is_sent_to_no_other(tmp_path: Path) -> None:
    port = free_port()
    async with (
        serving(Replica(cuts=True)) as one,
        serving(Replica(cuts=True)) as other,
        proxy(tmp_path, port, [one.port, other.port]),
    ):
        assert await post(port) == HTTPStatus.BAD_GATEWAY
        assert len(one.posts) + len(other.posts) == 1


async def test_nothing_else_and_no_claim_of_a_caller_is_passed_on(tmp_path: Path) -> None:
    port = free_port()
    async with serving(Replica()) as one, proxy(tmp_path, port, [one.port]):
        assert await post(port, **{"X-Forwarded-For": "6.6.6.6"}) == HTTPStatus.OK
        assert await post(port, "/metrics") == HTTPStatus.NOT_FOUND
        async with aiohttp.ClientSession() as http:
            for path in ("/telegram", "/healthz"):
                async with http.get(f"http://127.0.0.1:{port}{path}") as answer:
                    assert answer.status in {HTTPStatus.FORBIDDEN, HTTPStatus.NOT_FOUND}
    [headers] = one.posts
    assert headers["X-Forwarded-For"] == "127.0.0.1"
