"""How fast a key may be read: evenly, a little ahead, and slower after trouble."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.orders.tempo import (
    BY_LIST,
    BY_TURNS,
    MOST_SLOWNESS,
    WATCH_READS,
    WINDOW_SECONDS,
    Gait,
    Tempo,
)

EPSILON = 1e-6
SPACING = BY_LIST.spacing_seconds


@settings(deadline=None, max_examples=200)
@given(
    gait=st.sampled_from([BY_LIST, BY_TURNS]),
    wishes=st.lists(st.tuples(st.integers(0, 2), st.floats(0, 20)), min_size=60, max_size=200),
)
def test_no_window_ever_holds_more_reads_than_are_allowed(
    gait: Gait, wishes: list[tuple[int, float]]
) -> None:
    tempo, now, taken = Tempo(0.0), 0.0, list[float]()
    for kind, rest in wishes:
        now = max(
            now + rest, tempo.ready_at(gait, (gait.for_test, gait.for_list, gait.for_news)[kind])
        )
        tempo.took(now, gait)
        taken.append(now)
    for first, one_more in zip(taken, taken[WATCH_READS:], strict=False):
        assert one_more - first >= WINDOW_SECONDS - EPSILON


def test_news_may_be_read_at_once_and_turns_pay_for_it() -> None:
    tempo = Tempo(0.0)
    for _ in range(BY_LIST.for_news + 1):
        assert tempo.ready_at(BY_LIST, BY_LIST.for_news) <= 0.0
        tempo.took(0.0, BY_LIST)
    assert tempo.ready_at(BY_LIST, BY_LIST.for_news) == pytest.approx(SPACING)
    assert tempo.ready_at(BY_LIST) == pytest.approx((BY_LIST.for_news + 1) * SPACING)


def test_what_was_not_read_is_not_made_up_for() -> None:
    tempo = Tempo(0.0)
    tempo.took(1000.0, BY_TURNS)
    assert tempo.ready_at(BY_TURNS) == 1000.0 + BY_TURNS.spacing_seconds


def test_a_refusal_halves_the_pace_at_once_and_it_comes_back_slowly() -> None:
    tempo = Tempo(0.0)
    tempo.refused()
    assert tempo.spacing(BY_LIST) == 2 * SPACING
    for _ in range(20):
        tempo.took(0.0, BY_LIST)
    assert 1.0 < tempo.slowness < 1.2
    for _ in range(60):
        tempo.took(0.0, BY_LIST)
    assert tempo.slowness == 1.0
    for _ in range(10):
        tempo.refused()
    assert tempo.slowness == MOST_SLOWNESS


def test_back_off_doubles_to_a_minute_and_ends_with_success() -> None:
    tempo = Tempo(0.0)
    pauses = []
    for _ in range(8):
        tempo.failed(100.0, jitter=0.0)
        pauses.append(tempo.ready_at(BY_LIST) - 100.0)
    assert pauses == [2.0, 4.0, 8.0, 16.0, 32.0, 60.0, 60.0, 60.0]
    tempo.succeeded()
    tempo.failed(100.0, jitter=1.0)
    assert tempo.ready_at(BY_LIST) == 103.0


def test_back_off_is_what_the_api_asked_for() -> None:
    tempo = Tempo(0.0)
    tempo.failed(100.0, jitter=0.0, retry_after=17.0)
    assert tempo.ready_at(BY_LIST) == 117.0
    tempo.hold(116.0)
    assert tempo.ready_at(BY_LIST) == 117.0
    tempo.hold(118.0)
    assert tempo.ready_at(BY_LIST) == 118.0


def test_a_key_that_was_accepted_has_no_pause_any_more() -> None:
    tempo = Tempo(0.0)
    tempo.failed(100.0, jitter=0.0, retry_after=600.0)
    tempo.forgive()
    assert tempo.ready_at(BY_LIST) == 0.0


def test_an_outage_is_one_once() -> None:
    tempo = Tempo(0.0)
    assert not tempo.is_outage(math.inf)
    tempo.failed(100.0, jitter=0.0)
    tempo.failed(200.0, jitter=0.0)
    assert not tempo.is_outage(279.0)
    assert tempo.is_outage(280.0)
    tempo.outage_told()
    assert not tempo.is_outage(500.0)
    tempo.succeeded()
    tempo.failed(600.0, jitter=0.0)
    assert not tempo.is_outage(779.0)
    assert tempo.is_outage(780.0)
