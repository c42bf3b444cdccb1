"""Replicas by their names, and leases that end when a test says so."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable

import pytest

from bot.core.shares import SHARES
from storage import leases
from storage.leases import Leases
from tests import databases

PATIENCE_SECONDS = 30
ALL = set(range(SHARES))


class Monotonic:
    """A clock that a test turns."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture(autouse=True)
def in_no_hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(leases, "LEASE_SECONDS", 3600.0)
    monkeypatch.setattr(leases, "PATIENCE_SECONDS", PATIENCE_SECONDS)


@pytest.fixture
def clock() -> Monotonic:
    return Monotonic()


Make = Callable[..., Leases]


@pytest.fixture
async def replica(empty_url: str) -> AsyncIterator[Make]:
    """Make replicas by their names."""
    made: list[Leases] = []

    def make(name: str, url: str = empty_url, clock: Callable[[], float] | None = None) -> Leases:
        made.append(Leases(url, name, monotonic=clock or Monotonic()))
        return made[-1]

    yield make
    for one in made:
        await one._engine.dispose()


async def rounds(*replicas: Leases) -> list[set[int]]:
    """Let replicas beat until everything is divided; return what each holds."""
    for _ in range(3):
        for one in replicas:
            assert await one.beat()
    return [set(one.held) for one in replicas]


async def expire(url: str, name: str) -> None:
    """Let a replica's leases end, as if it had not beaten for so long."""
    past = "SET until = clock_timestamp() - interval '1 ms'"
    await databases.rows(url, f"UPDATE shares {past} WHERE holder = '{name}'")
    await databases.rows(url, f"UPDATE replicas {past} WHERE name = '{name}'")
