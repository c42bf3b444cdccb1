from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.core.quiet import CLOCKS, QuietHours

MIDNIGHT = datetime(2026, 5, 22, tzinfo=UTC)


def quiet_hours(quiet: QuietHours) -> list[int]:
    """Return the hours in UTC whose last minute is quiet."""
    return [
        hour
        for hour in range(24)
        if quiet.cover(MIDNIGHT + timedelta(hours=hour, minutes=59, seconds=59))
    ]


def test_hours_within_a_day_and_over_midnight() -> None:
    assert quiet_hours(QuietHours(9, 12, 0)) == [9, 10, 11]
    assert quiet_hours(QuietHours(22, 2, 0)) == [0, 1, 22, 23]
    assert quiet_hours(QuietHours(22, 0, 0)) == [22, 23]
    assert quiet_hours(QuietHours(0, 1, 0)) == [0]


def test_hours_are_those_of_the_persons_clock() -> None:
    malaysia, new_york = 8 * 60, 20 * 60
    assert quiet_hours(QuietHours(22, 7, malaysia)) == list(range(14, 23))
    assert quiet_hours(QuietHours(22, 7, new_york)) == list(range(2, 11))
    india = QuietHours(22, 7, 5 * 60 + 30)
    assert not india.cover(MIDNIGHT.replace(hour=16, minute=29))
    assert india.cover(MIDNIGHT.replace(hour=16, minute=30))
    assert india.cover(MIDNIGHT.replace(hour=1, minute=29))
    assert not india.cover(MIDNIGHT.replace(hour=1, minute=30))


def test_the_clock_is_shown_as_theirs() -> None:
    shown = QuietHours(22, 7, 5 * 60 + 45).clock(MIDNIGHT.replace(hour=20))
    assert (shown.hour, shown.minute) == (1, 45)


@pytest.mark.parametrize(
    ("begins", "ends", "ahead"),
    [(-1, 7, 0), (24, 7, 0), (22, 24, 0), (22, -1, 0), (7, 7, 0), (22, 7, -1), (22, 7, 1440)],
)
def test_there_are_no_other_hours(begins: int, ends: int, ahead: int) -> None:
    with pytest.raises(ValueError, match=r"hours|clock"):
        QuietHours(begins, ends, ahead)


def test_every_clock_of_the_world_can_be_chosen() -> None:
    assert len(set(CLOCKS)) == len(CLOCKS) == 37
    assert all(QuietHours(22, 7, ahead) for ahead in CLOCKS)
