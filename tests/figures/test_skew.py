from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.figures.skew import Skew

START = datetime(2026, 5, 22, 8, 0, tzinfo=UTC)


def answers(skew: Skew, ahead_seconds: float, *, since: float, took: float = 0.2) -> None:
    """Let a server answer every 1.37 s, its clock so far ahead; its ``Date`` has whole seconds."""
    for number in range(200):
        sent_at = START + timedelta(seconds=since + number * 1.37)
        made_at = sent_at + timedelta(seconds=ahead_seconds + took / 2)
        skew.note(made_at.replace(microsecond=0), sent_at + timedelta(seconds=took), took)


@given(ahead=st.floats(-86_400, 86_400), took=st.floats(0.0, 0.9))
def test_the_mean_of_many_answers_is_good_to_tenths_of_a_second(ahead: float, took: float) -> None:
    skew = Skew()
    answers(skew, ahead, since=0.0, took=took)
    assert skew.seconds == pytest.approx(ahead, abs=0.3)


def test_a_clock_that_is_set_is_followed() -> None:
    skew = Skew()
    answers(skew, 0.0, since=0.0)
    answers(skew, 3600.0, since=300.0)
    assert skew.seconds == pytest.approx(3600.0, abs=0.3)
    there = skew.there(START) - START
    assert there.total_seconds() == pytest.approx(3600.0, abs=0.3)


def test_a_slow_answer_says_nothing() -> None:
    skew = Skew()
    skew.note(START, START + timedelta(seconds=9), took_seconds=9.0)
    assert skew.seconds == 0.0
