from datetime import UTC, datetime, timedelta

import pytest
from prometheus_client import generate_latest

from bot.core.figures import Handled, Said
from bot.core.message import Kind
from bot.core.order import Sms
from bot.figures.measures import Measures
from bot.jiema.observer import Call, Outcome
from bot.jiema.window import Purpose
from tests.storage.samples import NOW, an_order

DELAY = "jiema_bot_detection_delay_seconds"


@pytest.fixture
def measures() -> Measures:
    return Measures()


def value(measures: Measures, name: str, **labels: str) -> float | None:
    return measures.instruments.registry.get_sample_value(name, labels)


def find(measures: Measures, *ages: float | None, skew: float = 0.0) -> None:
    """Let the watcher find SMS of an order of ten minutes, so old by the service's clock."""
    measures.skew.seconds = skew
    found_at = NOW + timedelta(minutes=10)
    there = found_at + timedelta(seconds=skew)
    times = [None if age is None else there - timedelta(seconds=age) for age in ages]
    sms = [Sms(place, "made up", at) for place, at in enumerate(times, start=1)]
    measures.found(an_order(placed_at=NOW), sms, found_at)


@pytest.mark.parametrize("skew", [0.0, 7200.0, -7200.0])
def test_a_delay_is_between_times_of_one_clock(measures: Measures, skew: float) -> None:
    find(measures, 1.5, 4.0, skew=skew)
    assert value(measures, f"{DELAY}_count") == 2
    assert value(measures, f"{DELAY}_sum") == pytest.approx(5.5)
    assert value(measures, "jiema_bot_sms_found_total", timed="yes") == 2


def test_an_sms_just_ahead_of_us_has_no_negative_delay(measures: Measures) -> None:
    find(measures, -1.0)
    assert value(measures, f"{DELAY}_count") == 1
    assert value(measures, f"{DELAY}_sum") == 0.0


@pytest.mark.parametrize("age", [None, -60.0, 3600.0])
def test_an_impossible_time_is_counted_and_not_measured(
    measures: Measures, age: float | None
) -> None:
    find(measures, age)
    assert value(measures, f"{DELAY}_count") == 0
    assert value(measures, "jiema_bot_sms_found_total", timed="no") == 1


def called(endpoint: str, purpose: Purpose, outcome: Outcome = Outcome.OK) -> Call:
    server_time = datetime.now(UTC) + timedelta(hours=1)
    return Call(endpoint, purpose, outcome, 0.1, server_time)


def test_reads_of_orders_for_watching_are_looks(measures: Measures) -> None:
    measures.called(called("GET /orders", Purpose.WATCH))
    measures.called(called("GET /orders/:id", Purpose.WATCH, Outcome.TIMEOUT))
    measures.called(called("GET /orders/:id", Purpose.TAP))
    measures.called(called("GET /account", Purpose.WATCH))
    assert value(measures, "jiema_bot_looks_total", kind="list", outcome="ok") == 1
    assert value(measures, "jiema_bot_looks_total", kind="order", outcome="timeout") == 1
    assert value(measures, "jiema_bot_looks_total", kind="order", outcome="ok") == 0
    calls = {"endpoint": "GET /orders/:id", "outcome": "ok"}
    assert value(measures, "jiema_bot_api_calls_total", **calls) == 1


def test_the_services_clock_is_read_off_what_no_cache_keeps(measures: Measures) -> None:
    measures.called(called("GET /services", Purpose.TAP))
    assert measures.skew.seconds == 0.0
    measures.called(called("GET /orders/:id", Purpose.TAP))
    assert measures.skew.seconds == pytest.approx(3600.0, abs=5.0)


def test_only_what_was_sent_has_a_delay(measures: Measures) -> None:
    measures.said(Kind.CODE, Said.LOST, 1.0)
    measures.said(Kind.CODE, Said.SENT, 2.0)
    assert value(measures, "jiema_bot_send_delay_seconds_sum", kind="code") == 2.0
    assert value(measures, "jiema_bot_sends_total", kind="code", outcome="lost") == 1
    assert value(measures, "jiema_bot_sends_total", kind="code", outcome="sent") == 1


def test_each_bot_counts_for_itself() -> None:
    one, other = Measures(), Measures()
    one.handled("message", Handled.FAILED, 0.1)
    series = {"kind": "message", "outcome": "failed"}
    assert value(one, "jiema_bot_updates_total", **series) == 1
    assert value(other, "jiema_bot_updates_total", **series) == 0
    assert b"_created" not in generate_latest(one.instruments.registry)
