"""What budgets make of a window that other processes spend, too."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest

from bot.jiema.budget import Budgets, Rates
from bot.jiema.window import Kind, Purpose
from tests.jiema.virtual_time import VirtualTime


@dataclass
class Said:
    name: str | None
    wait_seconds: float
    next_seconds: float = 0.0


@dataclass
class Others:
    """Leaves one call each second over, from a time on."""

    time: VirtualTime
    free_at: float = 0.0
    parts: int = 1
    asked: int = 0
    settled: list[str] = field(default_factory=list)

    async def take(self, window: str, purpose: str, **_: float) -> Said | None:
        self.asked += 1
        if self.time.now < self.free_at:
            return Said(None, self.free_at - self.time.now)
        self.free_at = self.time.now + 1.0
        return Said(f"{purpose} {window}", 0.0, 1.0)

    def settle(self, _window: str, name: str, _seconds: float) -> None:
        self.settled.append(name)

    def pause(self, _window: str, seconds: float) -> None:
        self.free_at = self.time.now + seconds


@pytest.fixture
def time() -> VirtualTime:
    return VirtualTime()


@pytest.fixture
def others(time: VirtualTime) -> Others:
    return Others(time)


@pytest.fixture
def budgets(time: VirtualTime, others: Others) -> Budgets:
    rates = Rates(reads=6, watch_reads=4, writes=2)
    return Budgets(b"x", rates=rates, clock=time.clock, sleep=time.sleep, shared=others)


async def test_who_waits_for_others_is_not_overtaken(
    time: VirtualTime, others: Others, budgets: Budgets
) -> None:
    others.free_at = time.now + 1.0
    served: list[str] = []

    async def read(name: str, after: float, purpose: Purpose = Purpose.TAP) -> None:
        await time.sleep(after)
        await budgets.take_read("k", purpose)
        served.append(name)

    await time.run(
        read("comes as it is free", 1.0),
        read("looks", 1.0, Purpose.WATCH),
        read("waits", 0.0),
        read("waits, too", 0.0),
    )
    assert served == ["waits", "waits, too", "comes as it is free", "looks"]


async def test_a_call_is_asked_for_once_and_settled_under_its_name(
    time: VirtualTime, others: Others, budgets: Budgets
) -> None:
    budgets.settle(await budgets.take_read("k"))
    assert budgets.seconds_until("k", Kind.READ) == 1.0
    await time.run(budgets.take_read("k"))
    assert others.asked == 2
    assert others.settled == ["tap read:k"]


async def test_a_part_of_the_window_is_what_is_left_alone(others: Others, budgets: Budgets) -> None:
    others.parts = 2
    await budgets.take_write("k")
    # What others said of the whole window does not matter here.
    budgets._ledger("k", Kind.WRITE).held.clear()
    assert budgets.seconds_until("k", Kind.WRITE) == 61.0
