"""Which SMS of an answer are new, however the history goes on after Next SMS."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.core.order import Sight, Sms, Status, observe
from tests.core.sights import bodies, knowing, received, seen, timed, told
from tests.storage.samples import NOW, an_order


def test_a_history_that_begins_again_after_next_sms() -> None:
    first = Sms(1, "a", NOW)
    waiting = an_order(id=1, sms=(first,))
    later = NOW + timedelta(minutes=1)
    change = observe(waiting, Sight("RECEIVED", body="b", history=(("b", later),)))
    assert change is not None
    assert change.new_sms == (Sms(2, "b", later),)
    assert observe(change.order, Sight("RECEIVED", body="b", history=(("b", later),))) is None


def test_a_history_without_times_that_begins_again_after_next_sms() -> None:
    waiting = an_order(id=1, sms=(Sms(1, "a"),))
    change = observe(waiting, seen("RECEIVED", "b", body="b"))
    assert change is not None
    assert bodies(change.order) == ["a", "b"]
    assert observe(change.order, seen("RECEIVED", "b", body="b")) is None


def test_another_body_beside_a_known_history_is_new_only_while_we_wait() -> None:
    waiting = an_order(id=1, sms=(Sms(1, "a"),))
    assert observe(waiting, seen("WAITING", "a", body="b")) is None
    assert observe(received("a"), seen("RECEIVED", "a", body="b")) is None


def test_a_history_that_lacks_the_newest_sms() -> None:
    waiting = an_order(id=1, sms=(Sms(1, "a"),))
    change = observe(waiting, seen("RECEIVED", "a", body="b"))
    assert change is not None
    assert bodies(change.order) == ["a", "b"]


def test_an_answer_from_before_next_sms_is_no_news() -> None:
    waiting = an_order(id=1, sms=(Sms(1, "a", NOW),))
    assert observe(waiting, Sight("RECEIVED", body="a", history=(("a", NOW),))) is None


def test_two_sms_at_once_in_a_history_that_begins_again() -> None:
    assert told(an_order(id=1, sms=(Sms(1, "a"),)), seen("RECEIVED", "b", "c", body="c")) == [
        "b",
        "c",
    ]
    both = timed(5, 6, bodies="aa")
    assert told(knowing(1, bodies="a", status=Status.WAITING), Sight("RECEIVED", history=both)) == [
        "a",
        "a",
    ]


def test_more_sms_than_were_known_in_a_history_that_begins_again() -> None:
    order = knowing(1, 2, bodies="ab", status=Status.WAITING)
    history = timed(5, 6, 7, bodies="abc")
    assert told(order, Sight("RECEIVED", history=history)) == ["a", "b", "c"]


def test_a_history_that_began_again_goes_on() -> None:
    order = knowing(1, 2, bodies="ab", status=Status.RECEIVED)
    assert told(order, seen("RECEIVED", "b", "c")) == ["c"]
    assert told(order, Sight("RECEIVED", history=timed(2, 3, bodies="bc"))) == ["c"]
    assert told(order, Sight("RECEIVED", history=timed(2, bodies="b"))) == []


def test_among_equal_bodies_times_tell_where_a_history_begins() -> None:
    order = knowing(1, 2, 9, bodies="aaa", status=Status.RECEIVED)
    assert told(order, Sight("RECEIVED", history=timed(9, 10, bodies="aa"))) == ["a"]
    assert told(order, Sight("RECEIVED", history=timed(2, 9, 10, bodies="aaa"))) == ["a"]
    assert told(order, Sight("RECEIVED", history=timed(1, 2, bodies="aa"))) == []


def test_times_that_are_others_at_each_look_make_nothing_new() -> None:
    order = knowing(1, 2, bodies="ab", status=Status.RECEIVED)
    assert told(order, Sight("RECEIVED", history=timed(8, 9, bodies="ab"))) == []
    assert told(order, Sight("RECEIVED", history=timed(8, 9, 10, bodies="abb"))) == ["b"]
    waiting = replace(order, status=Status.WAITING)
    assert told(waiting, Sight("WAITING", history=timed(8, 9, bodies="ab"))) == []


@pytest.mark.parametrize("raw", ["RECEIVED", "COMPLETED"])
@pytest.mark.parametrize("status", [Status.WAITING, Status.UNKNOWN])
def test_the_same_body_later_is_another_sms_where_one_may_have_been_asked_for(
    status: Status, raw: str
) -> None:
    order = knowing(1, bodies="a", status=status)
    (_, later) = timed(5, bodies="a")[0]
    assert told(order, Sight(raw, history=timed(5, bodies="a"))) == ["a"]
    assert told(order, Sight(raw, body="a", body_received_at=later)) == ["a"]
    still_received = replace(order, status=Status.RECEIVED)
    assert told(still_received, Sight(raw, body="a", body_received_at=later)) == []


def test_the_same_body_at_the_end_is_the_same_sms_unless_its_time_is_later() -> None:
    order = knowing(5, bodies="a", status=Status.WAITING)
    for at in (1, 5):
        (_, when) = timed(at, bodies="a")[0]
        assert told(order, Sight("COMPLETED", body="a", body_received_at=when)) == []
    assert told(order, Sight("COMPLETED", body="a")) == []
    untimed = an_order(id=1, sms=(Sms(1, "a"),))
    assert told(untimed, Sight("COMPLETED", body="a", body_received_at=NOW)) == []


def test_an_unknown_status_before_an_sms_told_by_its_body_alone() -> None:
    odd = replace(received("a"), status=Status.UNKNOWN, raw_status="ON_HOLD")
    assert told(odd, seen("RECEIVED", body="b")) == ["b"]
    assert told(odd, seen("RECEIVED", body="a")) == []


def test_a_newest_body_beside_the_history_at_the_end() -> None:
    waiting = an_order(id=1, sms=(Sms(1, "a"),))
    assert told(waiting, seen("COMPLETED", "a", body="b")) == ["b"]


def test_what_was_erased_is_not_told_again() -> None:
    ended = an_order(id=1, status=Status.COMPLETED, sms=(Sms(1, None), Sms(2, None)))
    assert told(ended, seen("COMPLETED", "a", "b", body="b")) == []
    assert told(ended, seen("COMPLETED", body="b")) == []
