import asyncio
from typing import Any

import pytest
from structlog.testing import capture_logs

from bot.host.supervisor import Stopped, Supervisor, restart_delay_seconds


def events(lines: list[Any]) -> list[tuple[str, str]]:
    return [(line["event"], line["task"]) for line in lines]


async def test_stop_waits_for_work_in_hand() -> None:
    supervisor = Supervisor()
    release = asyncio.Event()
    done: list[str] = []

    async def purchase() -> None:
        await release.wait()
        done.append("placed")

    supervisor.spawn("purchase", purchase())
    stopping = asyncio.create_task(supervisor.stop(grace_seconds=60))
    await asyncio.sleep(0)
    assert not stopping.done()
    release.set()
    await stopping
    assert done == ["placed"]


async def test_stop_waits_for_what_work_in_hand_starts() -> None:
    supervisor = Supervisor()
    done: list[str] = []

    async def announce() -> None:
        await asyncio.sleep(0)
        done.append("announced")

    async def purchase() -> None:
        await asyncio.sleep(0)
        supervisor.spawn("announce", announce())

    supervisor.spawn("purchase", purchase())
    await supervisor.stop(grace_seconds=60)
    assert done == ["announced"]


async def test_stop_cancels_work_after_the_grace_time() -> None:
    supervisor = Supervisor()
    task = supervisor.spawn("endless", asyncio.Event().wait())
    with capture_logs() as lines:
        await supervisor.stop(grace_seconds=0)
    assert task.cancelled()
    assert events(lines) == [("task.cancelled", "endless")]


async def test_stop_leaves_behind_what_ignores_its_cancellation(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("bot.host.supervisor.UNWIND_SECONDS", 0.01)
    supervisor = Supervisor()
    release = asyncio.Event()

    async def stubborn() -> None:
        while not release.is_set():
            try:
                await release.wait()
            except asyncio.CancelledError:
                continue

    task = supervisor.spawn("stubborn", stubborn())
    await asyncio.sleep(0)
    with capture_logs() as lines:
        await supervisor.stop(grace_seconds=0)
    assert events(lines) == [("task.cancelled", "stubborn"), ("task.left_behind", "stubborn")]
    release.set()
    await task


async def test_stop_cancels_loops_at_once() -> None:
    supervisor = Supervisor()
    started, cancelled = asyncio.Event(), asyncio.Event()

    async def watch() -> None:
        started.set()
        try:
            await asyncio.Event().wait()
        finally:
            cancelled.set()

    supervisor.loop("watch", watch)
    await started.wait()
    with capture_logs() as lines:
        await supervisor.stop(grace_seconds=60)
    assert cancelled.is_set()
    assert lines == []


async def test_nothing_starts_after_stop() -> None:
    supervisor = Supervisor()
    await supervisor.stop()
    ran: list[str] = []

    async def work() -> None:
        ran.append("work")

    with pytest.raises(Stopped):
        supervisor.spawn("work", work())
    with pytest.raises(Stopped):
        supervisor.loop("work", work)
    await asyncio.sleep(0)
    assert ran == []


async def test_failed_work_is_logged_and_raised_to_who_awaits_it() -> None:
    supervisor = Supervisor()

    async def work() -> None:
        raise LookupError("lost")

    with capture_logs() as lines:
        task = supervisor.spawn("work", work())
        with pytest.raises(LookupError):
            await task
        await supervisor.stop()
    assert events(lines) == [("task.failed", "work")]
    assert isinstance(lines[0]["exc_info"], LookupError)


async def test_work_gives_its_result() -> None:
    supervisor = Supervisor()

    async def work() -> int:
        return 7

    assert await supervisor.spawn("work", work()) == 7
    await supervisor.stop()


async def test_a_crashed_loop_is_logged_and_started_again() -> None:
    supervisor = Supervisor(first_delay_seconds=0)
    runs: list[int] = []
    third = asyncio.Event()

    async def watch() -> None:
        runs.append(len(runs))
        if len(runs) < 3:
            raise LookupError("lost")
        third.set()
        await asyncio.Event().wait()

    with capture_logs() as lines:
        supervisor.loop("watch", watch)
        await third.wait()
        assert supervisor.down == {"watch"}
        await supervisor.stop()
    assert events(lines) == [("task.crashed", "watch")] * 2
    assert len(runs) == 3


async def test_what_passes_is_no_failure_however_often() -> None:
    supervisor = Supervisor(first_delay_seconds=0, passing=(LookupError,))
    runs: list[int] = []
    done = asyncio.Event()

    async def watch() -> None:
        runs.append(1)
        if len(runs) < 30:
            raise LookupError("the server is away")
        done.set()
        await asyncio.Event().wait()

    async def work() -> None:
        raise LookupError("the server is away")

    with capture_logs() as lines:
        supervisor.loop("watch", watch)
        await done.wait()
        assert supervisor.down == frozenset()
        await asyncio.wait({supervisor.spawn("work", work())})
        await supervisor.stop()
    assert events(lines) == [*[("task.paused", "watch")] * 29, ("task.given_up", "work")]
    assert {line["log_level"] for line in lines} == {"warning"}


async def test_a_loop_that_ends_is_not_started_again() -> None:
    supervisor = Supervisor(first_delay_seconds=0)
    runs: list[int] = []
    ended = asyncio.Event()

    async def once() -> None:
        runs.append(1)
        if len(runs) == 1:
            raise LookupError("lost")
        ended.set()

    with capture_logs():
        supervisor.loop("once", once)
        await ended.wait()
        await supervisor.stop(grace_seconds=60)
        assert supervisor.down == frozenset()
    assert len(runs) == 2


async def test_a_loop_that_runs_long_enough_is_up_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.host.supervisor.HEALTHY_AFTER_SECONDS", 0.0)
    supervisor = Supervisor(first_delay_seconds=0)
    runs: list[int] = []
    later = asyncio.Event()

    async def watch() -> None:
        runs.append(1)
        if len(runs) == 1:
            raise LookupError("lost")
        # Behind the supervisor's own timer, which was set for the same moment before.
        asyncio.get_running_loop().call_later(0, later.set)
        await asyncio.Event().wait()

    supervisor.loop("watch", watch)
    await later.wait()
    assert supervisor.down == frozenset()
    await supervisor.stop()
    assert len(runs) == 2


def test_the_pause_doubles_and_is_bounded() -> None:
    pauses = [restart_delay_seconds(crash, 1.0) for crash in (1, 2, 3, 4, 5, 6, 7, 10_000)]
    assert pauses == [1, 2, 4, 8, 16, 30, 30, 30]
