from __future__ import annotations

import asyncio
import itertools
import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.jiema.budget import Budgets, Rates
from bot.jiema.errors import RateLimited, WindowSpent
from bot.jiema.window import MOST_WISH_READS, Kind, Purpose, Window
from storage import redis_line as module
from storage.redis_line import RedisLine, redis_line
from storage.redis_scripts import _NOW, TAKE
from storage.redis_windows import RedisWindows
from tests.redis_server import Server, own_server

LONG = Rates(reads=6, watch_reads=4, writes=2, seconds=61.0)


class Replicas:
    """Replicas of the bot on one Redis; each has its own line and budgets."""

    def __init__(self, stack: AsyncExitStack, url: str) -> None:
        self._stack = stack
        self._url = url
        self.lines: list[RedisLine] = []
        self.names: list[str] = []

    async def join(self, rates: Rates = LONG, **options: Any) -> Budgets:
        line = await self._stack.enter_async_context(redis_line(self._url, **options))
        self.lines.append(line)
        return Budgets(b"one", rates=rates, shared=RedisWindows(line, lambda: len(self.lines)))


@pytest.fixture
async def replicas(redis: Server) -> AsyncIterator[Replicas]:
    redis.execute("FLUSHALL")
    # The server is old enough to be trusted.
    redis.execute("SET", "jiema:born", "1")
    async with AsyncExitStack() as stack:
        yield Replicas(stack, redis.url())


