from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack

import pytest

from storage.redis_leave import RedisLeave
from storage.redis_line import redis_line
from storage.redis_windows import RedisWindows
from tests.redis_server import Server


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
async def leaves(redis: Server) -> AsyncIterator[list[RedisLeave]]:
    redis.execute("FLUSHALL")
    redis.execute("SET", "jiema:born", "1")
    async with AsyncExitStack() as stack:
        lines = [await stack.enter_async_context(redis_line(redis.url())) for _ in range(2)]
        # Of their own clocks nothing may depend here, so they stand still.
        yield [RedisLeave(RedisWindows(line, lambda: 2), Clock()) for line in lines]


async def test_all_replicas_together_say_thirty_a_second(
    leaves: list[RedisLeave], redis: Server
) -> None:
    # As if all were said in the moment of the next question, however slow the machine is.
    for number in range(30):
        redis.execute("ZADD", "jiema:window:telegram", f"5{'0' * 15}", f"send:{number}")
    assert 0 < await leaves[0].take() <= 1.1
    assert 0 < await leaves[1].take() <= 1.1


async def test_one_may_say_no_more_than_that_alone(leaves: list[RedisLeave]) -> None:
    assert [await leaves[0].take() for _ in range(30)].count(0.0) == 30
    assert await leaves[0].take() == pytest.approx(1.1)


async def test_without_redis_each_says_its_part_of_thirty() -> None:
    clock = Clock()
    async with redis_line("redis://127.0.0.1:1") as line:
        leave = RedisLeave(RedisWindows(line, lambda: 4), clock)
        assert [await leave.take() for _ in range(8)] == [0.0] * 7 + [pytest.approx(1.1)]
        clock.now += 1.2
        assert await leave.take() == 0.0
        assert await leave.lately(7) == []


async def test_what_was_said_in_a_chat_is_known_to_the_next(
    leaves: list[RedisLeave], redis: Server
) -> None:
    leaves[0].said(-7)
    leaves[0].said(-7)
    assert len(await leaves[0].lately(-7)) == 2
    assert [0 <= age < 60 for age in await leaves[1].lately(-7)] == [True, True]
    assert await leaves[1].lately(8) == []
    assert 0 < int(redis.execute("PTTL", "jiema:window:chat:-7")[1:]) <= 120_000
