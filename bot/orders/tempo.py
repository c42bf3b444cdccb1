"""How fast a key may be read for watching: an even pace, a few reads ahead of it, back-off. Pure.

Times are seconds of one clock that only grows. The pace is a leaky bucket (the generic cell rate
algorithm): every read moves the moment of the next by one spacing, and a read may be made some
spacings before its moment. So any 61 s hold at most 44 reads, however they come (API document,
"Rate limits"; why 44 and 61: :mod:`bot.jiema.budget`).
"""

from __future__ import annotations

import math
from dataclasses import dataclass

WATCH_READS = 44
WINDOW_SECONDS = 61.0
OUTAGE_AFTER_SECONDS = 180.0
LONGEST_PAUSE_SECONDS = 60.0
MOST_SLOWNESS = 8.0
RECOVERY = 0.97
"""What a read leaves of the slowness: half of it is gone after 23 reads, a minute or so."""


@dataclass(frozen=True, slots=True)
class Gait:
    """How many spacings before its moment a read may be made; an order's turn usually is not.

    What may be read ahead is taken from the even pace, so that the window holds both.

    Attributes:
        for_test: for an order's turn just after a list call.
        for_list: for a list call.
        for_news: for an order that the list has shown as changed.
    """

    for_test: int
    for_list: int
    for_news: int

    @property
    def spacing_seconds(self) -> float:
        """Seconds between two reads at an even pace."""
        return WINDOW_SECONDS / (WATCH_READS - 1 - max(self.for_list, self.for_news))


BY_TURNS = Gait(for_test=0, for_list=0, for_news=0)
BY_LIST = Gait(for_test=2, for_list=3, for_news=5)
"""Several SMS at once are read at once, and the list stays in its rhythm meanwhile."""


class Tempo:
    """When a key may be read next.

    Args:
        start: the first read is not before this time.
    """

    def __init__(self, start: float) -> None:
        self._moment = start
        self._not_before = start
        self._slowness = 1.0
        self._failures = 0
        self._failing_since: float | None = None
        self._outage_told = False

    @property
    def slowness(self) -> float:
        """By how much everything is slower since the key was refused for being used elsewhere."""
        return self._slowness

    def spacing(self, gait: Gait) -> float:
        """Return the seconds between two reads at an even pace."""
        return gait.spacing_seconds * self._slowness

    def ready_at(self, gait: Gait, ahead: int = 0) -> float:
        """Return when a read may be made that may come so many spacings before its moment."""
        return max(self._not_before, self._moment - ahead * self.spacing(gait))

    def took(self, now: float, gait: Gait) -> None:
        """Count a read that is made now."""
        self._moment = max(self._moment, now) + self.spacing(gait)
        self._slowness = max(1.0, self._slowness * RECOVERY)

    def hold(self, until: float) -> None:
        """Make no read before this time: something else has spent the key's budget."""
        self._not_before = max(self._not_before, until)

    def refused(self) -> None:
        """Yield to whoever uses the key elsewhere (429): half as fast, and back only slowly."""
        self._slowness = min(MOST_SLOWNESS, self._slowness * 2)

    def failed(self, now: float, jitter: float, retry_after: float | None = None) -> None:
        """Back off: 2, 4, 8 … 60 s and up to half of that more, or what the API asked for."""
        self._failures += 1
        if self._failing_since is None:
            self._failing_since = now
        pause = min(LONGEST_PAUSE_SECONDS, 2.0 ** min(self._failures, 10))
        pause = pause if retry_after is None else retry_after
        self._not_before = now + pause * (1 + jitter / 2)

    def succeeded(self) -> None:
        """End the back-off, and the outage if there was one."""
        self._failures = 0
        self._failing_since = None
        self._outage_told = False

    def forgive(self) -> None:
        """End every pause: the key has just been accepted."""
        self.succeeded()
        self._not_before = -math.inf

    def is_outage(self, now: float) -> bool:
        """Whether nothing has succeeded for so long that people must be told."""
        since = self._failing_since
        return since is not None and not self._outage_told and now - since >= OUTAGE_AFTER_SECONDS

    def outage_told(self) -> None:
        """Take note that people have been told of this outage: they are once."""
        self._outage_told = True
