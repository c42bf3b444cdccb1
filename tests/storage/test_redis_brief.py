from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack

import pytest

from storage import redis_line as module
from storage.cipher import Cipher
from storage.redis_brief import RedisBrief
from storage.redis_line import RedisLine, redis_line
from tests.redis_server import Server, own_server

NAME = "find:1001:words"
KEY = f"jiema:brief:{NAME}"


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch, redis: Server) -> Iterator[Server]:
    del redis  # skips where there is none
    monkeypatch.setattr(module, "AGAIN_SECONDS", 0.01)
    with own_server() as server:
        yield server


@pytest.fixture
async def lines(server: Server) -> AsyncIterator[list[RedisLine]]:
    async with AsyncExitStack() as stack:
        yield [await stack.enter_async_context(redis_line(server.url())) for _ in range(2)]


@pytest.fixture
def briefs(lines: list[RedisLine], cipher: Cipher) -> list[RedisBrief]:
    """Those of two replicas."""
    return [RedisBrief(line, cipher) for line in lines]


async def back(server: Server, *lines: RedisLine) -> None:
    server.start()
    while not all(line.up for line in lines):  # noqa: ASYNC110 - it has no event to tell
        await asyncio.sleep(0.01)


async def test_what_one_puts_another_finds_takes_or_drops(
    briefs: list[RedisBrief], lines: list[RedisLine], server: Server
) -> None:
    one, other = briefs
    assert await other.get(NAME) is None
    await one.put(NAME, "ваш код 48291", 3600)
    assert await other.get(NAME) == "ваш код 48291"
    assert 3_500_000 < int(server.execute("PTTL", KEY)[1:]) <= 3_600_000
    assert await other.take(NAME) == "ваш код 48291"
    assert await one.take(NAME) is await one.get(NAME) is None
    await one.put(NAME, "", 60)
    assert await other.get(NAME) == ""
    other.drop(NAME)
    await lines[1].ask("PING")
    assert await one.get(NAME) is None


async def test_it_ends_by_itself(briefs: list[RedisBrief], server: Server) -> None:
    await briefs[0].put(NAME, "words", 0.0001)
    while server.execute("EXISTS", KEY) != ":0":  # noqa: ASYNC110 - it has no event to tell
        await asyncio.sleep(0.001)
    assert await briefs[0].get(NAME) is None


async def test_redis_has_it_sealed_for_its_name_alone(
    briefs: list[RedisBrief], lines: list[RedisLine]
) -> None:
    await briefs[0].put(NAME, "code 48291", 60)
    sealed = await lines[0].ask("GET", KEY)
    assert b"48291" not in sealed
    await lines[0].ask("RENAME", KEY, f"{KEY}:other")
    assert await briefs[0].get(f"{NAME}:other") is None
    await lines[0].ask("SET", KEY, sealed)
    without_the_key = RedisBrief(lines[1], Cipher([b"x" * 32]))
    assert await without_the_key.get(NAME) is None
    assert await without_the_key.take(NAME) is None


async def test_without_redis_it_is_kept_here_until_redis_has_something_newer(
    briefs: list[RedisBrief], lines: list[RedisLine], server: Server
) -> None:
    one, other = briefs
    server.stop()
    await one.put(NAME, "words", 60)
    await one.put("ends", "at once", 0)
    assert (await one.get(NAME), await other.get(NAME)) == ("words", None)
    for _ in range(2):
        await asyncio.sleep(0)  # what ends in this moment ends
    assert await one.take("ends") is None
    await back(server, *lines)
    assert (await one.get(NAME), await other.get(NAME)) == ("words", None)
    await other.put(NAME, "newer", 60)
    assert await one.take(NAME) == "newer"
    assert await one.get(NAME) is None


async def test_what_is_dropped_without_redis_is_not_kept_here(
    briefs: list[RedisBrief], server: Server
) -> None:
    one, _ = briefs
    server.stop()
    await one.put(NAME, "words", 60)
    assert await one.take(NAME) == "words"
    await one.put(NAME, "words", 60)
    one.drop(NAME)
    assert await one.get(NAME) is None


async def test_what_is_dropped_while_redis_falls_silent_is_not_kept_here(
    briefs: list[RedisBrief], server: Server
) -> None:
    one, _ = briefs
    server.pause()
    try:
        putting = asyncio.create_task(one.put(NAME, "words", 60))
        await asyncio.sleep(0)
        one.drop(NAME)
        await putting
        assert await one.get(NAME) is None
    finally:
        server.go_on()