@pytest.fixture
async def own(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[tuple[Server, Replicas]]:
    monkeypatch.setattr(module, "AGAIN_SECONDS", 0.01)
    with own_server() as server:
        server.execute("SET", "jiema:born", "1")
        async with AsyncExitStack() as stack:
            yield server, Replicas(stack, server.url())


async def until(line: RedisLine, *, up: bool) -> None:
    while line.up is not up:  # noqa: ASYNC110 - it has no event to tell
        await asyncio.sleep(0.01)


class Full(Exception):
    """A tap would have to wait."""


async def takes_at_once(budgets: Budgets, purpose: Purpose = Purpose.TAP) -> int:
    """Return how many reads are granted before one would have to wait."""

    async def stop(_: float) -> None:
        raise Full

    for granted in itertools.count():
        try:
            await budgets.take_read("k", purpose, stop)
        except (Full, RateLimited):
            return granted
    raise AssertionError


async def test_replicas_never_grant_more_than_the_window_has(replicas: Replicas) -> None:
    first, second = await replicas.join(), await replicas.join()
    assert [await takes_at_once(one, Purpose.WATCH) for one in (first, second)] == [4, 0]
    assert [await takes_at_once(one) for one in (second, first)] == [2, 0]
    # Other keys and kinds have windows of their own.
    await second.take_write("k")
    await second.take_read("other")


async def test_arrivals_of_two_replicas_stay_inside_every_window(replicas: Replicas) -> None:
    rates = Rates(reads=6, watch_reads=3, writes=2, seconds=0.2)
    arrivals: list[tuple[float, Purpose]] = []

    async def read(budgets: Budgets, purpose: Purpose) -> None:
        grant = await budgets.take_read("k", purpose)
        arrivals.append((time.time(), purpose))
        await asyncio.sleep(0)
        budgets.settle(grant)

    both = [await replicas.join(rates), await replicas.join(rates)]
    purposes = [Purpose.TAP, Purpose.WATCH]
    await asyncio.gather(*(read(*one) for one in itertools.product(both, purposes * 6)))
    assert len(arrivals) == 24
    for at, _ in arrivals:
        seen = [purpose for when, purpose in arrivals if at - rates.seconds < when <= at]
        assert len(seen) <= 6
        assert seen.count(Purpose.WATCH) <= 3


async def test_what_is_left_is_known_before_a_look_asks(replicas: Replicas) -> None:
    first, second = await replicas.join(), await replicas.join()
    await takes_at_once(first, Purpose.WATCH)
    assert first.seconds_until("k", Kind.READ, Purpose.WATCH) > 1
    assert first.seconds_until("k", Kind.READ) == 0.0
    # The other one has not asked yet; its look is turned away instead of waiting inside.
    with pytest.raises(WindowSpent) as refused:
        await second.take_read("k", Purpose.WATCH)
    assert refused.value.retry_after_seconds
    assert second.seconds_until("k", Kind.READ, Purpose.WATCH) > 1
    assert second.seconds_until("k", Kind.READ) == 0.0


async def test_a_wish_is_read_only_while_the_key_is_little_used(replicas: Replicas) -> None:
    first, second = await replicas.join(), await replicas.join()
    await first.take_read("k")
    await second.take_read("k", Purpose.WISH)
    with pytest.raises(RateLimited):
        await first.take_read("k", Purpose.WISH)
    await first.take_read("k", Purpose.WATCH)


async def test_a_pause_is_shared(replicas: Replicas) -> None:
    first, second = await replicas.join(), await replicas.join()
    first.penalize("k", Kind.READ, 30)
    # In one line with the pause, so it comes after it.
    await first.take_read("other")
    with pytest.raises(RateLimited) as refused:
        await second.take_read("k", Purpose.WATCH)
    assert 29 < (refused.value.retry_after_seconds or 0) <= 30
    second.penalize("k", Kind.READ, 10)
    await second.take_read("other")
    assert second.seconds_until("k", Kind.READ, Purpose.WATCH) > 25
    await second.take_write("k")


async def test_taps_that_wait_for_others_are_served_first_and_in_order(replicas: Replicas) -> None:
    rates = Rates(reads=2, watch_reads=2, writes=1, seconds=0.3)
    first, second = await replicas.join(rates), await replicas.join(rates)
    for _ in range(2):
        await first.take_read("k")
    served: list[str] = []

    async def read(name: str, purpose: Purpose) -> None:
        second.settle(await second.take_read("k", purpose))
        served.append(name)

    async with asyncio.TaskGroup() as group:
        group.create_task(read("look", Purpose.WATCH))
        for number in range(4):
            group.create_task(read(f"tap {number}", Purpose.TAP))
    # Two at a time have leave; which of these is told first is chance.
    pairs = {*served[:2]}, {*served[2:4]}
    assert pairs == ({"tap 0", "tap 1"}, {"tap 2", "tap 3"})
    assert served[4:] == ["look"]


async def test_without_redis_each_spends_its_part(own: tuple[Server, Replicas]) -> None:
    server, replicas = own
    first, second = await replicas.join(), await replicas.join()
    await first.take_read("k")
    server.stop()
    # The one that notices is served all the same, and counts what it has had.
    assert await takes_at_once(first) == 2
    assert await takes_at_once(second, Purpose.WATCH) == 2
    assert await takes_at_once(second) == 1
    await second.take_write("k")
    assert second.seconds_until("k", Kind.WRITE) > 1


async def test_a_part_is_at_least_one(own: tuple[Server, Replicas]) -> None:
    server, replicas = own
    many = [await replicas.join() for _ in range(8)]
    server.stop()
    assert await takes_at_once(many[0]) == 1


@pytest.mark.parametrize("how", ["restart", "flush", "scripts", "readonly", "pause"])
async def test_a_redis_that_may_have_forgotten_is_not_believed_for_a_window(
    own: tuple[Server, Replicas], how: str, capsys: pytest.CaptureFixture[str]
) -> None:
    server, replicas = own
    ages = [0.0, 0.0]
    budgets = await replicas.join(monotonic=lambda: time.monotonic() + ages[0])
    await replicas.join()
    line = replicas.lines[0]
    assert await takes_at_once(budgets) == 6
    if how == "restart":
        server.stop()
        await budgets.take_read("other")
        assert not line.up
        server.start()
        await until(line, up=True)
    elif how == "flush":
        server.execute("FLUSHALL")
        await budgets.take_read("other")
    elif how == "readonly":
        server.execute("REPLICAOF", "127.0.0.1", "1")
        await budgets.take_read("other")
        assert not line.up
        server.execute("REPLICAOF", "NO", "ONE")
        await until(line, up=True)
    elif how == "pause":
        server.pause()
        for number in itertools.takewhile(lambda _: line.up, itertools.count()):
            await budgets.take_read(f"during {number}")
        server.go_on()
        await until(line, up=True)
    else:
        server.execute("SCRIPT", "FLUSH")
        await budgets.take_read("other")
        await until(line, up=True)
    assert line.up
    assert not line.trusted
    assert budgets._parts == 2
    assert budgets.seconds_until("k", Kind.READ) > 1
    # Meanwhile it is told what was granted.
    await budgets.take_read("third")
    assert server.execute("KEYS", "*window:read:third") == "*1"
    ages[0] = 62.0
    assert budgets._parts == 1
    logged = capsys.readouterr().out
    assert logged.count("redis.away") == logged.count("redis.back") == (how != "flush")
    assert "sesame" not in logged


async def test_nobody_waits_for_a_redis_that_is_away(own: tuple[Server, Replicas]) -> None:
    server, replicas = own
    server.stop()
    budgets = await replicas.join(Rates())
    async with asyncio.timeout(5):
        for number in range(200):
            budgets.settle(await budgets.take_read(str(number)))
    assert not replicas.lines[0].up


async def test_keys_expire_and_tell_nothing(redis: Server, replicas: Replicas) -> None:
    budgets = await replicas.join()
    key_id = budgets.key_id("jm_made_up")
    budgets.settle(await budgets.take_read(key_id))
    budgets.penalize(key_id, Kind.READ, 5)
    await budgets.take_write(key_id)
    for name in (f"window:read:{key_id}", f"window:write:{key_id}", f"pause:read:{key_id}"):
        assert 0 < int(redis.execute("PTTL", f"jiema:{name}").removeprefix(":")) <= 122_000


CALLS = st.lists(
    st.tuples(st.integers(0, 30_000_000), st.sampled_from(Purpose), st.booleans()), max_size=40
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(CALLS)
def test_the_script_reckons_as_a_window_does(
    redis: Server, calls: list[tuple[int, Purpose, bool]]
) -> None:
    """Times are passed in, in microseconds; all else is the script that runs."""
    given_time = TAKE.text.replace(_NOW, "local now = tonumber(ARGV[7])\n")

    async def scene() -> None:
        model, now = Window(6, 4, 61_000_000), 1_790_000_000_000_000
        async with redis_line(redis.url(), prefix="model") as line:
            for number, (pause, purpose, _) in enumerate(calls):
                now += pause
                wait, following, _ = await line.ask(
                    "EVAL", given_time, 3, "model:w", "model:p", "model:b",
                    61_000_000, 6, 4, MOST_WISH_READS, purpose, number, now,
                )  # fmt: skip
                assert wait == model.wait_seconds(now, purpose)
                if not wait:
                    model.grant(now, purpose)
                    assert following == model.wait_seconds(now, purpose)

    redis.execute("FLUSHALL")
    asyncio.run(scene())
