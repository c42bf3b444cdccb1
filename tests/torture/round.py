"""One round: persons act, things fail, the bot dies and is started again; then all is calm."""

from __future__ import annotations

import asyncio
import shutil
import time
from pathlib import Path
from random import Random
from typing import Final

from tests.torture.checks import Verdict, delivered, judge
from tests.torture.deaths import Deaths
from tests.torture.fast import FastTime
from tests.torture.forks import Forks
from tests.torture.mishaps import befall
from tests.torture.outside import Outside, make_outside
from tests.torture.person import Person
from tests.torture.plan import RoundPlan

CALM_SECONDS: Final = 400.0
STORY_SECONDS: Final = 500.0
"""Fast seconds after which the persons give up, and in which all must have been said."""


async def play(
    plan: RoundPlan, forks: Forks, template: Path, folder: Path, speed: float
) -> tuple[Verdict, Outside]:
    """Play a round in ``folder`` and judge it."""
    clock = FastTime(speed, time.time())
    async with make_outside(folder, clock, plan) as outside:
        shutil.copy(template, outside.database)
        people = [
            Person(outside, 1000 + index, one, Random(f"{plan.seed}:{plan.round}:{index}"))  # noqa: S311 - must repeat
            for index, one in enumerate(plan.people)
        ]
        deaths = Deaths(outside, forks, list(plan.kills))
        running = asyncio.create_task(deaths.keep_running())
        try:
            outside.plan_faults(plan)
            await _story(people)
            deaths.kills.clear()
            outside.clear_faults()
            calm = await _calm(outside, people)
        finally:
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)
            await deaths.stop()
        verdict = judge(outside, people, deaths.times, calm=calm)
        verdict.kills.update(deaths.counts)
        verdict.findings += deaths.troubles
        return verdict, outside


async def _story(people: list[Person]) -> None:
    mishaps = [
        asyncio.create_task(befall(person, mishap))
        for person in people
        for mishap in person.plan.mishaps
    ]
    stories = [asyncio.create_task(person.live()) for person in people]
    await asyncio.wait(stories, timeout=STORY_SECONDS)
    for task in (*stories, *mishaps):
        task.cancel()
    for result in await asyncio.gather(*stories, *mishaps, return_exceptions=True):
        if isinstance(result, Exception):
            raise result


async def _calm(outside: Outside, people: list[Person]) -> bool:
    """Wait, without faults, until all that must be said has been said; returns whether."""
    for _ in range(8):
        for person in people:
            if person.key_is_refused():
                person.say(person.keys[-1])
        if await outside.until(lambda: delivered(outside, people), CALM_SECONDS / 8):
            # What would be said twice, or wrongly, has a moment to show.
            await asyncio.sleep(6)
            if delivered(outside, people):
                return True
    return False
