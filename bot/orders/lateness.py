"""Whether the order list is late, learned from which way of looking finds an SMS first. Pure.

Only a look at an order by its id is promised to sync with the upstream (API document,
"Endpoints"); the list may show an SMS at once, after seconds, or never, and nothing in its answers
says which. But a look by id made just after a list call, that finds an SMS the list did not show,
has caught the list being late. From how often that happens follows how late it is: where a look
comes every ``c`` seconds and the list is late by ``l``, ``l / c`` of all SMS are caught so.
"""

from __future__ import annotations

import math
from collections import defaultdict

MEMORY_FINDS = 40
LEAST_MISSES = 1.5
"""One may be chance: the SMS came between the two calls. (Two, less what is forgotten.)"""
MARGIN = 1.5
AGAIN_SECONDS = 3600.0
"""After so long it is tried again whether the list is still late."""


class Lateness:
    """What was seen of the list by keys with about as many orders."""

    def __init__(self) -> None:
        self._misses = 0.0
        self._finds = 0.0
        self._late_until = -math.inf
        self._doubted = False

    def is_late(self, now: float) -> bool:
        """Whether taking turns is the better way to find an SMS for now."""
        return now < self._late_until

    def is_proven(self, turn_seconds: float, bearable_seconds: float) -> bool:
        """Whether the list has been so prompt lately that one miss more would not make it late.

        Then it need not be tested just now. For the arguments see :meth:`missed`.
        """
        prompt = turn_seconds * (self._misses + 1) <= bearable_seconds * self._finds
        return prompt and not self._doubted

    def shown(self) -> None:
        """Learn that the list showed an SMS before any look found it."""
        self._doubted = False
        self._learn(0.0)

    def found(self) -> None:
        """Learn that a turn found an SMS, the list not read just before: by chance, or it is late.

        Until the list shows one again, it is tested.
        """
        self._doubted = True

    def missed(self, now: float, turn_seconds: float, bearable_seconds: float) -> None:
        """Learn that a look found an SMS which the list, read just before, did not show.

        Args:
            turn_seconds: how often the order has its turn while the list leads.
            bearable_seconds: how late the list may be and still tell sooner than turns alone.
        """
        self._learn(1.0)
        late_seconds = turn_seconds * self._misses / self._finds
        if self._misses > LEAST_MISSES and late_seconds > MARGIN * bearable_seconds:
            self._late_until = now + AGAIN_SECONDS
            self._misses = self._finds = 0.0

    def _learn(self, miss: float) -> None:
        keep = MEMORY_FINDS / (MEMORY_FINDS + 1)
        self._misses = self._misses * keep + miss
        self._finds = self._finds * keep + 1.0


class Latenesses:
    """What all keys together have learned, apart for few, some and many orders."""

    def __init__(self) -> None:
        self._by_size: defaultdict[int, Lateness] = defaultdict(Lateness)

    def of(self, orders: int) -> Lateness:
        """Return what keys with about so many orders have learned."""
        return self._by_size[orders.bit_length()]
