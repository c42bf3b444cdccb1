"""How late the watcher is: the longest that a look which was due has waited to be started. Pure."""

from __future__ import annotations

SPAN_SECONDS = 60.0


class Lag:
    """The worst delay of the last one to two minutes."""

    def __init__(self) -> None:
        self._since = 0.0
        self._worst = 0.0
        self._worst_before = 0.0

    def note(self, late_seconds: float, now: float) -> None:
        """Take note of a look that was started so late."""
        self._turn(now)
        self._worst = max(self._worst, late_seconds)

    def seconds(self, now: float) -> float:
        """Return the worst delay of late."""
        self._turn(now)
        return max(self._worst, self._worst_before)

    def _turn(self, now: float) -> None:
        spans = (now - self._since) // SPAN_SECONDS
        if spans > 0:
            self._worst_before = self._worst if spans == 1 else 0.0
            self._worst = 0.0
            self._since += spans * SPAN_SECONDS
