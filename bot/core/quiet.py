"""Quiet hours: when everything but codes comes without a sound."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

HOURS = 24
DAY_MINUTES = HOURS * 60
_WHOLE = tuple(hours * 60 for hours in range(HOURS))
_BETWEEN = (
    *(3 * 60 + 30, 4 * 60 + 30, 5 * 60 + 30, 5 * 60 + 45, 6 * 60 + 30, 8 * 60 + 45),
    *(
        9 * 60 + 30,
        10 * 60 + 30,
        12 * 60 + 45,
        13 * 60 + 45,
        14 * 60 + 30,
        20 * 60 + 30,
        21 * 60 + 30,
    ),
)
CLOCKS = tuple(sorted(_WHOLE + _BETWEEN))
"""By how many minutes the world's clocks are ahead of UTC, those behind it a day later."""


@dataclass(frozen=True, slots=True)
class QuietHours:
    """From one full hour to another, on the person's own clock; over midnight if need be.

    Attributes:
        begins: the first quiet hour, 0 to 23.
        ends: the first hour that is not quiet, 0 to 23.
        ahead_minutes: by how much their clock is ahead of UTC, 0 to 1439; one that is behind
            counts as ahead by the rest of the day. Summer time is theirs to set anew.

    Raises:
        ValueError: there are no such hours.
    """

    begins: int
    ends: int
    ahead_minutes: int

    def __post_init__(self) -> None:
        hours = range(HOURS)
        if self.begins not in hours or self.ends not in hours or self.begins == self.ends:
            raise ValueError("quiet hours are two different hours of a day")
        if self.ahead_minutes not in range(DAY_MINUTES):
            raise ValueError("a clock is ahead by less than a day")

    def clock(self, at: datetime) -> datetime:
        """Return what the person's clock shows; its zone says UTC all the same."""
        return at.astimezone(UTC) + timedelta(minutes=self.ahead_minutes)

    def cover(self, at: datetime) -> bool:
        """Whether this moment is quiet."""
        hour = self.clock(at).hour
        if self.begins < self.ends:
            return self.begins <= hour < self.ends
        return hour >= self.begins or hour < self.ends
