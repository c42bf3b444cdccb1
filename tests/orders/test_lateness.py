"""What the watcher learns of the list, from made-up services whose lateness is known."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.core.order import Sms, Status
from bot.orders.lateness import AGAIN_SECONDS, Lateness, Latenesses
from bot.orders.schedule import KeySchedule, LookAtOrder
from tests.orders.test_schedule import waiting
from tests.storage.samples import NOW

SECONDS_BETWEEN_SMS = 6.0


def test_one_miss_is_chance_and_two_are_not() -> None:
    lateness = Lateness()
    lateness.missed(0.0, turn_seconds=60.0, bearable_seconds=1.0)
    assert not lateness.is_late(0.0)
    lateness.missed(0.0, turn_seconds=60.0, bearable_seconds=1.0)
    assert lateness.is_late(0.0)


def test_misses_among_many_finds_by_the_list_are_bearable() -> None:
    lateness = Lateness()
    for _ in range(10):
        for _ in range(29):
            lateness.shown()
        lateness.missed(0.0, turn_seconds=60.0, bearable_seconds=2.0)
    assert not lateness.is_late(0.0)


def test_a_list_is_proven_while_one_miss_more_would_not_make_it_late() -> None:
    lateness = Lateness()
    for _ in range(23):
        assert not lateness.is_proven(turn_seconds=18.0, bearable_seconds=1.0)
        lateness.shown()
    for _ in range(10):
        lateness.shown()
    assert lateness.is_proven(turn_seconds=18.0, bearable_seconds=1.0)
    assert not lateness.is_proven(turn_seconds=60.0, bearable_seconds=1.0), "untested for long"
    lateness.missed(0.0, turn_seconds=18.0, bearable_seconds=1.0)
    assert not lateness.is_proven(turn_seconds=18.0, bearable_seconds=1.0)


def test_a_proven_list_is_tested_once_a_turn_was_first_until_it_shows_one_again() -> None:
    lateness = Lateness()
    for _ in range(40):
        lateness.shown()
    assert lateness.is_proven(turn_seconds=18.0, bearable_seconds=1.0)
    lateness.found()
    assert not lateness.is_proven(turn_seconds=18.0, bearable_seconds=1.0)
    lateness.shown()
    assert lateness.is_proven(turn_seconds=18.0, bearable_seconds=1.0)


def test_after_a_while_the_list_is_tried_again() -> None:
    lateness = Lateness()
    for _ in range(2):
        lateness.missed(100.0, turn_seconds=60.0, bearable_seconds=1.0)
    assert lateness.is_late(100.0 + AGAIN_SECONDS - 1)
    assert not lateness.is_late(100.0 + AGAIN_SECONDS)
    lateness.missed(5000.0, turn_seconds=60.0, bearable_seconds=1.0)
    assert not lateness.is_late(5000.0)


def test_keys_with_few_and_with_many_orders_learn_apart() -> None:
    latenesses = Latenesses()
    assert latenesses.of(100) is latenesses.of(90)
    assert latenesses.of(100) is not latenesses.of(3)


def learned(orders: int, shows_at: Callable[[float], float], hours: float = 2.0) -> list[float]:
    """Play a key whose list shows an SMS of time ``t`` at ``shows_at(t)``: was it held late?"""
    chance = random.Random(f"{orders}")  # noqa: S311 - the same course each time
    latenesses = Latenesses()
    schedule = KeySchedule(3.0, 0.0, latenesses)
    for order_id in range(1, orders + 1):
        schedule.put(waiting(order_id), 0.0, NOW)
    came: defaultdict[int, list[float]] = defaultdict(list)
    now, next_sms, estimates = 0.0, 0.0, []
    while now < hours * 3600:
        now = max(now + 1e-6, schedule.next_at(now, NOW + timedelta(seconds=now)))
        while next_sms < now:
            came[chance.randint(1, orders)].append(next_sms)
            next_sms += chance.expovariate(1 / SECONDS_BETWEEN_SMS)
        wall = NOW + timedelta(seconds=now)
        look = schedule.take(now, wall)
        if isinstance(look, LookAtOrder):
            known = schedule.order(look.order_id)
            assert known is not None
            if times := came.pop(look.order_id, []):
                sms = (*known.sms, *(Sms(len(known.sms) + 1, "a") for _ in times[:1]))
                known = replace(known, sms=sms, status=Status.WAITING, version=known.version + 1)
                schedule.put(known, now, wall)
            schedule.learn(look, known, now)
        elif look is not None:
            shown = {i for i, times in came.items() if shows_at(times[0]) <= now}
            statuses = {
                f"ord-{i}": f"NEWS {came[i][0]}" if i in shown else "WAITING"
                for i in range(1, orders + 1)
            }
            schedule.listed(statuses, now)
        if now > 600:
            estimates.append(float(latenesses.of(orders).is_late(now)))
    return estimates


def mean(values: list[float]) -> float:
    return sum(values) / len(values)


@pytest.mark.parametrize("orders", [3, 6, 10, 30])
def test_a_fresh_list_is_not_taken_for_a_late_one(orders: int) -> None:
    assert mean(learned(orders, lambda at: at)) < 0.1


def test_a_list_later_than_the_turns_of_few_orders_is_found_out() -> None:
    """Shown at the next full six seconds; three orders have their turns in less."""
    assert mean(learned(3, lambda at: (at // 6 + 1) * 6)) > 0.6


def test_a_list_sooner_than_the_turns_of_many_orders_leads_on() -> None:
    assert mean(learned(30, lambda at: (at // 6 + 1) * 6)) == 0.0


@pytest.mark.parametrize("orders", [3, 6, 10])
def test_a_list_that_never_shows_anything_is_found_out(orders: int) -> None:
    assert mean(learned(orders, lambda _: float("inf"))) > 0.8
