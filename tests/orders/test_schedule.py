"""Which look a key spends its next watching read on."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.order import Order, Sms, Status
from bot.orders.schedule import (
    IDLE_LOOK_SECONDS,
    SPACING_SECONDS,
    KeySchedule,
    LookAtList,
    LookAtOrder,
    leave_at,
)
from tests.storage.samples import NOW, an_order

EPSILON = 1e-6
MOST_IN_A_MINUTE = 44


def waiting(order_id: int) -> Order:
    return an_order(id=order_id, api_order_id=f"ord-{order_id}", expires_at=None)


def received(order_id: int) -> Order:
    sms = (Sms(1, "a"),)
    return an_order(id=order_id, api_order_id=f"ord-{order_id}", status=Status.RECEIVED, sms=sms)


@dataclass
class Course:
    """What a schedule looked at, played at its own due times."""

    lists: list[float] = field(default_factory=list)
    looks: dict[int, list[float]] = field(default_factory=lambda: defaultdict(list))
    for_news: set[float] = field(default_factory=set)

    @property
    def all(self) -> list[float]:
        return sorted([*self.lists, *(at for times in self.looks.values() for at in times)])

    def gaps(self, order_id: int) -> list[float]:
        times = self.looks[order_id]
        return [later - earlier for earlier, later in pairwise(times)]


def play(
    schedule: KeySchedule,
    seconds: float,
    *,
    lags: Sequence[float] = (),
    shown: Sequence[str] = (),
) -> Course:
    """Follow a schedule, each wake-up late by one of ``lags``, each list call showing ``shown``."""
    course, now, step = Course(), 0.0, 0
    while True:
        lag = lags[step % len(lags)] if lags else 0.0
        now = max(now, schedule.next_at(NOW)) + lag
        step += 1
        if now > seconds:
            return course
        known = {w.order.id for w in schedule._orders.values() if w.changed}
        look = schedule.take(now, NOW)
        if isinstance(look, LookAtOrder):
            course.looks[look.order_id].append(now)
            if look.order_id in known:
                course.for_news.add(now)
        elif isinstance(look, LookAtList):
            course.lists.append(now)
            word = shown[len(course.lists) % len(shown)] if shown else "WAITING"
            schedule.listed({f"ord-{i}": word for i in range(1, len(schedule) + 1)})
        else:
            now += EPSILON


def a_schedule(orders: int, interval: float = 3.0) -> KeySchedule:
    schedule = KeySchedule(interval, 0.0)
    for order_id in range(1, orders + 1):
        schedule.put(waiting(order_id))
    return schedule


@settings(deadline=None, max_examples=30)
@given(
    orders=st.integers(1, 130),
    interval=st.floats(3, 5),
    lags=st.lists(st.floats(0, 2), min_size=1, max_size=5),
    shown=st.lists(st.sampled_from(["WAITING", "RECEIVED", "ODD"]), min_size=1, max_size=4),
)
def test_never_too_often(orders: int, interval: float, lags: list[float], shown: list[str]) -> None:
    schedule = a_schedule(orders, interval)
    course = play(schedule, 150.0, lags=lags, shown=shown)
    times = course.all
    for first, one_more in zip(times, times[MOST_IN_A_MINUTE:], strict=False):
        assert one_more - first >= 60.0 - EPSILON
    for order_id, looks in course.looks.items():
        for gap, at in zip(course.gaps(order_id), looks[1:], strict=True):
            assert gap >= interval - EPSILON or at in course.for_news
    lists = course.lists
    for earlier, later in pairwise(lists):
        assert later - earlier >= interval - EPSILON


@settings(deadline=None, max_examples=15)
@given(orders=st.integers(1, 120), interval=st.floats(3, 5))
def test_every_order_is_looked_at_by_id_regularly(orders: int, interval: float) -> None:
    """At least half of all looks are by id, and they take turns."""
    course = play(a_schedule(orders, interval), 600.0)
    longest = max(interval, 2 * orders * SPACING_SECONDS) + interval
    for order_id in range(1, orders + 1):
        times = [0.0, *course.looks[order_id], 600.0]
        gaps = [later - earlier for earlier, later in pairwise(times)]
        assert max(gaps) <= longest + EPSILON


@pytest.mark.parametrize("orders", [1, 2])
def test_few_orders_are_looked_at_by_id_alone(orders: int) -> None:
    course = play(a_schedule(orders), 60.0)
    assert not course.lists
    assert len(course.looks) == orders
    assert all(max(course.gaps(i)) <= 3.0 + SPACING_SECONDS for i in course.looks)


@pytest.mark.parametrize("orders", [3, 30, 100])
def test_a_list_call_covers_many_orders_every_few_seconds(orders: int) -> None:
    """Also right after the start, when no order has been looked at by id yet."""
    course = play(a_schedule(orders), 300.0)
    times = [0.0, *course.lists]
    assert max(b - a for a, b in pairwise(times)) <= 3.0 + SPACING_SECONDS


def test_what_the_list_shows_as_changed_is_read_next() -> None:
    schedule = a_schedule(50)
    assert isinstance(schedule.take(0.0, NOW), LookAtList)
    schedule.listed({"ord-1": "WAITING", "ord-40": "RECEIVED"})
    assert schedule.take(schedule.next_at(NOW), NOW) == LookAtOrder(40)


def test_a_lagging_list_says_nothing_new_and_starves_nobody() -> None:
    schedule = a_schedule(20)
    schedule.put(received(21))
    course = play(schedule, 300.0, shown=["WAITING"])
    assert not [at for at in course.looks[21][1:] if at in course.for_news]
    assert all(course.looks[order_id] for order_id in range(1, 21))
    assert max(course.gaps(20)) <= 2 * 21 * SPACING_SECONDS


def test_a_received_order_is_looked_at_rarely_until_it_waits_again() -> None:
    schedule = KeySchedule(3.0, 0.0)
    schedule.put(received(1))
    assert schedule.take(0.0, NOW) == LookAtOrder(1)
    assert schedule.next_at(NOW) == IDLE_LOOK_SECONDS
    asked = an_order(id=1, api_order_id="ord-1", expires_at=None, version=2)
    schedule.put(asked)
    assert schedule.next_at(NOW) == 3.0


def test_an_overdue_order_is_looked_at_rarely() -> None:
    schedule = KeySchedule(3.0, 0.0)
    schedule.put(an_order(id=1, expires_at=NOW))
    schedule.take(0.0, NOW)
    assert schedule.next_at(NOW + timedelta(minutes=70)) == 3.0
    assert schedule.next_at(NOW + timedelta(minutes=80)) == IDLE_LOOK_SECONDS


def test_an_order_is_left_long_after_its_time_only() -> None:
    assert leave_at(an_order(expires_at=NOW)) == NOW + timedelta(hours=2)
    without = an_order(expires_at=None, placed_at=NOW)
    assert leave_at(without) == NOW + timedelta(hours=24)


def test_an_older_state_never_replaces_a_newer_one() -> None:
    schedule = a_schedule(1)
    schedule.put(an_order(id=1, version=3))
    schedule.put(an_order(id=1, version=2, status=Status.RECEIVED))
    kept = schedule.order(1)
    assert kept is not None
    assert kept.version == 3


def test_back_off_doubles_to_a_minute_and_ends_with_success() -> None:
    schedule = a_schedule(1)
    pauses = []
    for _ in range(8):
        schedule.failed(100.0, jitter=0.0)
        pauses.append(schedule.next_at(NOW) - 100.0)
    assert pauses == [2.0, 4.0, 8.0, 16.0, 32.0, 60.0, 60.0, 60.0]
    schedule.succeeded()
    schedule.failed(100.0, jitter=1.0)
    assert schedule.next_at(NOW) == 103.0


def test_back_off_is_what_the_api_asked_for() -> None:
    schedule = a_schedule(1)
    schedule.failed(100.0, jitter=0.0, retry_after=17.0)
    assert schedule.next_at(NOW) == 117.0
    assert schedule.take(116.0, NOW) is None
    assert schedule.take(117.0, NOW) == LookAtOrder(1)


def test_nothing_watched_is_never_due() -> None:
    schedule = a_schedule(1)
    schedule.remove(1)
    schedule.remove(1)
    assert schedule.next_at(NOW) == math.inf
    assert schedule.take(5.0, NOW) is None
    assert not len(schedule)
