"""Detection delay: from an SMS at the service to its message at Telegram, in virtual time."""

from __future__ import annotations

import asyncio
import random
import statistics
import tempfile
from dataclasses import dataclass
from pathlib import Path

from storage import migrate
from tests.bench.course import Course
from tests.bench.naive import Naive
from tests.bench.service import VirtualService
from tests.bench.subject import Subject
from tests.bench.virtual import VirtualClock, run_virtually
from tests.storage.samples import url_of

ORDERS = (1, 3, 10, 30, 100)
WORKER_SECONDS = 6.0


@dataclass(frozen=True)
class Delays:
    """What one run came to; delays in seconds."""

    mean: float
    p95: float
    sms: int
    reads: int
    refused: int
    waited_taps: int = 0


def measure(orders: int, worker_seconds: float, seconds: float, seed: int) -> tuple[Delays, Delays]:
    """Return the bot's delays and the naive watcher's, over so many virtual seconds."""
    with tempfile.TemporaryDirectory(prefix="bench-") as name:
        folder = Path(name)
        template = folder / "template.db"
        asyncio.run(migrate.upgrade(url_of(template)))
        return (
            _run_subject(_course(orders, worker_seconds, seed), seconds, folder, template),
            _run_naive(_course(orders, worker_seconds, seed), seconds),
        )


def _course(orders: int, worker_seconds: float, seed: int) -> Course:
    clock = VirtualClock()
    chance = random.Random(f"{seed} {orders} {worker_seconds}")  # noqa: S311 - to be repeated
    service = VirtualService(clock, chance, worker_seconds)
    return Course(clock, service, [service.place() for _ in range(orders)], chance)


def _run_subject(course: Course, seconds: float, folder: Path, template: Path) -> Delays:
    async def main() -> int:
        subject = Subject(course, folder, template)
        await subject.run(seconds)
        return subject.waited_taps

    waited = run_virtually(course.clock, main())
    return _delays(course, waited)


def _run_naive(course: Course, seconds: float) -> Delays:
    run_virtually(course.clock, Naive(course).run(seconds))
    return _delays(course)


def _delays(course: Course, waited_taps: int = 0) -> Delays:
    delays = sorted(course.delays)
    return Delays(
        statistics.fmean(delays),
        delays[int(len(delays) * 0.95)],
        len(delays),
        course.service.asked,
        course.service.refused,
        waited_taps,
    )
