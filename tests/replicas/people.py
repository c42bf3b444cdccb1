"""Persons who come and go during a run: each connects, buys, waits, asks for more, or cancels."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from typing import Final

from tests.replicas.stage import Stage
from tests.torture.person import Person
from tests.torture.plan import End, PersonPlan, Wish
from tests.torture.team import Team

FIRST_PERSON: Final = 1_000
LINKED: Final = 0.1
"""How many of all have linked a group."""
PATIENCE: Final = 3.0
ARRIVALS: Final = 0.75
"""In which part of the run the last one arrives."""


class NoTeam(Team):
    """A group that is never linked."""

    async def link(self) -> None:
        """Leave it alone."""


@dataclass
class Visitor(Person):
    """Somebody who arrives after a while.

    Attributes:
        arrives_after: seconds from the start of the run.
    """

    arrives_after: float = 0.0

    async def until(self, holds: Callable[[], object], patience: float) -> bool:
        """Wait longer than where time passes faster: who repeats everything makes it worse."""
        return await super().until(holds, PATIENCE * patience)

    async def live(self) -> None:
        """Arrive, connect, and go through the wishes."""
        await asyncio.sleep(self.arrives_after)
        if await self.connect():
            for wish in self.plan.wishes:
                await self.want(wish)


def make_people(stage: Stage, number: int, seconds: float, seed: int) -> list[Person]:
    """Draw so many people, the same for the same seed."""
    people: list[Person] = []
    for place in range(number):
        random = Random(f"{seed}:{place}")  # noqa: S311 - must repeat, keeps no secret
        visitor = Visitor(
            stage,
            FIRST_PERSON + place,
            PersonPlan(_wishes(random), ()),
            random,
            longest_wait=seconds / 8,
            arrives_after=place / number * seconds * ARRIVALS,
        )
        if random.random() >= LINKED:
            visitor.team = NoTeam(visitor)
        people.append(visitor)
    return people


def _wishes(random: Random) -> tuple[Wish, ...]:
    return tuple(
        _wish(random, random.choice((End.LEAVE, End.LEAVE, End.FINISH, End.CANCEL)))
        for _ in range(random.choice((1, 1, 1, 1, 2)))
    )


def _wish(random: Random, end: End) -> Wish:
    return Wish(
        sms=0 if end is End.CANCEL else random.choice((1, 2, 2, 3)),
        burst=random.random() < 0.1,
        end=end,
        twice=random.random() < 0.1,
        late=False,
    )
