"""How far the service's clock is from ours. Pure.

An SMS's received time is of the service's clock, "found" of ours; their difference means nothing
until one is turned into the other. Every answer tells the service's time in its ``Date`` header,
cut to whole seconds: it was made some time within that second, and some time between our request
and the answer's arrival. The mean over many answers is good to some tenths of a second.
"""

from __future__ import annotations

from datetime import datetime, timedelta

HALF_OF_A_SECOND = 0.5
WEIGHT = 0.05
"""Of a new answer, against all before: some twenty of them count."""
STEP_SECONDS = 2.0
"""An answer that is off by more tells that a clock was set."""
SLOW_SECONDS = 1.0
"""An answer that took so long leaves open when it was made."""


class Skew:
    """The service's clock as we know it."""

    def __init__(self) -> None:
        self.seconds = 0.0
        """How far it is ahead of ours; negative when it is behind."""
        self._known = False

    def note(self, server_time: datetime, got_at: datetime, took_seconds: float) -> None:
        """Take note of an answer's ``Date``; both times are aware.

        Args:
            got_at: when the answer was here, by our clock.
        """
        if took_seconds > SLOW_SECONDS:
            return
        ahead = (server_time - got_at).total_seconds() + HALF_OF_A_SECOND + took_seconds / 2
        if not self._known or abs(ahead - self.seconds) > STEP_SECONDS:
            self.seconds, self._known = ahead, True
        else:
            self.seconds += (ahead - self.seconds) * WEIGHT

    def there(self, here: datetime) -> datetime:
        """Return what the service's clock shows when ours shows ``here``."""
        return here + timedelta(seconds=self.seconds)
