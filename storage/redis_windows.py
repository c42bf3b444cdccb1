"""Rate windows that all replicas share, in Redis.

Names in Redis hold the keyed hash of an API key, never the key.
"""

from __future__ import annotations

import itertools
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from storage.redis_line import Away, RedisLine
from storage.redis_scripts import AGES, PAUSE, SETTLE, TAKE

_MICRO: Final = 1_000_000


@dataclass(frozen=True, slots=True)
class Answer:
    """What Redis says to a call.

    Attributes:
        name: of the grant in the shared window; ``None`` where there is none.
        wait_seconds: 0.0 for leave, else the least time to wait.
        next_seconds: the least time until another call of this purpose gets leave.
    """

    name: str | None
    wait_seconds: float
    next_seconds: float = 0.0


class RedisWindows:
    """The windows of all keys, by Redis's own clock.

    Args:
        replicas: how many replicas live; into so many parts a window falls while Redis is away.
    """

    def __init__(self, line: RedisLine, replicas: Callable[[], int]) -> None:
        self._line = line
        self._replicas = replicas
        self._own = secrets.token_hex(6)
        self._numbers = itertools.count()

    @property
    def parts(self) -> int:
        """Return into how many parts the windows fall now; 1 while Redis decides alone."""
        return 1 if self._line.trusted else max(1, self._replicas())

    async def take(
        self,
        window: str,
        purpose: str,
        *,
        most: int,
        most_watch: int,
        most_wish: int,
        seconds: float,
    ) -> Answer | None:
        """Ask for leave for one call.

        Args:
            window: its name, with nobody's data.
            purpose: ``watch`` and ``wish`` have bounds of their own.

        Returns:
            The answer; ``None`` when Redis has become less trustworthy just now, so that the own
            part must be looked at again.
        """
        line = self._line
        if not line.up:
            return Answer(None, 0.0)
        trusted = line.trusted
        name = f"{self._own}{next(self._numbers)}"
        keys = self._key(window), self._pause(window), f"{line.prefix}:born"
        limits = round(seconds * _MICRO), most, most_watch, most_wish
        try:
            waits = await line.ask("EVALSHA", TAKE.sha, 3, *keys, *limits, purpose, name)
        except Away:
            return None
        wait, following, unknown = (each / _MICRO for each in waits)
        if unknown:
            line.distrust(min(unknown, line.forgetful_seconds))
        if trusted and not line.trusted:
            return None
        return Answer(None if wait else f"{purpose}:{name}", wait, following)

    def settle(self, window: str, name: str, seconds: float) -> None:
        """Note that the call of a grant has ended; from now on it ages."""
        width = round(seconds * _MICRO)
        self._line.tell("EVALSHA", SETTLE.sha, 1, self._key(window), width, name)

    def note(self, window: str, seconds: float) -> None:
        """Count something that asked for no leave."""
        self.settle(window, f"{self._own}{next(self._numbers)}", seconds)

    async def ages_seconds(self, window: str, seconds: float) -> list[float]:
        """Return how long ago each grant of a window was given; none while Redis is away."""
        try:
            ages = await self._line.ask(
                "EVALSHA", AGES.sha, 1, self._key(window), round(seconds * _MICRO)
            )
        except Away:
            return []
        return [age / _MICRO for age in ages]

    def pause(self, window: str, seconds: float) -> None:
        """Give nothing for so long; a longer pause already set stands."""
        milliseconds = max(1, round(seconds * 1000))
        self._line.tell("EVALSHA", PAUSE.sha, 1, self._pause(window), milliseconds)

    def _key(self, window: str) -> str:
        return f"{self._line.prefix}:window:{window}"

    def _pause(self, window: str) -> str:
        return f"{self._line.prefix}:pause:{window}"
