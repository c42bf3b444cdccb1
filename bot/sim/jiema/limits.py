"""The rate limits: a sliding window per key, counted at arrival."""

from __future__ import annotations

import math
from collections import defaultdict, deque
from enum import StrEnum

from bot.sim.jiema.settings import SimSettings


class CallKind(StrEnum):
    """Which of a key's two windows a call counts in (API document, "Rate limits")."""

    READ = "read"
    WRITE = "write"


class Limits:
    """The windows of all keys."""

    def __init__(self, settings: SimSettings) -> None:
        self._settings = settings
        self._arrivals: defaultdict[tuple[str, CallKind], deque[float]] = defaultdict(deque)

    def admit(self, label: str, kind: CallKind, now: float) -> int | None:
        """Count a call of a key that arrives now.

        Return None if it may pass, else the whole seconds until one like it may.
        """
        arrivals = self._arrivals[label, kind]
        self._drop_old(arrivals, now)
        refused = len(arrivals) >= self._limit(kind)
        wait = self._wait_seconds(arrivals, kind, now) if refused else None
        if not refused or self._settings.refused_counts:
            arrivals.append(now)
        return wait

    def clear(self) -> None:
        """Forget all calls."""
        self._arrivals.clear()

    def _limit(self, kind: CallKind) -> int:
        settings = self._settings
        return settings.read_limit if kind is CallKind.READ else settings.write_limit

    def _drop_old(self, arrivals: deque[float], now: float) -> None:
        window = self._settings.limit_window_seconds
        while arrivals and (
            now - arrivals[0] > window
            or (now - arrivals[0] == window and not self._settings.window_edge_counts)
        ):
            arrivals.popleft()

    def _wait_seconds(self, arrivals: deque[float], kind: CallKind, now: float) -> int:
        limit = self._limit(kind)
        window = self._settings.limit_window_seconds
        if limit == 0:
            return math.ceil(window)
        return max(1, math.ceil(arrivals[-limit] + window - now))
