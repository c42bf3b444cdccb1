"""Which look a key spends its next watching read on."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.order import Order, Sms, Status
from bot.orders.lateness import Latenesses
from bot.orders.schedule import (
    LATE_LIST_SECONDS,
    LIST_SECONDS,
    KeySchedule,
    LookAtList,
    LookAtOrder,
    leave_at,
)
from bot.orders.tempo import BY_LIST, BY_TURNS, WATCH_READS, WINDOW_SECONDS
from bot.orders.watched import END_LOOK_SECONDS, IDLE_LOOK_SECONDS, LAST_LOOK_SECONDS
from tests.storage.samples import NOW, an_order

EPSILON = 1e-6
LONG_AGO = NOW - timedelta(minutes=15)


def wall(now: float) -> datetime:
    return NOW + timedelta(seconds=now)


def waiting(order_id: int, **changes: object) -> Order:
    values = {"api_order_id": f"ord-{order_id}", "expires_at": None, "placed_at": LONG_AGO}
    return an_order(id=order_id, **{**values, **changes})


def received(order_id: int, **changes: object) -> Order:
    return waiting(order_id, status=Status.RECEIVED, sms=(Sms(1, "a"),), **changes)


def late_list() -> Latenesses:
    """What was learned from a list that shows an SMS after minutes, if ever."""
    latenesses = Latenesses()
    for orders in range(1, 200):
        for _ in range(10):
            latenesses.of(orders).missed(0.0, 1e6, 1.0)
    return latenesses


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
        now = max(now, schedule.next_at(now, wall(now))) + lag
        step += 1
        if now > seconds:
            return course
        told = {w.order.id for w in schedule._orders.values() if w.told}
        look = schedule.take(now, wall(now))
        if isinstance(look, LookAtOrder):
            course.looks[look.order_id].append(now)
            if look.order_id in told:
                course.for_news.add(now)
        elif isinstance(look, LookAtList):
            course.lists.append(now)
            word = shown[len(course.lists) % len(shown)] if shown else "WAITING"
            schedule.listed({f"ord-{i}": word for i in range(1, len(schedule) + 1)}, now)
        else:
            now += EPSILON


def a_schedule(
    orders: int, interval: float = 3.0, latenesses: Latenesses | None = None
) -> KeySchedule:
    schedule = KeySchedule(interval, 0.0, latenesses or Latenesses())
    for order_id in range(1, orders + 1):
        schedule.put(waiting(order_id), 0.0, NOW)
    return schedule


@settings(deadline=None, max_examples=30)
@given(
    orders=st.integers(1, 130),
    interval=st.floats(3, 5),
    late=st.booleans(),
    lags=st.lists(st.floats(0, 2), min_size=1, max_size=5),
    shown=st.lists(st.sampled_from(["WAITING", "RECEIVED", "ODD"]), min_size=1, max_size=4),
)
def test_never_too_often(
    orders: int, interval: float, *, late: bool, lags: list[float], shown: list[str]
) -> None:
    schedule = a_schedule(orders, interval, late_list() if late else None)
    course = play(schedule, 150.0, lags=lags, shown=shown)
    times = course.all
    for first, one_more in zip(times, times[WATCH_READS:], strict=False):
        assert one_more - first >= WINDOW_SECONDS - EPSILON
    for order_id, looks in course.looks.items():
        for gap, at in zip(course.gaps(order_id), looks[1:], strict=True):
            assert gap >= interval - EPSILON or at in course.for_news


@settings(deadline=None, max_examples=15)
@given(orders=st.integers(3, 120), late=st.booleans())
def test_every_order_has_its_turn(orders: int, *, late: bool) -> None:
    """A quarter of all reads at least are looks by id while nothing comes, and they take turns."""
    course = play(a_schedule(orders, latenesses=late_list() if late else None), 1200.0)
    longest = 5 * orders * BY_LIST.spacing_seconds + 3.0
    for order_id in range(1, orders + 1):
        times = [0.0, *course.looks[order_id], 1200.0]
        gaps = [later - earlier for earlier, later in pairwise(times)]
        assert max(gaps) <= longest + 4 * BY_LIST.spacing_seconds


@pytest.mark.parametrize("orders", [1, 2])
def test_few_orders_are_looked_at_by_id_alone_at_their_interval(orders: int) -> None:
    course = play(a_schedule(orders), 60.0)
    assert not course.lists
    assert len(course.looks) == orders
    for order_id in course.looks:
        assert all(gap == pytest.approx(3.0) for gap in course.gaps(order_id))


@pytest.mark.parametrize("orders", [10, 30, 100])
def test_the_list_is_read_in_its_rhythm(orders: int) -> None:
    course = play(a_schedule(orders), 300.0)
    times = [0.0, *course.lists]
    assert max(b - a for a, b in pairwise(times)) <= LIST_SECONDS + EPSILON


@pytest.mark.parametrize("orders", [3, 10, 30])
def test_where_the_list_is_later_than_turns_most_reads_are_turns(orders: int) -> None:
    course = play(a_schedule(orders, latenesses=late_list()), 600.0)
    assert len(course.lists) <= 600.0 / LATE_LIST_SECONDS + 1
    assert max(course.gaps(orders)) <= 1.1 * orders * BY_TURNS.spacing_seconds + 3.0


def test_a_key_with_many_orders_begins_with_the_list() -> None:
    assert isinstance(a_schedule(50).take(0.0, NOW), LookAtList)


def test_what_the_list_shows_as_changed_is_read_at_once() -> None:
    schedule = a_schedule(50)
    schedule.take(0.0, NOW)
    schedule.listed({"ord-1": "WAITING", "ord-40": "RECEIVED", "ord-7": "CANCELLED"}, 0.1)
    assert schedule.next_at(0.1, wall(0.1)) <= 0.1
    looks = {schedule.take(0.1, wall(0.1)), schedule.take(0.1, wall(0.1))}
    assert {look.order_id for look in looks if isinstance(look, LookAtOrder)} == {40, 7}
    assert schedule.next_at(0.1, wall(0.1)) > 0.1


def test_a_lagging_list_says_nothing_new_and_starves_nobody() -> None:
    schedule = a_schedule(20)
    schedule.put(received(21), 0.0, NOW)
    course = play(schedule, 300.0, shown=["WAITING"])
    assert not [at for at in course.looks[21][1:] if at in course.for_news]
    assert all(course.looks[order_id] for order_id in range(1, 21))


def test_a_received_order_is_looked_at_rarely_until_it_waits_again() -> None:
    schedule = KeySchedule(3.0, 0.0, Latenesses())
    schedule.put(received(1), 0.0, NOW)
    assert isinstance(schedule.take(0.0, NOW), LookAtOrder)
    assert schedule.next_at(0.0, NOW) == IDLE_LOOK_SECONDS
    schedule.put(waiting(1, version=2), 1.0, wall(1.0))
    assert schedule.next_at(1.0, wall(1.0)) == 3.0


def test_an_overdue_order_is_looked_at_rarely() -> None:
    schedule = KeySchedule(3.0, 0.0, Latenesses())
    schedule.put(waiting(1, expires_at=NOW - timedelta(minutes=70)), 0.0, NOW)
    schedule.take(0.0, NOW)
    assert schedule.next_at(0.0, NOW) == 3.0
    assert schedule.next_at(0.0, NOW + timedelta(minutes=6)) == IDLE_LOOK_SECONDS


@pytest.mark.parametrize("order", [waiting, received])
def test_an_order_is_looked_at_just_before_it_expires_and_just_after(order: type) -> None:
    schedule = KeySchedule(3.0, 0.0, Latenesses())
    schedule.put(order(1, expires_at=wall(100.0)), 0.0, NOW)
    looks = play(schedule, 110.0).looks[1]
    assert any(at == pytest.approx(100.0 - LAST_LOOK_SECONDS) for at in looks)
    assert any(at == pytest.approx(100.0 + END_LOOK_SECONDS) for at in looks)


def test_last_looks_come_before_turns_where_many_orders_wait() -> None:
    schedule = a_schedule(100)
    schedule.put(waiting(101, expires_at=wall(30.0)), 0.0, NOW)
    looks = play(schedule, 40.0).looks[101]
    assert any(27.9 <= at <= 30.0 for at in looks)


def test_the_end_of_a_received_order_is_looked_for_till_it_is_there() -> None:
    schedule = KeySchedule(3.0, 0.0, Latenesses())
    schedule.put(received(1, expires_at=wall(100.0)), 0.0, NOW)
    looks = [at for at in play(schedule, 150.0).looks[1] if at > 101.0]
    assert all(later - earlier == pytest.approx(3.0) for earlier, later in pairwise(looks))


def test_young_orders_have_their_turn_more_often() -> None:
    schedule = a_schedule(12, latenesses=late_list())
    schedule.put(waiting(13, placed_at=NOW), 0.0, NOW)
    looks = play(schedule, 100.0).looks
    assert len(looks[13]) >= 1.5 * len(looks[5])


def test_an_order_that_was_asked_for_another_sms_is_young_again() -> None:
    schedule = a_schedule(12, latenesses=late_list())
    schedule.put(received(13), 0.0, NOW)
    schedule.put(waiting(13, sms=(Sms(1, "a"),), version=2), 0.0, NOW)
    looks = play(schedule, 100.0).looks
    assert len(looks[13]) >= 1.5 * len(looks[5])


def test_orders_the_list_does_not_hold_have_their_turn_more_often() -> None:
    schedule = a_schedule(40)
    for order_id in (38, 39, 40):
        schedule.put(waiting(order_id, api_order_id=f"old-{order_id}", version=2), 0.0, NOW)
    looks = play(schedule, 3000.0).looks
    assert len(looks[40]) >= 2 * len(looks[5])


def test_an_order_is_left_long_after_its_time_only() -> None:
    assert leave_at(an_order(expires_at=NOW)) == NOW + timedelta(hours=2)
    without = an_order(expires_at=None, placed_at=NOW)
    assert leave_at(without) == NOW + timedelta(hours=24)


def test_an_older_state_never_replaces_a_newer_one() -> None:
    schedule = a_schedule(1)
    schedule.put(waiting(1, version=3), 0.0, NOW)
    schedule.put(received(1, version=2), 0.0, NOW)
    kept = schedule.order(1)
    assert kept is not None
    assert kept.version == 3


def test_everything_is_slower_after_a_refusal() -> None:
    schedule = a_schedule(1)
    schedule.tempo.refused()
    schedule.take(0.0, NOW)
    assert schedule.next_at(0.0, NOW) == pytest.approx(3.0 * schedule.tempo.slowness)


def test_an_order_that_is_not_watched_is_not_gone() -> None:
    assert not a_schedule(1).is_gone(2, 1000.0)


def test_an_order_at_rest_is_looked_at_no_sooner_even_for_news_or_its_end() -> None:
    schedule = KeySchedule(3.0, 0.0, Latenesses())
    schedule.put(waiting(1, expires_at=wall(50.0)), 0.0, NOW)
    schedule.rest(1, 100.0)
    assert schedule.next_at(0.0, NOW) == 100.0
    schedule.listed({"ord-1": "RECEIVED"}, 0.0)
    assert schedule.next_at(0.0, NOW) == 100.0
    schedule.put(waiting(1), 0.0, NOW)
    assert schedule.next_at(0.0, NOW) == 0.0


def test_nothing_watched_is_never_due() -> None:
    schedule = a_schedule(1)
    schedule.remove(1)
    schedule.remove(1)
    assert schedule.next_at(5.0, NOW) == math.inf
    assert schedule.take(5.0, NOW) is None
    assert not len(schedule)
