"""The short form of ``python -m tests.replicas``: every trouble within half a minute."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests import postgres, redis_server
from tests.replicas.events import at_once
from tests.replicas.results import as_json
from tests.replicas.run import Plan, play

REPLICAS = 3
PEOPLE = 24
ORDERS = 12


@pytest.mark.slow(90)
@pytest.mark.timeout(300)
@pytest.mark.usefixtures("nginx")
async def test_nothing_is_lost_whatever_becomes_of_a_replica_or_a_server(tmp_path: Path) -> None:
    if postgres.find() is None:
        pytest.skip(postgres.MISSING)
    if redis_server.find() is None:
        pytest.skip(redis_server.MISSING)
    plan = Plan(REPLICAS, PEOPLE, seconds=36, seed=1, events=at_once(), orders=ORDERS)
    came = await play(plan, tmp_path)
    assert came.verdict.findings == [], as_json(plan, came)
    counts = came.verdict.counts
    assert counts["orders"] >= ORDERS
    assert counts["told"] == counts["sms"] > 0
    # One was killed, another paused: all they held had other holders soon.
    assert [each.replica for each in came.takeovers] == ["replica-1", "replica-2"]
    assert all(each.shares is not None for each in came.takeovers)
    assert sum(came.shares.values()) == 64
    assert set(came.shares) == {f"replica-{number}" for number in range(1, REPLICAS + 1)}
