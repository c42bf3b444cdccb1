"""One run: people act, replicas and servers fail as planned, all becomes calm, and is judged."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests import redis_server
from tests.postgres import Server as Postgres
from tests.postgres import own_server
from tests.redis_server import Server as Redis
from tests.replicas import audit
from tests.replicas.checks import delays, judge_replicas
from tests.replicas.events import DATABASE_AWAY, Event, Troubles, What
from tests.replicas.fleet import Fleet, Replica, make_fleet
from tests.replicas.holdings import Holdings, Takeover
from tests.replicas.people import make_people
from tests.replicas.stage import Stage, make_stage
from tests.torture.checks import Verdict, delivered, judge
from tests.torture.person import Person

CALM_SECONDS: Final = 90.0
"""In which all must have been said, once nothing fails and nobody acts any more."""
AWAY: Final = "log: database.unwritable "
MOMENT_SECONDS: Final = 3.0
"""In which what would be said twice, or wrongly, has time to show."""


@dataclass(frozen=True)
class Plan:
    """What a run is made of; the same seed draws the same people.

    Attributes:
        seconds: how long people act.
        orders: they go on until so many were placed, on a machine that is slow.
    """

    replicas: int
    people: int
    seconds: float
    seed: int
    events: Sequence[Event]
    orders: int = 0


@dataclass(frozen=True)
class Came:
    """What came of a run; delays of codes in seconds, sorted."""

    verdict: Verdict
    takeovers: Sequence[Takeover]
    delays: Sequence[float]
    happened: Sequence[tuple[float, str]]
    shares: dict[str, int]


async def play(plan: Plan, folder: Path) -> Came:
    """Play a run; logs and the stand-ins' ledgers are left in ``folder``."""
    with servers() as (postgres, redis):
        postgres.execute("CREATE DATABASE bot")
        url = postgres.url("bot")
        async with (
            make_stage(folder, url, plan.seed) as stage,
            _fleet(plan, stage, folder, settings_of(stage, url, redis)) as fleet,
        ):
            return await _play(plan, stage, fleet, (postgres, redis))


@contextmanager
def servers() -> Iterator[tuple[Postgres, Redis]]:
    """Run PostgreSQL and Redis for one run."""
    with own_server() as postgres, redis_server.own_server() as redis:
        yield postgres, redis


def settings_of(stage: Stage, database_url: str, redis: Redis) -> dict[str, str]:
    """Return the settings that all replicas share."""
    return {
        "BOT_TOKEN": stage.telegram.token,
        "ENCRYPTION_KEYS": stage.secret,
        "TELEGRAM_API_URL": stage.telegram.url,
        "DATABASE_URL": database_url,
        "REDIS_URL": redis.url(),
    }


@asynccontextmanager
async def _fleet(
    plan: Plan, stage: Stage, folder: Path, settings: dict[str, str]
) -> AsyncIterator[Fleet]:
    async with AsyncExitStack() as stack:
        doors = [
            await stack.enter_async_context(stage.door(f"replica-{number}"))
            for number in range(1, plan.replicas + 1)
        ]
        yield await stack.enter_async_context(make_fleet(folder, doors, settings))


async def _play(plan: Plan, stage: Stage, fleet: Fleet, both: tuple[Postgres, Redis]) -> Came:
    url = both[0].url("bot")
    await fleet.start()
    await audit.install(url)
    await stage.mirror.refresh()
    pids: dict[int, str] = {}

    def started(replica: Replica) -> None:
        assert replica.pid is not None
        pids[replica.pid] = replica.name

    for replica in fleet.replicas:
        started(replica)
    holdings = Holdings(stage, url, pids)
    people = make_people(stage, plan.people, plan.seconds, plan.seed)
    troubles = Troubles(fleet, holdings, *both, started)
    beside = [asyncio.create_task(work) for work in (stage.mirror.follow(), holdings.follow())]
    try:
        happening = asyncio.create_task(troubles.run(plan.events))
        await _act(stage, people, plan)
        await happening
        calm = await _calm(stage, people)
        await stage.mirror.refresh()
        shares = dict(holdings.counts())
    finally:
        for task in beside:
            task.cancel()
        await asyncio.gather(*beside, return_exceptions=True)
    statuses = await fleet.stop()
    await stage.mirror.refresh()
    fleet.merge_logs(stage.log)
    stale = await audit.stale_writes(url)
    verdict = judge(stage, people, troubles.times, calm=calm)
    _drop_expected(verdict, plan.events)
    takeovers = holdings.takeovers()
    judge_replicas(stage, people, takeovers, stale, verdict)
    if verdict.findings:
        stage.write_down()
    for status in statuses:
        if status:
            verdict.findings.append(f"a replica ended with {status}")
    return Came(verdict, takeovers, delays(people), troubles.happened, shares)


def _drop_expected(verdict: Verdict, events: Sequence[Event]) -> None:
    """Leave out the lines in which a replica, at work or at its start, says the server is away."""
    if any(event.what is What.POSTGRES for event in events):
        refused = f"log: {DATABASE_AWAY}"
        told = [each for each in verdict.findings if each.startswith((AWAY, refused))]
        verdict.counts["database.unwritable"] = len(told)
        verdict.findings = [each for each in verdict.findings if each not in told]


async def _act(stage: Stage, people: list[Person], plan: Plan) -> None:
    """Let everybody act; whoever is in the middle of something at the end leaves then."""
    stories = [asyncio.create_task(person.live()) for person in people]
    _, acting = await asyncio.wait(stories, timeout=plan.seconds)
    while acting and len(stage.jiema.state.book.all()) < plan.orders:
        _, acting = await asyncio.wait(stories, timeout=1)
    for task in stories:
        task.cancel()
    for result in await asyncio.gather(*stories, return_exceptions=True):
        if isinstance(result, Exception):
            raise result


async def _calm(stage: Stage, people: list[Person]) -> bool:
    """Wait until all that must be said has been said; returns whether."""
    deadline = time.monotonic() + CALM_SECONDS
    while time.monotonic() < deadline:
        if delivered(stage, people):
            await asyncio.sleep(MOMENT_SECONDS)
            if delivered(stage, people):
                return True
        await asyncio.sleep(1)
    return False
